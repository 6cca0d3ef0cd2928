namespace ApiBox.Testing;

/// <summary>A store that passes everything on, for tests that change one thing about it.</summary>
internal class DelegatingStore(ITaskStore? inner = null) : ITaskStore
{
    /// <summary>Where everything goes.</summary>
    protected ITaskStore Inner { get; set; } = inner ?? new InProcessTaskStore();

    public virtual Task<bool> AddAsync(NewSubmission submission, CancellationToken cancellationToken) =>
        Inner.AddAsync(submission, cancellationToken);

    public virtual Task SetOutcomeAsync(
        string submissionId, SubmissionOutcome outcome, string? taskId, CancellationToken cancellationToken) =>
        Inner.SetOutcomeAsync(submissionId, outcome, taskId, cancellationToken);

    public virtual Task<CallbackEffect> AdvanceAsync(ReceivedCallback callback, CancellationToken cancellationToken) =>
        Inner.AdvanceAsync(callback, cancellationToken);

    public virtual Task<IReadOnlyList<string>> ListCandidatesAsync(string submissionId, CancellationToken cancellationToken) =>
        Inner.ListCandidatesAsync(submissionId, cancellationToken);

    public virtual Task<bool> SetCandidateOutcomeAsync(
        string submissionId, string taskId, CandidateOutcome verdict, CancellationToken cancellationToken) =>
        Inner.SetCandidateOutcomeAsync(submissionId, taskId, verdict, cancellationToken);

    public virtual Task EndAsync(string service, string taskId, string stage, CancellationToken cancellationToken) =>
        Inner.EndAsync(service, taskId, stage, cancellationToken);

    public virtual Task<StoredSubmission?> FindAsync(string submissionId, CancellationToken cancellationToken) =>
        Inner.FindAsync(submissionId, cancellationToken);

    public virtual IAsyncEnumerable<StoredSubmission> ListOpenAsync(string service, CancellationToken cancellationToken) =>
        Inner.ListOpenAsync(service, cancellationToken);

    public virtual Task<IReadOnlyList<CallbackDelivery>> TakeDeliveriesAsync(
        IReadOnlyCollection<string> kinds, int maxCount, TimeSpan lease, CancellationToken cancellationToken) =>
        Inner.TakeDeliveriesAsync(kinds, maxCount, lease, cancellationToken);

    public virtual Task<IReadOnlyCollection<long>> RenewDeliveriesAsync(
        IReadOnlyCollection<CallbackDelivery> deliveries, TimeSpan lease, CancellationToken cancellationToken) =>
        Inner.RenewDeliveriesAsync(deliveries, lease, cancellationToken);

    public virtual Task<bool> CompleteDeliveryAsync(CallbackDelivery delivery, CancellationToken cancellationToken) =>
        Inner.CompleteDeliveryAsync(delivery, cancellationToken);

    public virtual Task<bool> PostponeDeliveryAsync(
        CallbackDelivery delivery, TimeSpan pause, bool hasFailed, CancellationToken cancellationToken) =>
        Inner.PostponeDeliveryAsync(delivery, pause, hasFailed, cancellationToken);

    public virtual Task<bool> ParkDeliveryAsync(CallbackDelivery delivery, bool hasFailed, CancellationToken cancellationToken) =>
        Inner.ParkDeliveryAsync(delivery, hasFailed, cancellationToken);

    public virtual IAsyncEnumerable<ParkedCallback> ListParkedAsync(string service, CancellationToken cancellationToken) =>
        Inner.ListParkedAsync(service, cancellationToken);

    public virtual Task<int> CountParkedAsync(string service, CancellationToken cancellationToken) =>
        Inner.CountParkedAsync(service, cancellationToken);

    public virtual Task<bool> ReplayDeliveryAsync(long deliveryId, CancellationToken cancellationToken) =>
        Inner.ReplayDeliveryAsync(deliveryId, cancellationToken);

    public virtual Task<IReadOnlyList<ExpiredSubmission>> ListExpiredAsync(
        string service, int maxCount, CancellationToken cancellationToken) =>
        Inner.ListExpiredAsync(service, maxCount, cancellationToken);

    public virtual Task<int> ExpireAsync(IReadOnlyCollection<string> submissionIds, int maxCount, CancellationToken cancellationToken) =>
        Inner.ExpireAsync(submissionIds, maxCount, cancellationToken);

    public virtual IAsyncEnumerable<StoreSignal> WatchAsync(CancellationToken cancellationToken) => Inner.WatchAsync(cancellationToken);

    public virtual Task PingAsync(CancellationToken cancellationToken) => Inner.PingAsync(cancellationToken);
}
