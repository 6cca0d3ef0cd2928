using System.Runtime.CompilerServices;

namespace ApiBox.Runtime;

internal sealed class ApiBoxTasks(ITaskStore store, DispatcherSignal signal, ExpiryWarnings warnings, TaskClients clients) : IApiBoxTasks
{
    public async IAsyncEnumerable<ApiBoxTaskInfo> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var service in clients.Services)
        {
            await foreach (var row in store.ListOpenAsync(service, cancellationToken).ConfigureAwait(false))
            {
                var submission = row.Submission;
                warnings.Consider(submission);
                yield return new ApiBoxTaskInfo(
                    submission.SubmissionId, submission.Operation, submission.Client, row.TaskId ?? row.OnlyCandidate, row.Outcome,
                    row.Stage, submission.CreatedAt, submission.ExpiresAt);
            }
        }
    }

    public async Task<ApiBoxTask<TDetails>?> ResolveAsync<TDetails>(string submissionId, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(submissionId);
        var row = await store.FindAsync(submissionId, cancellationToken).ConfigureAwait(false);
        return (row?.TaskId ?? row?.OnlyCandidate) is { } taskId ? Client(row!.Submission).Resume<TDetails>(taskId, row.Submission) : null;
    }

    public async IAsyncEnumerable<ParkedCallback> ListParkedAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var service in clients.Services)
            await foreach (var parked in store.ListParkedAsync(service, cancellationToken).ConfigureAwait(false))
                yield return parked with { Kind = StoredNames.KindOf(parked.Kind) };
    }

    public async Task<bool> ReplayAsync(ParkedCallback callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var isReplayed = await store.ReplayDeliveryAsync(callback.Id, cancellationToken).ConfigureAwait(false);
        if (isReplayed)
            signal.Notify();
        return isReplayed;
    }

    private ITaskResumer Client(NewSubmission submission) => clients.Find(submission.Service, submission.Client)
        ?? throw new InvalidOperationException(
            $"The submission belongs to the client \"{submission.Client}\" of {submission.Service}, which is not registered. Add the "
                + "client to the container.");
}
