namespace ApiBox.Runtime;

/// <summary>Waits by the clock alone, for those who only poll.</summary>
internal sealed class TimerWakeups(TimeProvider time) : ITaskWakeups
{
    public Task WaitAsync(string taskId, TimeSpan atMost, CancellationToken cancellationToken) => Task.Delay(atMost, time, cancellationToken);
}
