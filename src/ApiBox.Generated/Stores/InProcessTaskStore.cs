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
    private readonly Dictionary<string, string> _submissionsByTask = new(StringComparer.Ordinal);
    private readonly SortedDictionary<long, Pending> _deliveries = [];
    private readonly SignalHub _signals = new();
    private long _lastDelivery;

    /// <inheritdoc/>
    public Task<bool> AddAsync(NewSubmission submission, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submission);
        lock (_gate)
            return Task.FromResult(_rows.TryAdd(submission.SubmissionId, new StoredSubmission(submission, SubmissionOutcome.Pending, null, null, 0, false)));
    }

    /// <inheritdoc/>
    public Task SetOutcomeAsync(string submissionId, SubmissionOutcome outcome, string? taskId, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_rows.TryGetValue(submissionId, out var row) && row.Outcome != SubmissionOutcome.Accepted)
                Put(row with { Outcome = row.TaskId is null ? outcome : SubmissionOutcome.Accepted, TaskId = row.TaskId ?? taskId });
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<CallbackEffect> AdvanceAsync(ReceivedCallback callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(callback);
        lock (_gate)
        {
            var row = _rows.GetValueOrDefault(callback.SubmissionId) ?? Found(callback);
            if (row.TaskId is not null && row.TaskId != callback.TaskId)
                return Task.FromResult(CallbackEffect.OtherTask);
            var advances = callback.Rank > row.Rank;
            row = row with { TaskId = callback.TaskId, Outcome = SubmissionOutcome.Accepted };
            Put(advances ? row with { Stage = callback.Stage, Rank = callback.Rank, IsOver = row.IsOver || callback.IsOver } : row);
            if (advances)
                _deliveries.Add(++_lastDelivery, new Pending(callback, 0, callback.ReceivedAt));
            _signals.Publish(new StoreSignal(callback.TaskId));
            return Task.FromResult(advances ? CallbackEffect.Advanced : CallbackEffect.NotNew);
        }
    }

    /// <inheritdoc/>
    public Task EndAsync(string taskId, string stage, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_submissionsByTask.TryGetValue(taskId, out var id) && _rows.TryGetValue(id, out var row) && !row.IsOver)
                Put(row with { Stage = stage, IsOver = true });
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<StoredSubmission?> FindAsync(string submissionId, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_rows.GetValueOrDefault(submissionId));
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredSubmission> ListOpenAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        StoredSubmission[] open;
        lock (_gate)
            open = [.. _rows.Values.Where(static row => !row.IsOver && row.Outcome != SubmissionOutcome.Refused).OrderBy(static row => row.Submission.CreatedAt).ThenBy(static row => row.Submission.SubmissionId, StringComparer.Ordinal)];
        foreach (var row in open)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return row;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<CallbackDelivery>> TakeDeliveriesAsync(int most, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken)
    {
        var taken = new List<CallbackDelivery>();
        lock (_gate)
        {
            foreach (var (id, pending) in _deliveries.Where(pair => pair.Value.DueAt <= now).Take(most).ToList())
            {
                _deliveries[id] = pending with { Attempt = pending.Attempt + 1, DueAt = now + lease };
                var callback = pending.Callback;
                taken.Add(new CallbackDelivery(id, callback.SubmissionId, callback.Kind, callback.TaskId, callback.Stage, pending.Attempt + 1, callback.ReceivedAt, callback.Body));
            }
        }

        return Task.FromResult<IReadOnlyList<CallbackDelivery>>(taken);
    }

    /// <inheritdoc/>
    public Task<bool> CompleteDeliveryAsync(CallbackDelivery delivery, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        lock (_gate)
            return Task.FromResult(Holds(delivery) && _deliveries.Remove(delivery.Id));
    }

    /// <inheritdoc/>
    public Task<bool> PostponeDeliveryAsync(CallbackDelivery delivery, DateTimeOffset dueAt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        lock (_gate)
        {
            if (!Holds(delivery))
                return Task.FromResult(false);
            _deliveries[delivery.Id] = _deliveries[delivery.Id] with { DueAt = dueAt };
            return Task.FromResult(true);
        }
    }

    /// <inheritdoc/>
    public Task<int> ExpireAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var expired = _rows.Values.Where(row => row.Submission.ExpiresAt <= now).ToList();
            foreach (var row in expired)
            {
                _rows.Remove(row.Submission.SubmissionId);
                if (row.TaskId is not null)
                    _submissionsByTask.Remove(row.TaskId);
                foreach (var id in _deliveries.Where(pair => pair.Value.Callback.SubmissionId == row.Submission.SubmissionId).Select(static pair => pair.Key).ToList())
                    _deliveries.Remove(id);
            }

            return Task.FromResult(expired.Count);
        }
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<StoreSignal> WatchAsync(CancellationToken cancellationToken) => _signals.WatchAsync(cancellationToken);

    /// <inheritdoc/>
    public Task PingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // Only its token lets a callback come this far, so we made the address, if not in this process.
    private static StoredSubmission Found(ReceivedCallback callback) =>
        new(new NewSubmission(callback.SubmissionId, "", callback.Kind, "", callback.ReceivedAt, callback.ExpiresAt), SubmissionOutcome.Unknown, null, null, 0, false);

    private bool Holds(CallbackDelivery delivery) => _deliveries.TryGetValue(delivery.Id, out var pending) && pending.Attempt == delivery.Attempt;

    private void Put(StoredSubmission row)
    {
        _rows[row.Submission.SubmissionId] = row;
        if (row.TaskId is not null)
            _submissionsByTask[row.TaskId] = row.Submission.SubmissionId;
    }

    private sealed record Pending(ReceivedCallback Callback, int Attempt, DateTimeOffset DueAt);
}
