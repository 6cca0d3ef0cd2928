namespace ApiBox.Runtime;

/// <summary>Word of one task, for somebody who asks for its details now and then.</summary>
internal interface ITaskWakeup : IDisposable
{
    /// <summary>
    /// Waits until there is word of the task, but no longer than told. Word that came since the last wait counts. Word that gets lost costs
    /// time, never truth.
    /// </summary>
    Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken);
}
