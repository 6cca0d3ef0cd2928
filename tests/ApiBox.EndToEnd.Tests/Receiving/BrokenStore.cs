namespace ApiBox.EndToEnd.Tests.Receiving;

/// <summary>A store that is away.</summary>
internal class BrokenStore : ITaskStore
{
    public Task<bool> AddAsync(NewSubmission submission, CancellationToken cancellationToken) => throw Away();

    public Task SetOutcomeAsync(string submissionId, SubmissionOutcome outcome, string? taskId, CancellationToken cancellationToken) => throw Away();

    public Task<CallbackEffect> AdvanceAsync(ReceivedCallback callback, CancellationToken cancellationToken) => throw Away();

    public Task EndAsync(string taskId, string stage, CancellationToken cancellationToken) => throw Away();

    public Task<StoredSubmission?> FindAsync(string submissionId, CancellationToken cancellationToken) => throw Away();

    public IAsyncEnumerable<StoredSubmission> ListOpenAsync(CancellationToken cancellationToken) => throw Away();

    public virtual Task<IReadOnlyList<CallbackDelivery>> TakeDeliveriesAsync(int most, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken) => throw Away();

    public Task<bool> CompleteDeliveryAsync(CallbackDelivery delivery, CancellationToken cancellationToken) => throw Away();

    public Task<bool> PostponeDeliveryAsync(CallbackDelivery delivery, DateTimeOffset dueAt, CancellationToken cancellationToken) => throw Away();

    public Task<int> ExpireAsync(DateTimeOffset now, CancellationToken cancellationToken) => throw Away();

    public IAsyncEnumerable<StoreSignal> WatchAsync(CancellationToken cancellationToken) => throw Away();

    public virtual Task PingAsync(CancellationToken cancellationToken) => throw Away();

    private static ApiBoxStoreException Away() => new("the store is away");
}
