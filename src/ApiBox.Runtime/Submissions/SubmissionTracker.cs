using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>Records submissions before they are sent and their outcome afterwards, so that paid work is never lost.</summary>
internal sealed class SubmissionTracker(
    ITaskStore store, ISubmissionAddresses addresses, ClientDescription description, string client, TimeProvider time, ILogger logger)
    : ISubmissionLog
{
    // Long enough for a store that works, and short enough not to delay a canceled caller.
    private static readonly TimeSpan MaxUndoTime = TimeSpan.FromSeconds(2);

    private readonly DeferredStoreWrites _late = new(time, logger);

    // Addresses of refused submissions that the store has not heard of: the deferred write must not overwrite a later submission.
    private readonly ConcurrentDictionary<string, bool> _unwritten = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public (string Kind, string SubmissionId)? FindAddress(Uri? callbackUrl) => addresses.Find(description.Name, callbackUrl);

    /// <inheritdoc/>
    public IAsyncEnumerable<StoreSignal> WatchAsync(CancellationToken cancellationToken) => store.WatchAsync(cancellationToken);

    /// <inheritdoc/>
    public async Task<TResponse> TrackAsync<TResponse>(
        Call<TResponse> call, Func<Task<TResponse>> send, Action release, CancellationToken cancellationToken)
    {
        var submissionId = call.SubmissionId!;
        try
        {
            await BeginAsync(call, submissionId, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            release();
            throw;
        }

        TResponse result;
        try
        {
            result = await send().ConfigureAwait(false);
        }
        catch (Exception error)
        {
            // Only the exceptions of this library, a cancellation and a disposed client mean that nothing was accepted; otherwise the
            // outcome is unknown.
            var outcome =
                error is OperationCanceledException or ObjectDisposedException or (ApiBoxException and not ApiBoxOutcomeUnknownException)
                ? SubmissionOutcome.Refused
                : SubmissionOutcome.Unknown;
            var isWritten = await SetOutcomeAsync(submissionId, outcome, null).ConfigureAwait(false);
            if (outcome == SubmissionOutcome.Refused && !isWritten && call.CallbackKind is not null)
                _unwritten[submissionId] = true;
            throw;
        }

        await SetOutcomeAsync(submissionId, SubmissionOutcome.Accepted, call.Operation.TaskId?.Invoke(result)).ConfigureAwait(false);
        return result;
    }

    /// <inheritdoc/>
    public Task EndAsync(string taskId, string status) =>
        _late.WriteAsync(
            $"recording the end of task {taskId}", () => store.EndAsync(description.Name, taskId, status, CancellationToken.None));

    /// <summary>Drops the writes that are still pending.</summary>
    public void Dispose() => _late.Dispose();

    private async Task BeginAsync<TResponse>(Call<TResponse> call, string submissionId, CancellationToken cancellationToken)
    {
        var created = SubmissionIds.CreatedAt(submissionId);
        var submission = new NewSubmission(
            submissionId, call.Operation.Name, call.CallbackKind, client, created, created + description.RetentionOrDefault)
        {
            Service = description.Name,
        };
        cancellationToken.ThrowIfCancellationRequested();
        Task<bool>? adding = null;
        bool isNew;
        try
        {
            // Without the caller's token: a step that is given up midway leaves open whether there is a row, and one that nothing
            // was sent for would look as if it might have been paid for.
            adding = store.AddAsync(submission, CancellationToken.None);
            isNew = await adding.WaitAsync(cancellationToken).ConfigureAwait(false) && !_unwritten.ContainsKey(submissionId);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested && adding is not null)
        {
            await UndoAsync(submissionId, adding).ConfigureAwait(false);
            throw;
        }
        catch (Exception error)
        {
            // An id that was created for this call is unique; that of an address can have another row.
            if (call.CallbackKind is null)
                _ = SetOutcomeAsync(submissionId, SubmissionOutcome.Refused, null);
            throw new ApiBoxTransportException($"{call.Operation.Name}: the task store failed, so nothing was sent.", error);
        }

        if (!isNew)
        {
            throw new ApiBoxValidationException(
            [
                new ValidationError(
                    call.Operation.CallbackPointer ?? "", "unique",
                    "this callback address was already used for a submission; create a new one with ICallbackUrls "
                    + "(a request that was refused can use its address again)",
                    null, null),
            ]);
        }
    }

    /// <summary>Marks the row of a canceled call as refused. A slow store continues in the background.</summary>
    private async Task UndoAsync(string submissionId, Task<bool> adding) =>
        await RefuseAsync(submissionId, adding).WaitAsync(MaxUndoTime, time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private async Task RefuseAsync(string submissionId, Task<bool> adding)
    {
        try
        {
            if (await adding.ConfigureAwait(false))
                await SetOutcomeAsync(submissionId, SubmissionOutcome.Refused, null).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            StoreLog.StoreFailed(logger, $"recording the canceled submission {submissionId}", error);
        }
    }

    // The task runs and is paid for whether or not this is recorded, so a failure here must not hide it from the caller.
    private Task<bool> SetOutcomeAsync(string submissionId, SubmissionOutcome outcome, string? taskId) => _late.WriteAsync(
        $"recording submission {submissionId} as {outcome}, task {taskId ?? "unknown"}",
        () => store.SetOutcomeAsync(submissionId, outcome, taskId, CancellationToken.None));
}
