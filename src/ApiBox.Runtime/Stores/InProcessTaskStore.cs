using System.Runtime.CompilerServices;
using ApiBox.Runtime;

namespace ApiBox;

/// <summary>
/// Stores submissions in memory. Use a durable store for data that must survive a crash:
/// <c>AddApiBoxSqliteStore</c> or <c>AddApiBoxPostgreSqlStore</c> of the packages of those names.
/// </summary>
public sealed partial class InProcessTaskStore : ITaskStore
{
    private readonly object _gate = new();
    private readonly TimeProvider _time;
    private readonly Dictionary<string, StoredSubmission> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _submissionsByTask = new(StringComparer.Ordinal);
    private readonly PendingDeliveries _deliveries = new();
    private readonly CandidateTasks _candidates = new();
    private readonly SignalHub _signals = new();

    /// <summary>Creates an empty store.</summary>
    /// <param name="time">The clock for due and expiry times.</param>
    public InProcessTaskStore(TimeProvider? time = null) => _time = time ?? TimeProvider.System;

    /// <inheritdoc/>
    public bool IsShared => false;

    /// <inheritdoc/>
    public Task<bool> AddAsync(NewSubmission submission, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submission);
        var row = new StoredSubmission(submission, SubmissionOutcome.Pending, null, null, 0, false);
        return StepAsync(() => Add(row), cancellationToken);
    }

    /// <inheritdoc/>
    public Task SetOutcomeAsync(string submissionId, SubmissionOutcome outcome, string? taskId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submissionId);
        return StepAsync(() => SetOutcome(submissionId, outcome, taskId), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<CallbackEffect> AdvanceAsync(ReceivedCallback callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return StepAsync(() => Advance(callback), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> ListCandidatesAsync(string submissionId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submissionId);
        return StepAsync(() => _candidates.List(submissionId), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> SetCandidateOutcomeAsync(
        string submissionId, string taskId, CandidateOutcome outcome, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submissionId);
        ArgumentNullException.ThrowIfNull(taskId);
        return StepAsync(() => SetCandidateOutcome(submissionId, taskId, outcome), cancellationToken);
    }

    /// <inheritdoc/>
    public Task EndAsync(string service, string taskId, string stage, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(taskId);
        return StepAsync(() => End(service, taskId, stage), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<StoredSubmission?> FindAsync(string submissionId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submissionId);
        return StepAsync(() => _rows.GetValueOrDefault(submissionId), cancellationToken);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredSubmission> ListOpenAsync(
        string service, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var open = await StepAsync(
            () => _rows.Values.Where(row => IsOpen(row) && IsOf(service, row)).ToList(),
            cancellationToken).ConfigureAwait(false);
        open.Sort(static (a, b) => a.Submission.CreatedAt.CompareTo(b.Submission.CreatedAt) is not 0 and var order
            ? order
            : string.CompareOrdinal(a.Submission.SubmissionId, b.Submission.SubmissionId));
        foreach (var row in open)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return row;
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<CallbackDelivery>> TakeDeliveriesAsync(
        IReadOnlyCollection<string> kinds, int maxCount, TimeSpan lease, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        return StepAsync(() => _deliveries.Take(kinds, maxCount, _time.GetUtcNow()), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyCollection<long>> RenewDeliveriesAsync(
        IReadOnlyCollection<CallbackDelivery> deliveries, TimeSpan lease, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(deliveries);
        return StepAsync(() => _deliveries.Held(deliveries), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> CompleteDeliveryAsync(CallbackDelivery delivery, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return StepAsync(() => _deliveries.Complete(delivery), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> PostponeDeliveryAsync(CallbackDelivery delivery, TimeSpan pause, bool hasFailed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return StepAsync(() => _deliveries.Postpone(delivery, _time.GetUtcNow() + pause, hasFailed), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> ParkDeliveryAsync(CallbackDelivery delivery, bool hasFailed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return StepAsync(() => _deliveries.Park(delivery, _time.GetUtcNow(), hasFailed), cancellationToken);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ParkedCallback> ListParkedAsync(
        string service, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var parked in await StepAsync(() => _deliveries.ListParked(service), cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return parked;
        }
    }

    /// <inheritdoc/>
    public Task<int> CountParkedAsync(string service, CancellationToken cancellationToken) =>
        StepAsync(() => _deliveries.ListParked(service).Count, cancellationToken);

    /// <inheritdoc/>
    public Task<bool> ReplayDeliveryAsync(long deliveryId, CancellationToken cancellationToken) =>
        StepAsync(() => _deliveries.Replay(deliveryId, _time.GetUtcNow()), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ExpiredSubmission>> ListExpiredAsync(string service, int maxCount, CancellationToken cancellationToken) =>
        StepAsync<IReadOnlyList<ExpiredSubmission>>(
            () => [.. Expired().Where(one => IsUnfinished(one) && IsOf(service, one.Row)).Take(maxCount)], cancellationToken);

    /// <inheritdoc/>
    public Task<int> ExpireAsync(IReadOnlyCollection<string> submissionIds, int maxCount, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submissionIds);
        return StepAsync(() => Expire([.. submissionIds], maxCount), cancellationToken);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoreSignal> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var watch = _signals.Watch();
        await foreach (var signal in watch.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            yield return signal;
    }

    /// <inheritdoc/>
    public Task PingAsync(CancellationToken cancellationToken) => StepAsync(static () => true, cancellationToken);

    private Task<T> StepAsync<T>(Func<T> step, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<T>(cancellationToken);
        lock (_gate)
            return Task.FromResult(step());
    }
}
