using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.Runtime;

/// <summary>One registered handler, for a dispatcher that does not know its types.</summary>
internal abstract class CallbackHandling
{
    public abstract string Kind { get; }

    /// <summary>
    /// Whether it passes callbacks on to something that is away at times. Such a callback is never parked for its failures.
    /// </summary>
    public virtual bool IsPassedOn => false;

    public abstract Task HandleAsync(IServiceProvider services, CallbackDelivery delivery, CancellationToken cancellationToken);
}

internal sealed class CallbackHandling<TCallback, THandler> : CallbackHandling
    where TCallback : class, ICallbackPayload<TCallback>
    where THandler : class, ICallbackHandler<TCallback>
{
    public override string Kind => TCallback.Callback.Kind;

    public override Task HandleAsync(IServiceProvider services, CallbackDelivery delivery, CancellationToken cancellationToken)
    {
        // It was readable when it was stored.
        var callback = CallbackReader.Read<TCallback>(delivery.Body.Span).Payload!;
        var context = new CallbackContext(delivery.SubmissionId, delivery.TaskId, delivery.Stage, delivery.Attempt, delivery.ReceivedAt)
        {
            DeliveryId = delivery.Id,
            IsConfirmed = delivery.IsConfirmed,
            IsReplay = delivery.IsReplay,
        };
        return services.GetRequiredService<THandler>().HandleAsync(callback, context, cancellationToken);
    }
}
