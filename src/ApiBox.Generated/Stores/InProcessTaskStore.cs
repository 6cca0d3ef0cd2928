using System.Runtime.CompilerServices;
using ApiBox.Runtime;

namespace ApiBox;

/// <summary>
/// Remembers submissions for as long as the process runs. What a crash must not lose belongs into a durable store:
/// <c>AddApiBoxSqliteStore</c> or <c>AddApiBoxPostgreSqlStore</c> of the packages of those names.
/// </summary>
public sealed class InProcessTaskStore : ITaskStore
{
    private readonly object _gate = new();
    private readonly Dictionary<string, StoredSubmission> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _submissionsByTask = new(StringComparer.Ordinal);
    private readonly PendingDeliveries _deliveries = new();
    private readonly SignalHub _signals = new();

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
    public Task EndAsync(string taskId, string stage, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(taskId);
        return StepAsync(() => End(taskId, stage), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<StoredSubmission?> FindAsync(string submissionId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submissionId);
        return StepAsync(() => _rows.GetValueOrDefault(submissionId), cancellationToken);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredSubmission> ListOpenAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var open = await StepAsync(
            () => _rows.Values.Where(static row => !row.IsOver && row.Outcome != SubmissionOutcome.Refused).ToList(),
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
        int most, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken) =>
        StepAsync(() => _deliveries.Take(most, now, lease), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> CompleteDeliveryAsync(CallbackDelivery delivery, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return StepAsync(() => _deliveries.Complete(delivery), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> PostponeDeliveryAsync(CallbackDelivery delivery, DateTimeOffset dueAt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return StepAsync(() => _deliveries.Postpone(delivery, dueAt), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<int> ExpireAsync(DateTimeOffset now, CancellationToken cancellationToken) => StepAsync(() => Expire(now), cancellationToken);

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

    private bool Add(StoredSubmission row)
    {
        if (_rows.TryGetValue(row.Submission.SubmissionId, out var old) && old is not { Outcome: SubmissionOutcome.Refused, TaskId: null })
            return false;
        _rows[row.Submission.SubmissionId] = row;
        return true;
    }

    private bool SetOutcome(string submissionId, SubmissionOutcome outcome, string? taskId)
    {
        if (!_rows.TryGetValue(submissionId, out var row) || row.Outcome == SubmissionOutcome.Accepted)
            return false;
        Put(row with { Outcome = taskId is null ? outcome : SubmissionOutcome.Accepted, TaskId = taskId });
        return true;
    }

    private CallbackEffect Advance(ReceivedCallback callback)
    {
        var row = _rows.GetValueOrDefault(callback.SubmissionId) ?? Found(callback);
        if (row.TaskId is not null && row.TaskId != callback.TaskId)
            return CallbackEffect.OtherTask;
        var advances = callback.Rank > row.Rank;
        row = row with { TaskId = callback.TaskId, Outcome = SubmissionOutcome.Accepted };
        if (advances)
        {
            var isWord = callback.IsOver || !row.IsOver;
            row = row with { Stage = isWord ? callback.Stage : row.Stage, Rank = callback.Rank, IsOver = row.IsOver || callback.IsOver };
            _deliveries.Add(callback);
        }

        Put(row);
        _signals.Publish(new StoreSignal(callback.TaskId));
        return advances ? CallbackEffect.Advanced : CallbackEffect.NotNew;
    }

    private bool End(string taskId, string stage)
    {
        var ended = _submissionsByTask.GetValueOrDefault(taskId, []).Select(id => _rows[id]).Where(static row => !row.IsOver).ToList();
        foreach (var row in ended)
            Put(row with { Stage = stage, IsOver = true });
        if (ended.Count > 0)
            _signals.Publish(new StoreSignal(taskId));
        return ended.Count > 0;
    }

    private int Expire(DateTimeOffset now)
    {
        var expired = _rows.Values.Where(row => row.Submission.ExpiresAt <= now).ToList();
        foreach (var row in expired)
        {
            _rows.Remove(row.Submission.SubmissionId);
            if (row.TaskId is null || !_submissionsByTask.TryGetValue(row.TaskId, out var ids))
                continue;
            ids.Remove(row.Submission.SubmissionId);
            if (ids.Count == 0)
                _submissionsByTask.Remove(row.TaskId);
        }

        if (expired.Count > 0)
            _deliveries.RemoveWhere(submissionId => !_rows.ContainsKey(submissionId));
        return expired.Count;
    }

    // Only its token lets a callback come this far, so we made the address, if not in this process.
    private static StoredSubmission Found(ReceivedCallback callback) =>
        new(new NewSubmission(callback.SubmissionId, "", callback.Kind, "", callback.ReceivedAt, callback.ExpiresAt), SubmissionOutcome.Unknown, null, null, 0, false);

    private void Put(StoredSubmission row)
    {
        var id = row.Submission.SubmissionId;
        if (row.TaskId is not null && _rows.GetValueOrDefault(id)?.TaskId is null)
        {
            if (!_submissionsByTask.TryGetValue(row.TaskId, out var ids))
                _submissionsByTask.Add(row.TaskId, ids = new List<string>(1));
            ids.Add(id);
        }

        _rows[id] = row;
    }
}
