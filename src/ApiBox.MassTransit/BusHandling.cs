using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.Runtime;

/// <summary>Publishes the callbacks of a kind.</summary>
internal sealed class BusHandling<TCallback> : CallbackHandling
    where TCallback : class, ICallbackPayload<TCallback>
{
    public override string Kind => TCallback.Callback.Kind;

    public override bool IsPassedOn => true;

    public override Task HandleAsync(IServiceProvider services, CallbackDelivery delivery, CancellationToken cancellationToken) =>
        CallbackPublisher.PublishAsync<TCallback>(services, delivery, cancellationToken);
}

/// <summary>Publishes the callbacks of a kind, unless the application has something else for it.</summary>
/// <param name="root">The container. Handlers may be added after the bus, so it is asked late.</param>
internal sealed class BusFallback<TCallback>(IServiceProvider root) : CallbackHandling
    where TCallback : class, ICallbackPayload<TCallback>
{
    private readonly Lazy<bool> _isNeeded = new(() => root.GetServices<CallbackHandling>()
        .All(static other => other.Kind != TCallback.Callback.Kind || other is BusFallback<TCallback>));

    public override string Kind => TCallback.Callback.Kind;

    public override bool IsPassedOn => _isNeeded.Value;

    public override Task HandleAsync(IServiceProvider services, CallbackDelivery delivery, CancellationToken cancellationToken) =>
        _isNeeded.Value ? CallbackPublisher.PublishAsync<TCallback>(services, delivery, cancellationToken) : Task.CompletedTask;
}
