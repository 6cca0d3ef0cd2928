namespace ApiBox.Fuzz;

/// <summary>A store that forgets now and then, so that what grows is not the store, and that tells whether anything had an effect.</summary>
internal sealed class CountingStore : ITaskStore
{
    private const int Lifetime = 1024;

    private InProcessTaskStore _inner = new();

    public int Advances { get; private set; }

    public void Forget() => _inner = new InProcessTaskStore();

    public Task<CallbackEffect> AdvanceAsync(ReceivedCallback callback, CancellationToken cancellationToken)
    {
        if (++Advances % Lifetime == 0)
            Forget();
        return _inner.AdvanceAsync(callback, cancellationToken);
    }

    public Task<bool> AddAsync(NewSubmission submission, CancellationToken cancellationToken) => _inner.AddAsync(submission, cancellationToken);

    public Task SetOutcomeAsync(string submissionId, SubmissionOutcome outcome, string? taskId, CancellationToken cancellationToken) =>
        _inner.SetOutcomeAsync(submissionId, outcome, taskId, cancellationToken);

    public Task EndAsync(string taskId, string stage, CancellationToken cancellationToken) => _inner.EndAsync(taskId, stage, cancellationToken);

    public Task<StoredSubmission?> FindAsync(string submissionId, CancellationToken cancellationToken) => _inner.FindAsync(submissionId, cancellationToken);

    public IAsyncEnumerable<StoredSubmission> ListOpenAsync(CancellationToken cancellationToken) => _inner.ListOpenAsync(cancellationToken);

    public Task<IReadOnlyList<CallbackDelivery>> TakeDeliveriesAsync(int most, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken) =>
        _inner.TakeDeliveriesAsync(most, now, lease, cancellationToken);

    public Task<bool> CompleteDeliveryAsync(CallbackDelivery delivery, CancellationToken cancellationToken) => _inner.CompleteDeliveryAsync(delivery, cancellationToken);

    public Task<bool> PostponeDeliveryAsync(CallbackDelivery delivery, DateTimeOffset dueAt, CancellationToken cancellationToken) =>
        _inner.PostponeDeliveryAsync(delivery, dueAt, cancellationToken);

    public Task<int> ExpireAsync(DateTimeOffset now, CancellationToken cancellationToken) => _inner.ExpireAsync(now, cancellationToken);

    public IAsyncEnumerable<StoreSignal> WatchAsync(CancellationToken cancellationToken) => _inner.WatchAsync(cancellationToken);

    public Task PingAsync(CancellationToken cancellationToken) => _inner.PingAsync(cancellationToken);
}
