using System.Runtime.CompilerServices;

namespace ApiBox.Runtime;

internal sealed class ApiBoxTasks(ITaskStore store, CallbackBell bell, ExpiryWarnings warnings, TaskClients clients) : IApiBoxTasks
{
    public async IAsyncEnumerable<ApiBoxTaskInfo> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in store.ListOpenAsync(cancellationToken).ConfigureAwait(false))
        {
            var submission = row.Submission;
            warnings.Consider(submission);
            yield return new ApiBoxTaskInfo(
                submission.SubmissionId, submission.Operation, submission.Client, row.TaskId ?? row.OnlyCandidate, row.Outcome, row.Stage, submission.CreatedAt, submission.ExpiresAt);
        }
    }

    public async Task<ApiBoxTask<TDetails>?> ResolveAsync<TDetails>(string submissionId, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(submissionId);
        var row = await store.FindAsync(submissionId, cancellationToken).ConfigureAwait(false);
        return (row?.TaskId ?? row?.OnlyCandidate) is { } taskId ? Client(row!.Submission.Client).Resume<TDetails>(taskId, row.Submission) : null;
    }

    public IAsyncEnumerable<ParkedCallback> ListParkedAsync(CancellationToken cancellationToken) => store.ListParkedAsync(cancellationToken);

    public async Task<bool> ReplayAsync(ParkedCallback callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var isReplayed = await store.ReplayDeliveryAsync(callback.Id, cancellationToken).ConfigureAwait(false);
        if (isReplayed)
            bell.Ring();
        return isReplayed;
    }

    private ITaskResumer Client(string name) => clients.Find(name)
        ?? throw new InvalidOperationException($"The submission was made by the client \"{name}\", and no client of that name was added here: call AddApiBox for it.");
}
