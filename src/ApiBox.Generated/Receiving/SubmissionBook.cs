using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>Writes submissions down before they are sent and how they ended after, so that what was paid for is never lost.</summary>
internal sealed class SubmissionBook(ITaskStore store, CallbackSites sites, TimeSpan retention, string client, TimeProvider time, ILogger logger) : IDisposable
{
    private readonly LateEntries _late = new(time, logger);

    public ITaskStore Store => store;

    /// <summary>The kind and the submission of a callback address that this application made; null for any other.</summary>
    public (string Kind, string SubmissionId)? FindAddress(Uri? callbackUrl) => sites.Find(callbackUrl);

    /// <summary>Sends a paid call between two entries.</summary>
    /// <param name="call">The call.</param>
    /// <param name="send">Sends it, and lets go of its body.</param>
    /// <param name="release">Lets go of its body when it is not sent.</param>
    /// <param name="cancellationToken">The caller's token.</param>
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
            // Only we and a cancellation say that nothing was accepted; about anything else nothing is known.
            var isRefused = error is OperationCanceledException or (ApiBoxException and not ApiBoxOutcomeUnknownException);
            await SetOutcomeAsync(submissionId, isRefused ? SubmissionOutcome.Refused : SubmissionOutcome.Unknown, null).ConfigureAwait(false);
            throw;
        }

        await SetOutcomeAsync(submissionId, SubmissionOutcome.Accepted, call.Operation.TaskId?.Invoke(answer)).ConfigureAwait(false);
        return answer;
    }

    /// <summary>Notes that a query saw the end of a task.</summary>
    public Task EndAsync(string taskId, string status) =>
        _late.WriteAsync($"noting that task {taskId} ended", () => store.EndAsync(taskId, status, CancellationToken.None));

    /// <summary>Gives up what the store has not taken yet.</summary>
    public void Dispose() => _late.Dispose();

    private async Task BeginAsync<TAnswer>(Call<TAnswer> call, string submissionId, CancellationToken cancellationToken)
    {
        var created = CallbackAddresses.CreatedAt(submissionId);
        var submission = new NewSubmission(submissionId, call.Operation.Name, call.CallbackKind, client, created, created + retention);
        bool isNew;
        try
        {
            isNew = await store.AddAsync(submission, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            throw new ApiBoxTransportException($"{call.Operation.Name}: the task store failed, so nothing was sent.", error);
        }

        if (!isNew)
        {
            throw new ApiBoxValidationException(
            [
                new ValidationError(
                    call.Operation.CallbackPointer ?? "", "unique",
                    "a callback address serves one submission, and this one has served; make a new one with ICallbackUrls", null, null),
            ]);
        }
    }

    // The task runs and is paid for whether or not this is written down, so a failure here must not hide it from the caller.
    private Task SetOutcomeAsync(string submissionId, SubmissionOutcome outcome, string? taskId) => _late.WriteAsync(
        $"noting that submission {submissionId} ended as {outcome}, task {taskId ?? "unknown"}",
        () => store.SetOutcomeAsync(submissionId, outcome, taskId, CancellationToken.None));
}
