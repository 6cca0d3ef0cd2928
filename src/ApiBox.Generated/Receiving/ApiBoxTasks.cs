using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.Runtime;

internal sealed class ApiBoxTasks(ITaskStore store, ExpiryWarnings warnings, IEnumerable<ClientRegistration> clients, IServiceProvider services) : IApiBoxTasks
{
    public async IAsyncEnumerable<ApiBoxTaskInfo> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in store.ListOpenAsync(cancellationToken).ConfigureAwait(false))
        {
            var submission = row.Submission;
            warnings.Consider(submission);
            yield return new ApiBoxTaskInfo(
                submission.SubmissionId, submission.Operation, submission.Client, row.TaskId, row.Outcome, row.Stage, submission.CreatedAt, submission.ExpiresAt);
        }
    }

    public async Task<ApiBoxTask<TDetails>?> ResolveAsync<TDetails>(string submissionId, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(submissionId);
        var row = await store.FindAsync(submissionId, cancellationToken).ConfigureAwait(false);
        return row?.TaskId is null ? null : Client(row.Submission.Client).Resume<TDetails>(row.TaskId, row.Submission);
    }

    // A callback of a submission that the store had forgotten does not say whose it is; a single client is the one.
    private ITaskResumer Client(string name)
    {
        if (name.Length == 0 && clients.Select(static client => client.Name).Distinct().ToList() is [var only])
            name = only;
        return name.Length == 0 ? services.GetRequiredService<ApiBoxClient>() : services.GetRequiredKeyedService<ApiBoxClient>(name);
    }
}
