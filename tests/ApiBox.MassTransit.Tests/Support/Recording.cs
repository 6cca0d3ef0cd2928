using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.BusTests;

/// <summary>Consumers that record, on any bus.</summary>
internal static class Recording
{
    /// <summary>The queue of the consumers.</summary>
    public const string Queue = "callbacks";

    /// <summary>Adds a consumer that records.</summary>
    /// <typeparam name="TCallback">The callback.</typeparam>
    /// <param name="bus">The bus.</param>
    /// <param name="queue">Its queue.</param>
    /// <param name="configure">Changes the consumer.</param>
    public static void Record<TCallback>(
        this IBusRegistrationConfigurator bus, string queue = Queue, Action<IConsumerConfigurator<Recorder<TCallback>>>? configure = null)
        where TCallback : class, ICallbackPayload<TCallback>
    {
        bus.AddSingleton<Consumed<TCallback>>();
        bus.AddConsumer(configure).Endpoint(endpoint => endpoint.Name = queue);
    }

    /// <summary>What such a consumer saw.</summary>
    public static Consumed<TCallback> Consumed<TCallback>(this CallbackHost host)
        where TCallback : class, ICallbackPayload<TCallback> => host.Services.GetRequiredService<Consumed<TCallback>>();
}
