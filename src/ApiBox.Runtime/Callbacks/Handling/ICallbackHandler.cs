namespace ApiBox;

/// <summary>
/// Handles callbacks after they were stored. It can run long and can fail: it is called again, with increasing pauses, until it succeeds
/// or was called <see cref="CallbackHandlerOptions.MaxAttempts"/> times; then the callback is parked. Callbacks of one submission come one
/// after the other, in the order of the stages. The callbacks of a process that dies in between are handled again, so a handler must
/// tolerate a second call for the same stage. Each call gets a scope of its own in the container.
/// </summary>
/// <typeparam name="TCallback">The callback.</typeparam>
public interface ICallbackHandler<in TCallback>
{
    /// <summary>Handles a callback. Callbacks are unsigned: get the task's details before you trust the payload.</summary>
    /// <param name="callback">The callback.</param>
    /// <param name="context">Which submission it belongs to, whether its task is confirmed, and when it came.</param>
    /// <param name="cancellationToken">
    /// Is canceled after <see cref="CallbackHandlerOptions.Timeout"/>, when the application stops, and when another instance has taken the
    /// callback over. A call that is canceled at a stop does not count as an attempt.
    /// </param>
    Task HandleAsync(TCallback callback, CallbackContext context, CancellationToken cancellationToken);
}
