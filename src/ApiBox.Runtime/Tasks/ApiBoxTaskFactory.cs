using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>Creates the handles of a client's tasks. They share one clock and one watcher of the task store.</summary>
/// <param name="transport">Sends the queries.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiBoxTaskFactory(ApiBoxTransport transport) : IDisposable
{
    private readonly TaskWakeups _wakeups = new(transport.Time, transport.Submissions is { } log ? log.WatchAsync : null, transport.Logger);

    /// <summary>The handle of a task that was accepted just now.</summary>
    /// <typeparam name="TDetails">The type of the task's details.</typeparam>
    /// <param name="profile">How to read the details.</param>
    /// <param name="taskId">The task's id.</param>
    /// <param name="submissionId">The id of the submission.</param>
    /// <param name="fetch">The details operation.</param>
    public ApiBoxTask<TDetails> CreateTask<TDetails>(
        TaskProfile<TDetails> profile, string taskId, string? submissionId, Func<string, CancellationToken, Task<TDetails>> fetch)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(taskId);
        return new ApiBoxTask<TDetails>(
            taskId, submissionId, new TaskPoller<TDetails>(transport, _wakeups, profile, taskId, transport.Time.GetUtcNow(), fetch));
    }

    /// <summary>The handle of a task that was accepted earlier, perhaps by another process.</summary>
    /// <inheritdoc cref="CreateTask{TDetails}(TaskProfile{TDetails}, string, string?, Func{string, CancellationToken, Task{TDetails}})"/>
    public ApiBoxTask<TDetails> ResumeTask<TDetails>(
        TaskProfile<TDetails> profile, string taskId, Func<string, CancellationToken, Task<TDetails>> fetch)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(taskId);
        return new ApiBoxTask<TDetails>(taskId, null, new TaskPoller<TDetails>(transport, _wakeups, profile, taskId, null, fetch));
    }

    /// <summary>The handle of a task whose submission the store remembers.</summary>
    /// <typeparam name="TDetails">The type of the task's details.</typeparam>
    /// <param name="profile">How to read the details.</param>
    /// <param name="taskId">The task's id.</param>
    /// <param name="submission">The submission that started it.</param>
    /// <param name="fetch">The details operation.</param>
    public ApiBoxTask<TDetails> ResumeTask<TDetails>(
        TaskProfile<TDetails> profile, string taskId, NewSubmission submission, Func<string, CancellationToken, Task<TDetails>> fetch)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(taskId);
        ArgumentNullException.ThrowIfNull(submission);
        return new ApiBoxTask<TDetails>(
            taskId, submission.SubmissionId, new TaskPoller<TDetails>(transport, _wakeups, profile, taskId, submission.CreatedAt, fetch));
    }

    /// <summary>Ends the active waits.</summary>
    public void Dispose() => _wakeups.Dispose();
}
