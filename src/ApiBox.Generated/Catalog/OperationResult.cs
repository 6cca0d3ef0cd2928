using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ApiBox;

/// <summary>What a call brought: a value, a task, content, or nothing.</summary>
public sealed class OperationResult
{
    /// <summary>The answer's data as JSON; null when the answer is something else.</summary>
    public JsonElement? Value { get; private init; }

    /// <summary>The task that was started; null when none was.</summary>
    public TaskHandle? Task { get; private init; }

    /// <summary>What the service sends besides JSON, to be disposed; null when it sends none.</summary>
    public ApiBoxContent? Content { get; private init; }

    /// <summary>An answer without content.</summary>
    public static OperationResult Nothing { get; } = new();

    /// <summary>An answer that is JSON.</summary>
    /// <typeparam name="T">The answer's type.</typeparam>
    /// <param name="value">The answer.</param>
    /// <param name="info">How it is written.</param>
    public static OperationResult Of<T>(T value, JsonTypeInfo<T> info) => new() { Value = JsonSerializer.SerializeToElement(value, info) };

    /// <summary>A task that was started.</summary>
    /// <typeparam name="TDetails">The task's details.</typeparam>
    /// <param name="task">The task.</param>
    /// <param name="info">How details are written.</param>
    public static OperationResult Of<TDetails>(ApiBoxTask<TDetails> task, JsonTypeInfo<TDetails> info) => new() { Task = TaskHandle.Of(task, info) };

    /// <summary>An answer that is no JSON.</summary>
    /// <param name="content">The answer.</param>
    public static OperationResult Of(ApiBoxContent content) => new() { Content = content };
}

/// <summary>A task whose details are JSON, for programs that do not know its type.</summary>
public sealed class TaskHandle
{
    private readonly Func<CancellationToken, Task<JsonElement>> _get;
    private readonly Func<IProgress<JsonElement>?, CancellationToken, Task<JsonElement>> _wait;
    private readonly Func<DateTimeOffset?> _expires;

    private TaskHandle(
        string taskId, string? submissionId, Func<DateTimeOffset?> expires,
        Func<CancellationToken, Task<JsonElement>> get, Func<IProgress<JsonElement>?, CancellationToken, Task<JsonElement>> wait)
    {
        TaskId = taskId;
        SubmissionId = submissionId;
        _expires = expires;
        _get = get;
        _wait = wait;
    }

    /// <summary>The id that the service gave the task.</summary>
    public string TaskId { get; }

    /// <summary>The id of the submission that made it; null for a task that was taken up again.</summary>
    public string? SubmissionId { get; }

    /// <summary>When the results disappear from the service; null if that is not known.</summary>
    public DateTimeOffset? ResultsExpireAt => _expires();

    /// <summary>Makes a handle of a task.</summary>
    /// <typeparam name="TDetails">The task's details.</typeparam>
    /// <param name="task">The task.</param>
    /// <param name="info">How details are written.</param>
    public static TaskHandle Of<TDetails>(ApiBoxTask<TDetails> task, JsonTypeInfo<TDetails> info)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(info);
        return new TaskHandle(
            task.TaskId, task.SubmissionId, () => task.ResultsExpireAt,
            async cancellation => Json(await task.GetDetailsAsync(cancellation).ConfigureAwait(false)),
            async (progress, cancellation) => Json(await task.WaitForCompletionAsync(progress is null ? null : new Relay<TDetails>(details => progress.Report(Json(details))), cancellation).ConfigureAwait(false)));

        JsonElement Json(TDetails details) => JsonSerializer.SerializeToElement(details, info);
    }

    /// <summary>Reads the details once, as <see cref="ApiBoxTask{TDetails}.GetDetailsAsync"/> does.</summary>
    /// <param name="cancellationToken">Gives up; the task goes on.</param>
    public Task<JsonElement> GetDetailsAsync(CancellationToken cancellationToken = default) => _get(cancellationToken);

    /// <summary>Waits until the task is over, as <see cref="ApiBoxTask{TDetails}.WaitForCompletionAsync"/> does.</summary>
    /// <param name="progress">Is told the details each time they have changed.</param>
    /// <param name="cancellationToken">Gives up waiting; the task goes on.</param>
    /// <exception cref="ApiBoxTaskFailedException">The task failed.</exception>
    public Task<JsonElement> WaitForCompletionAsync(IProgress<JsonElement>? progress = null, CancellationToken cancellationToken = default) => _wait(progress, cancellationToken);

    // Reports at once, in the order of the task; Progress<T> would post them somewhere.
    private sealed class Relay<T>(Action<T> report) : IProgress<T>
    {
        public void Report(T value) => report(value);
    }
}
