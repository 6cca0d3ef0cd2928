namespace ApiBox.Runtime;

/// <summary>The callbacks of the in-process store that wait for their handlers, in the order in which they are due.</summary>
internal sealed class PendingDeliveries
{
    private readonly Dictionary<long, Pending> _byId = [];
    private readonly Dictionary<string, SortedSet<long>> _bySubmission = new(StringComparer.Ordinal);

    // Only callbacks that can be taken: neither leased nor parked.
    private readonly SortedSet<(DateTimeOffset DueAt, long Id)> _byTime = [];
    private readonly SortedSet<(DateTimeOffset ParkedAt, long Id)> _parked = [];
    private long _lastId;

    public void Add(ReceivedCallback callback, DateTimeOffset dueAt, bool isConfirmed) =>
        Put(new Pending(++_lastId, callback, dueAt, isConfirmed));

    public IReadOnlyList<CallbackDelivery> Take(IReadOnlyCollection<string> kinds, int maxCount, DateTimeOffset now)
    {
        var due = new List<Pending>();
        var submissions = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (dueAt, id) in _byTime)
        {
            if (dueAt > now || due.Count == maxCount)
                break;
            var pending = _byId[id];
            if (kinds.Contains(pending.Callback.Kind) && IsNext(pending) && submissions.Add(pending.Callback.SubmissionId))
                due.Add(pending);
        }

        return due.ConvertAll(Take);
    }

    public IReadOnlyCollection<long> Held(IEnumerable<CallbackDelivery> deliveries) =>
        [.. deliveries.Where(delivery => Find(delivery) is not null).Select(static delivery => delivery.Id)];

    public bool Complete(CallbackDelivery delivery) => Find(delivery) is { } pending && Remove(pending);

    public bool Postpone(CallbackDelivery delivery, DateTimeOffset dueAt, bool hasFailed) =>
        Find(delivery) is { } pending
            && Put(pending with { IsLeased = false, DueAt = dueAt, Failures = pending.Failures + (hasFailed ? 1 : 0) });

    public bool Park(CallbackDelivery delivery, DateTimeOffset now, bool hasFailed) =>
        Find(delivery) is { } pending
            && Put(pending with { IsLeased = false, ParkedAt = now, Failures = pending.Failures + (hasFailed ? 1 : 0) });

    public IReadOnlyList<ParkedCallback> ListParked(string service) =>
        [.. _parked.Where(parked => StoredNames.IsOf(service, _byId[parked.Id].Callback.Kind))
            .Select(parked => Parked(_byId[parked.Id], parked.ParkedAt))];

    public bool Replay(long id, DateTimeOffset now) =>
        _byId.TryGetValue(id, out var pending) && pending.ParkedAt is not null &&
        Put(pending with { ParkedAt = null, DueAt = now, Failures = 0, IsReplay = true });

    /// <summary>The task of these callbacks is known now: they are due, unless their handlers have been called before.</summary>
    public void Release(string submissionId, string taskId, DateTimeOffset now, bool isConfirmed)
    {
        foreach (var pending in Of(submissionId).Where(pending => pending.Callback.TaskId == taskId))
            Put(pending with { IsConfirmed = isConfirmed, DueAt = pending.TakeCount == 0 && pending.DueAt > now ? now : pending.DueAt });
    }

    public void Remove(string submissionId, Func<string, bool>? isOfTask = null)
    {
        foreach (var pending in Of(submissionId))
            if (isOfTask is null || isOfTask(pending.Callback.TaskId))
                Remove(pending);
    }

    /// <summary>The callbacks of a submission in the order of their stages.</summary>
    public IReadOnlyList<(string Kind, string? Stage)> List(string submissionId) =>
        [.. Of(submissionId).Select(static pending => (pending.Callback.Kind, pending.Callback.Stage))];

    // Stages only advance, so the order of the ids is that of the stages.
    private bool IsNext(Pending pending)
    {
        foreach (var other in Of(pending.Callback.SubmissionId))
        {
            if (other.IsLeased)
                return false;
            if (!pending.IsReplay && other.Id < pending.Id && other is { ParkedAt: null, IsReplay: false }
                && other.Callback.TaskId == pending.Callback.TaskId)
                return false;
        }

        return true;
    }

    private CallbackDelivery Take(Pending pending)
    {
        var taken = pending with { IsLeased = true, TakeCount = pending.TakeCount + 1 };
        Put(taken);
        var callback = taken.Callback;
        return new CallbackDelivery(
            taken.Id, callback.SubmissionId, callback.Kind, callback.TaskId, callback.Stage, callback.ReceivedAt, callback.Body)
        {
            TakeCount = taken.TakeCount,
            Failures = taken.Failures,
            IsConfirmed = taken.IsConfirmed,
            IsReplay = taken.IsReplay,
        };
    }

    private static ParkedCallback Parked(Pending pending, DateTimeOffset parkedAt)
    {
        var callback = pending.Callback;
        return new ParkedCallback(
            pending.Id, callback.SubmissionId, callback.Kind, callback.TaskId, callback.Stage, pending.Failures,
            callback.ReceivedAt, parkedAt);
    }

    // Each take increments the count, so the count identifies the lease.
    private Pending? Find(CallbackDelivery delivery) =>
        _byId.TryGetValue(delivery.Id, out var pending) && pending.IsLeased && pending.TakeCount == delivery.TakeCount ? pending : null;

    private List<Pending> Of(string submissionId) =>
        _bySubmission.TryGetValue(submissionId, out var ids) ? [.. ids.Select(id => _byId[id])] : [];

    private bool Put(Pending pending)
    {
        if (_byId.TryGetValue(pending.Id, out var old))
            RemoveFromLists(old);
        _byId[pending.Id] = pending;
        if (!_bySubmission.TryGetValue(pending.Callback.SubmissionId, out var ids))
            _bySubmission.Add(pending.Callback.SubmissionId, ids = []);
        ids.Add(pending.Id);
        if (pending.ParkedAt is { } parkedAt)
            _parked.Add((parkedAt, pending.Id));
        else if (!pending.IsLeased)
            _byTime.Add((pending.DueAt, pending.Id));
        return true;
    }

    private bool Remove(Pending pending)
    {
        RemoveFromLists(pending);
        _byId.Remove(pending.Id);
        var ids = _bySubmission[pending.Callback.SubmissionId];
        ids.Remove(pending.Id);
        if (ids.Count == 0)
            _bySubmission.Remove(pending.Callback.SubmissionId);
        return true;
    }

    private void RemoveFromLists(Pending pending)
    {
        _byTime.Remove((pending.DueAt, pending.Id));
        if (pending.ParkedAt is { } parkedAt)
            _parked.Remove((parkedAt, pending.Id));
    }

    private sealed record Pending(long Id, ReceivedCallback Callback, DateTimeOffset DueAt, bool IsConfirmed)
    {
        public bool IsLeased { get; init; }

        public int TakeCount { get; init; }

        public int Failures { get; init; }

        public bool IsReplay { get; init; }

        public DateTimeOffset? ParkedAt { get; init; }
    }
}
