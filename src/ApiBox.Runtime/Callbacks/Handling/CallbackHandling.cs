using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.Runtime;

/// <summary>A registered handler, for a dispatcher that does not know its types.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CallbackHandling
{
    /// <summary>The callback's name in the task store.</summary>
    public abstract string Kind { get; }

    /// <summary>
    /// Whether it forwards callbacks to another system, which can be unavailable. Such a callback is never parked for its failures.
    /// </summary>
    public virtual bool IsForwarded => false;

    /// <summary>Handles a callback.</summary>
    /// <param name="services">A scope of the container that ends with the call.</param>
    /// <param name="delivery">The callback.</param>
    /// <param name="cancellationToken">Is canceled when the time for handlers is up, or the application stops.</param>
    public abstract Task HandleAsync(IServiceProvider services, CallbackDelivery delivery, CancellationToken cancellationToken);
}

/// <summary>Handles the callbacks that have no handler. The container may have one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CallbackFallback
{
    /// <summary>Creates the handling of a callback.</summary>
    /// <typeparam name="TCallback">The callback.</typeparam>
    public abstract CallbackHandling Create<TCallback>()
        where TCallback : class, ICallbackPayload<TCallback>;
}

internal sealed class CallbackHandling<TCallback, THandler> : CallbackHandling
    where TCallback : class, ICallbackPayload<TCallback>
    where THandler : class, ICallbackHandler<TCallback>
{
    public override string Kind => TCallback.Callback.StoredKind;

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
