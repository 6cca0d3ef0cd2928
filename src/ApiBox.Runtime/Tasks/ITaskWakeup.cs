namespace ApiBox.Runtime;

/// <summary>The signals of one task, for a waiter that polls its details.</summary>
internal interface ITaskWakeup : IDisposable
{
    /// <summary>
    /// Waits for a signal of the task, but no longer than the pause. A signal since the last wait counts. A lost signal delays
    /// the waiter, but loses no data.
    /// </summary>
    Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken);
}
