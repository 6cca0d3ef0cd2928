using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>Writes submissions down before they are sent and how they ended after, so that what was paid for is never lost.</summary>
internal sealed class SubmissionBook(
    ITaskStore store, ISubmissionAddresses addresses, ClientDescription description, string client, TimeProvider time, ILogger logger)
    : ISubmissionLog
{
    // Long enough for a store that works, and not so long that whoever gives up would notice.
    private static readonly TimeSpan LongestUndo = TimeSpan.FromSeconds(2);

    private readonly LateEntries _late = new(time, logger);

    // Addresses of refused submissions that the store has not heard of: its late entry must not be taken for the end of a later one.
    private readonly ConcurrentDictionary<string, bool> _unwritten = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public (string Kind, string SubmissionId)? FindAddress(Uri? callbackUrl) => addresses.Find(description.Name, callbackUrl);

    /// <inheritdoc/>
    public IAsyncEnumerable<StoreSignal> WatchAsync(CancellationToken cancellationToken) => store.WatchAsync(cancellationToken);

    /// <inheritdoc/>
    public async Task<TAnswer> TrackAsync<TAnswer>(Call<TAnswer> call, Func<Task<TAnswer>> send, Action release, CancellationToken cancellationToken)
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

        TAnswer answer;
        try
        {
            answer = await send().ConfigureAwait(false);
        }
        catch (Exception error)
        {
            // Only we, a cancellation and a client that was disposed say that nothing was accepted; about anything else nothing is known.
            var outcome = error is OperationCanceledException or ObjectDisposedException or (ApiBoxException and not ApiBoxOutcomeUnknownException)
                ? SubmissionOutcome.Refused
                : SubmissionOutcome.Unknown;
            var isWritten = await SetOutcomeAsync(submissionId, outcome, null).ConfigureAwait(false);
            if (outcome == SubmissionOutcome.Refused && !isWritten && call.CallbackKind is not null)
                _unwritten[submissionId] = true;
            throw;
        }

        await SetOutcomeAsync(submissionId, SubmissionOutcome.Accepted, call.Operation.TaskId?.Invoke(answer)).ConfigureAwait(false);
        return answer;
    }

    /// <inheritdoc/>
    public Task EndAsync(string taskId, string status) =>
        _late.WriteAsync($"noting that task {taskId} ended", () => store.EndAsync(description.Name, taskId, status, CancellationToken.None));

    /// <summary>Gives up what the store has not taken yet.</summary>
    public void Dispose() => _late.Dispose();

    private async Task BeginAsync<TAnswer>(Call<TAnswer> call, string submissionId, CancellationToken cancellationToken)
    {
        var created = SubmissionIds.CreatedAt(submissionId);
        var submission = new NewSubmission(submissionId, call.Operation.Name, call.CallbackKind, client, created, created + description.KeepFor)
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
            // Nobody else can have a row under an id that was made for this call; under that of an address somebody may.
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
                    "a callback address serves one submission, and this one has served; make a new one with ICallbackUrls "
                    + "(after a refusal the same request may use its address again)",
                    null, null),
            ]);
        }
    }

    /// <summary>Marks the row of a call as refused that its caller has given up. What takes long goes on by itself.</summary>
    private async Task UndoAsync(string submissionId, Task<bool> adding) =>
        await RefuseAsync(submissionId, adding).WaitAsync(LongestUndo, time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private async Task RefuseAsync(string submissionId, Task<bool> adding)
    {
        try
        {
            if (await adding.ConfigureAwait(false))
                await SetOutcomeAsync(submissionId, SubmissionOutcome.Refused, null).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            StoreLog.StoreFailed(logger, $"writing submission {submissionId} down, which was given up", error);
        }
    }

    // The task runs and is paid for whether or not this is written down, so a failure here must not hide it from the caller.
    private Task<bool> SetOutcomeAsync(string submissionId, SubmissionOutcome outcome, string? taskId) => _late.WriteAsync(
        $"noting that submission {submissionId} ended as {outcome}, task {taskId ?? "unknown"}",
        () => store.SetOutcomeAsync(submissionId, outcome, taskId, CancellationToken.None));
}
