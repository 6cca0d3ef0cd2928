using ApiBox.Testing;

namespace ApiBox.EndToEnd.Tests.Receiving;

/// <summary>A store that is away.</summary>
internal class BrokenStore : DelegatingStore
{
    public override Task<bool> AddAsync(NewSubmission submission, CancellationToken cancellationToken) => throw Away();

    public override Task SetOutcomeAsync(
        string submissionId, SubmissionOutcome outcome, string? taskId, CancellationToken cancellationToken) =>
        throw Away();

    public override Task<CallbackEffect> AdvanceAsync(ReceivedCallback callback, CancellationToken cancellationToken) => throw Away();

    public override IAsyncEnumerable<StoredSubmission> ListOpenAsync(string service, CancellationToken cancellationToken) => throw Away();

    public override Task<IReadOnlyList<CallbackDelivery>> TakeDeliveriesAsync(
        IReadOnlyCollection<string> kinds, int maxCount, TimeSpan lease, CancellationToken cancellationToken) => throw Away();

    public override Task PingAsync(CancellationToken cancellationToken) => throw Away();

    private static ApiBoxStoreException Away() => new("the store is away");
}
