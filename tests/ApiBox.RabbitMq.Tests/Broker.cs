using System.Diagnostics;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.BusTests;

/// <summary>The broker that the script has started.</summary>
internal static class Broker
{
    private static readonly Uri Address = new(Variable("APIBOX_RABBITMQ"));

    /// <summary>Adds a bus on it.</summary>
    /// <param name="services">The container.</param>
    /// <param name="add">Adds consumers.</param>
    /// <param name="configure">Changes the bus.</param>
    public static IServiceCollection AddBroker(
        this IServiceCollection services,
        Action<IBusRegistrationConfigurator>? add = null,
        Action<IRabbitMqBusFactoryConfigurator>? configure = null)
    {
        // Queues are there when the host has started, even if nothing consumes from them later.
        services.Configure<MassTransitHostOptions>(static options => options.WaitUntilStarted = true);
        return services.AddMassTransit(bus =>
        {
            bus.DisableUsageTelemetry();
            add?.Invoke(bus);
            bus.UsingRabbitMq((context, broker) =>
            {
                broker.Host(Address);
                configure?.Invoke(broker);
                broker.ConfigureEndpoints(context);
            });
        });
    }

    /// <summary>Starts it again.</summary>
    public static Task StartAsync() => RunAsync("start");

    /// <summary>Ends it in good order.</summary>
    public static Task StopAsync() => RunAsync("stop");

    /// <summary>Ends it as a crash does.</summary>
    public static Task KillAsync() => RunAsync("kill");

    private static async Task RunAsync(string verb)
    {
        using var process = Process.Start(Variable("APIBOX_RABBITMQ_BROKER"), [verb]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }

    private static string Variable(string name) => Environment.GetEnvironmentVariable(name)
        ?? throw new InvalidOperationException($"{name} is missing; run these tests with the script beside them: bash run");
}
