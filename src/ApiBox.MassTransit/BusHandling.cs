namespace ApiBox.Runtime;

/// <summary>Publishes the callbacks of a kind.</summary>
internal sealed class BusHandling<TCallback> : CallbackHandling
    where TCallback : class, ICallbackPayload<TCallback>
{
    public override string Kind => TCallback.Callback.StoredKind;

    public override bool IsForwarded => true;

    public override Task HandleAsync(IServiceProvider services, CallbackDelivery delivery, CancellationToken cancellationToken) =>
        CallbackPublisher.PublishAsync<TCallback>(services, delivery, cancellationToken);
}

/// <summary>Publishes the callbacks that have no handler.</summary>
internal sealed class BusFallback : CallbackFallback
{
    public override CallbackHandling Create<TCallback>() => new BusHandling<TCallback>();
}
