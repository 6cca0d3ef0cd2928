namespace ApiBox.Runtime;

/// <summary>Ends the pause between two queries for a task: after a while, or earlier if there is word of the task.</summary>
internal interface ITaskWakeups
{
    /// <summary>Waits until there is word of a task, but no longer than told. A wake-up that gets lost costs time, never truth.</summary>
    Task WaitAsync(string taskId, TimeSpan atMost, CancellationToken cancellationToken);
}
