namespace ApiBox;

/// <summary>
/// Is told of callbacks after they were stored. It may take its time and may fail: it is called again, with growing pauses, until it
/// succeeds. So it must bear being called twice for the same stage. Each call gets a scope of its own in the container.
/// </summary>
/// <typeparam name="TCallback">The callback.</typeparam>
public interface ICallbackHandler<in TCallback>
{
    /// <summary>Handles a callback. Callbacks are unsigned: fetch the task's details before trusting what it says.</summary>
    /// <param name="callback">The callback.</param>
    /// <param name="context">Which submission it belongs to, and when it came.</param>
    /// <param name="cancellationToken">Is cancelled when handling takes too long or the application stops; the call counts as failed then.</param>
    Task HandleAsync(TCallback callback, CallbackContext context, CancellationToken cancellationToken);
}
