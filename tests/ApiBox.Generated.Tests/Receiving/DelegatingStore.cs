namespace ApiBox.Generated.Tests.Receiving;

/// <summary>A store in the process, for tests that change one thing about it.</summary>
internal class DelegatingStore : ITaskStore
{
    private readonly InProcessTaskStore _inner = new();

    public virtual Task<bool> AddAsync(NewSubmission submission, CancellationToken cancellationToken) => _inner.AddAsync(submission, cancellationToken);

    public virtual Task SetOutcomeAsync(string submissionId, SubmissionOutcome outcome, string? taskId, CancellationToken cancellationToken) =>
        _inner.SetOutcomeAsync(submissionId, outcome, taskId, cancellationToken);

    public virtual Task<CallbackEffect> AdvanceAsync(ReceivedCallback callback, CancellationToken cancellationToken) => _inner.AdvanceAsync(callback, cancellationToken);

    public virtual Task EndAsync(string taskId, string stage, CancellationToken cancellationToken) => _inner.EndAsync(taskId, stage, cancellationToken);

    public Task<StoredSubmission?> FindAsync(string submissionId, CancellationToken cancellationToken) => _inner.FindAsync(submissionId, cancellationToken);

    public virtual IAsyncEnumerable<StoredSubmission> ListOpenAsync(CancellationToken cancellationToken) => _inner.ListOpenAsync(cancellationToken);

    public virtual Task<IReadOnlyList<CallbackDelivery>> TakeDeliveriesAsync(int most, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken) =>
        _inner.TakeDeliveriesAsync(most, now, lease, cancellationToken);

    public Task<bool> CompleteDeliveryAsync(CallbackDelivery delivery, CancellationToken cancellationToken) => _inner.CompleteDeliveryAsync(delivery, cancellationToken);

    public Task<bool> PostponeDeliveryAsync(CallbackDelivery delivery, DateTimeOffset dueAt, CancellationToken cancellationToken) =>
        _inner.PostponeDeliveryAsync(delivery, dueAt, cancellationToken);

    public virtual Task<int> ExpireAsync(DateTimeOffset now, CancellationToken cancellationToken) => _inner.ExpireAsync(now, cancellationToken);

    public IAsyncEnumerable<StoreSignal> WatchAsync(CancellationToken cancellationToken) => _inner.WatchAsync(cancellationToken);

    public virtual Task PingAsync(CancellationToken cancellationToken) => _inner.PingAsync(cancellationToken);
}
