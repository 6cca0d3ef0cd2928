using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ApiBox;

/// <summary>A task whose details are JSON, for programs that do not know its type.</summary>
public sealed class TaskHandle
{
    private readonly Func<CancellationToken, Task<JsonElement>> _get;
    private readonly Func<IProgress<JsonElement>?, CancellationToken, Task<JsonElement>> _wait;
    private readonly Func<DateTimeOffset?> _expires;
    private volatile string? _status;

    private TaskHandle(
        string taskId, string? submissionId, IReadOnlyList<string> stages, Func<DateTimeOffset?> expires,
        Func<TaskHandle, CancellationToken, Task<JsonElement>> get,
        Func<TaskHandle, IProgress<JsonElement>?, CancellationToken, Task<JsonElement>> wait)
    {
        TaskId = taskId;
        SubmissionId = submissionId;
        Stages = stages;
        _expires = expires;
        _get = cancellation => get(this, cancellation);
        _wait = (progress, cancellation) => wait(this, progress, cancellation);
    }

    /// <summary>The id that the service gave the task.</summary>
    public string TaskId { get; }

    /// <summary>The id of the submission that started it; null for a resumed task.</summary>
    public string? SubmissionId { get; }

    /// <summary>
    /// The statuses of a running task, as they are on the wire and in the order of the description. Other values can occur.
    /// </summary>
    public IReadOnlyList<string> Stages { get; }

    /// <summary>
    /// The status that was read last, as it is on the wire; it is set before progress is reported. Null before the first query.
    /// </summary>
    public string? Status => _status;

    /// <summary>When the results expire at the service; null if that is unknown.</summary>
    public DateTimeOffset? ResultsExpireAt => _expires();

    /// <summary>Creates a handle of a task.</summary>
    /// <typeparam name="TDetails">The task's details.</typeparam>
    /// <param name="task">The task.</param>
    /// <param name="info">How details are written.</param>
    public static TaskHandle Of<TDetails>(ApiBoxTask<TDetails> task, JsonTypeInfo<TDetails> info)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(info);
        return new TaskHandle(
            task.TaskId, task.SubmissionId, task.Profile?.Running ?? [], () => task.ResultsExpireAt,
            async (handle, cancellation) => Json(handle, await task.GetDetailsAsync(cancellation).ConfigureAwait(false)),
            async (handle, progress, cancellation) => Json(
                handle, await task.WaitForCompletionAsync(new Relay<TDetails>(details =>
                {
                    var json = Json(handle, details);
                    progress?.Report(json);
                }), cancellation).ConfigureAwait(false)));

        JsonElement Json(TaskHandle handle, TDetails details)
        {
            handle._status = task.Profile?.Status(details);
            return JsonSerializer.SerializeToElement(details, info);
        }
    }

    /// <summary>Reads the details once, as <see cref="ApiBoxTask{TDetails}.GetDetailsAsync"/> does.</summary>
    /// <param name="cancellationToken">Cancels the operation; the task continues.</param>
    public Task<JsonElement> GetDetailsAsync(CancellationToken cancellationToken = default) => _get(cancellationToken);

    /// <summary>Waits until the task has ended, as <see cref="ApiBoxTask{TDetails}.WaitForCompletionAsync"/> does.</summary>
    /// <param name="progress">Receives the details each time they have changed.</param>
    /// <param name="cancellationToken">Cancels the wait; the task continues.</param>
    /// <exception cref="ApiBoxTaskFailedException">The task failed.</exception>
    public Task<JsonElement> WaitForCompletionAsync(
        IProgress<JsonElement>? progress = null, CancellationToken cancellationToken = default) => _wait(progress, cancellationToken);

    // Reports synchronously and in order; Progress<T> would post to a synchronization context.
    private sealed class Relay<T>(Action<T> report) : IProgress<T>
    {
        public void Report(T value) => report(value);
    }
}
