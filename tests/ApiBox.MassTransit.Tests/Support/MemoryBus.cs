using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.BusTests;

/// <summary>A bus in memory.</summary>
internal static class MemoryBus
{
    /// <summary>Adds it.</summary>
    /// <param name="services">The container.</param>
    /// <param name="consumers">Adds consumers.</param>
    /// <param name="configure">Changes the bus.</param>
    public static IServiceCollection AddMemoryBus(
        this IServiceCollection services,
        Action<IBusRegistrationConfigurator>? consumers = null,
        Action<IInMemoryBusFactoryConfigurator>? configure = null)
    {
        // What is published before the consumers listen is gone.
        services.Configure<MassTransitHostOptions>(static options => options.WaitUntilStarted = true);
        return services.AddMassTransit(bus =>
        {
            bus.DisableUsageTelemetry();
            consumers?.Invoke(bus);
            bus.UsingInMemory((context, memory) =>
            {
                configure?.Invoke(memory);
                memory.ConfigureEndpoints(context);
            });
        });
    }
}
