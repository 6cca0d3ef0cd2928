using System.Diagnostics;
using System.Runtime.CompilerServices;
using ApiBox.Runtime;

namespace ApiBox;

/// <summary>
/// A task at the service. The handle holds no connection and no timer: it can be discarded and created again from the id, also by
/// another process. Safe for use by many threads at once.
/// </summary>
/// <typeparam name="TDetails">The type of the task's details.</typeparam>
public sealed class ApiBoxTask<TDetails>
{
    private readonly TaskPoller<TDetails>? _poller;
    private readonly TDetails? _details;
    private readonly StrongBox<ActivityContext>? _origin;

    internal ApiBoxTask(string taskId, string? submissionId, TaskPoller<TDetails> poller)
    {
        TaskId = taskId;
        SubmissionId = submissionId;
        _poller = poller;
        _origin = SubmissionTraces.Find(submissionId) is { } origin ? new StrongBox<ActivityContext>(origin) : null;
    }

    private ApiBoxTask(string taskId, TDetails details)
    {
        TaskId = taskId;
        _details = details;
    }

    /// <summary>The id that the service gave the task. Keep it: with it the task can be resumed.</summary>
    public string TaskId { get; }

    /// <summary>
    /// The id of the submission that made the task: 32 hexadecimal digits that begin with its time. Null for a resumed task.
    /// </summary>
    public string? SubmissionId { get; }

    /// <summary>
    /// When the results expire at the service. Null if that is unknown, as for a resumed task whose details have not been read.
    /// </summary>
    public DateTimeOffset? ResultsExpireAt => _poller?.ResultsExpireAt;

    /// <summary>How its details are read; null for a task that was made as completed.</summary>
    internal TaskProfile<TDetails>? Profile => _poller?.Profile;

    /// <summary>A completed task, for tests of code that uses this library.</summary>
    /// <param name="taskId">The task's id.</param>
    /// <param name="details">The details that every method returns at once.</param>
    public static ApiBoxTask<TDetails> Completed(string taskId, TDetails details)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(taskId);
        ArgumentNullException.ThrowIfNull(details);
        return new ApiBoxTask<TDetails>(taskId, details);
    }

    /// <summary>
    /// Reads the details once. A task that was submitted within the last minute and is not known yet is queried again until it is. The
    /// query is also repeated after a response about another task, as often as <see cref="ApiBoxOptions.MaxRetries"/> allows.
    /// </summary>
    /// <param name="cancellationToken">Cancels the operation; the task continues.</param>
    /// <exception cref="ApiBoxApiException">The service refused the query; code 404 for a task that it does not know.</exception>
    /// <exception cref="ApiBoxTransportException">The service could not be reached, or its response was about another task.</exception>
    public Task<TDetails> GetDetailsAsync(CancellationToken cancellationToken = default) =>
        _poller?.GetAsync(cancellationToken) ?? Task.FromResult(_details!);

    /// <summary>Waits until the task has ended. This takes as long as the task, usually a few minutes.</summary>
    /// <remarks>
    /// The status alone ends a wait, whether or not there is audio; an address that is missing is null. Responses about another task are
    /// ignored. A failed query is repeated; the fifth failure in a row ends the wait. For a resumed id that the service
    /// has not confirmed yet, the third refusal (such as code 404, or a response without data) does. A key that the service does not accept
    /// ends it at once.
    /// </remarks>
    /// <param name="progress">Receives the details each time they have changed, including the last ones.</param>
    /// <param name="cancellationToken">Cancels the wait; the task continues and can be waited for again.</param>
    /// <returns>The details of a task that succeeded.</returns>
    /// <exception cref="ApiBoxTaskFailedException">The task failed.</exception>
    /// <exception cref="ApiBoxUnauthorizedException">The service does not accept the key.</exception>
    /// <exception cref="ApiBoxApiException">The service refused query after query; code 404 for a task that it does not know.</exception>
    /// <exception cref="ApiBoxTransportException">
    /// Five queries in a row failed, and the last one did not reach the service, or its response could not be read or was about another
    /// task.
    /// The task itself continues.
    /// </exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    public async Task<TDetails> WaitForCompletionAsync(IProgress<TDetails>? progress = null, CancellationToken cancellationToken = default)
    {
        if (_poller is null)
        {
            progress?.Report(_details!);
            return _details!;
        }

        using var trace = BeginWait(_poller);
        try
        {
            var details = await _poller.WaitAsync(progress, cancellationToken).ConfigureAwait(false);
            trace?.Succeed();
            return details;
        }
        catch (Exception error)
        {
            trace?.Fail(error);
            throw;
        }
    }

    /// <summary>Follows the task: its details each time they have changed. Ends with those of the finished or failed task.</summary>
    /// <remarks>It handles failed queries as <see cref="WaitForCompletionAsync"/> does.</remarks>
    /// <param name="cancellationToken">Cancels the operation; the task continues.</param>
    /// <exception cref="ApiBoxUnauthorizedException">The service does not accept the key.</exception>
    /// <exception cref="ApiBoxApiException">The service refused query after query; code 404 for a task that it does not know.</exception>
    /// <exception cref="ApiBoxTransportException">
    /// Five queries in a row failed; the last one says why. The task itself continues.
    /// </exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    public async IAsyncEnumerable<TDetails> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (_poller is null)
        {
            yield return _details!;
            yield break;
        }

        using var trace = BeginWait(_poller);
        var changes = _poller.WatchAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using var _ = changes.ConfigureAwait(false);
        while (await MoveNextAsync(changes, trace).ConfigureAwait(false))
            yield return changes.Current;
    }

    /// <summary>The task's id.</summary>
    public override string ToString() => TaskId;

    private static ValueTask<bool> MoveNextAsync(IAsyncEnumerator<TDetails> changes, WaitTrace? trace) =>
        trace is null ? changes.MoveNextAsync() : MoveNextTracedAsync(changes, trace);

    private static async ValueTask<bool> MoveNextTracedAsync(IAsyncEnumerator<TDetails> changes, WaitTrace trace)
    {
        trace.Enter();
        try
        {
            var isMore = await changes.MoveNextAsync().ConfigureAwait(false);
            if (!isMore)
                trace.Succeed();
            return isMore;
        }
        catch (Exception error)
        {
            trace.Fail(error);
            throw;
        }
    }

    private WaitTrace? BeginWait(TaskPoller<TDetails> poller) =>
        WaitTrace.Begin(poller.Kind, TaskId, SubmissionId, _origin?.Value, poller.Time);
}
