namespace ApiBox.Runtime;

/// <summary>The callbacks of the in-process store that wait for their handlers, in the order in which they are due.</summary>
internal sealed class PendingDeliveries
{
    private readonly Dictionary<long, Pending> _byId = [];

    // Of each submission in the order of their ids, which is that of their stages: stages only advance.
    private readonly Dictionary<string, List<Pending>> _bySubmission = new(StringComparer.Ordinal);

    // Only callbacks that can be taken: neither leased nor parked.
    private readonly SortedSet<Pending> _byTime = new(Comparer<Pending>.Create(static (a, b) => Compare(a.DueAt, a.Id, b.DueAt, b.Id)));
    private readonly SortedSet<Pending> _parked = new(
        Comparer<Pending>.Create(static (a, b) => Compare(a.ParkedAt!.Value, a.Id, b.ParkedAt!.Value, b.Id)));
    private long _lastId;

    public void Add(ReceivedCallback callback, DateTimeOffset dueAt, bool isConfirmed)
    {
        var pending = new Pending(++_lastId, callback) { DueAt = dueAt, IsConfirmed = isConfirmed };
        _byId.Add(pending.Id, pending);
        if (!_bySubmission.TryGetValue(callback.SubmissionId, out var all))
            _bySubmission.Add(callback.SubmissionId, all = new List<Pending>(1));
        all.Add(pending);
        _byTime.Add(pending);
    }

    public IReadOnlyList<CallbackDelivery> Take(IReadOnlyCollection<string> kinds, int maxCount, DateTimeOffset now)
    {
        var due = new List<Pending>();
        var submissions = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pending in _byTime)
        {
            if (pending.DueAt > now || due.Count == maxCount)
                break;
            if (kinds.Contains(pending.Callback.Kind) && IsNext(pending) && submissions.Add(pending.Callback.SubmissionId))
                due.Add(pending);
        }

        return due.ConvertAll(Take);
    }

    public IReadOnlyCollection<long> Held(IEnumerable<CallbackDelivery> deliveries) =>
        [.. deliveries.Where(delivery => Find(delivery) is not null).Select(static delivery => delivery.Id)];

    public bool Complete(CallbackDelivery delivery)
    {
        if (Find(delivery) is not { } pending)
            return false;
        Remove(pending);
        return true;
    }

    public bool Postpone(CallbackDelivery delivery, DateTimeOffset dueAt, bool hasFailed) => Return(delivery, hasFailed, dueAt, null);

    public bool Park(CallbackDelivery delivery, DateTimeOffset now, bool hasFailed) => Return(delivery, hasFailed, default, now);

    public IReadOnlyList<ParkedCallback> ListParked(string service) =>
        [.. _parked.Where(parked => StoredNames.IsOf(service, parked.Callback.Kind)).Select(Parked)];

    public bool Replay(long id, DateTimeOffset now)
    {
        if (!_byId.TryGetValue(id, out var pending) || pending.ParkedAt is null)
            return false;
        _parked.Remove(pending);
        (pending.ParkedAt, pending.DueAt, pending.Failures, pending.IsReplay) = (null, now, 0, true);
        _byTime.Add(pending);
        return true;
    }

    /// <summary>The task of these callbacks is known now: they are due, unless their handlers have been called before.</summary>
    public void Release(string submissionId, string taskId, DateTimeOffset now, bool isConfirmed)
    {
        foreach (var pending in Of(submissionId))
        {
            if (pending.Callback.TaskId != taskId)
                continue;
            pending.IsConfirmed = isConfirmed;
            if (pending.TakeCount > 0 || pending.DueAt <= now)
                continue;
            var waits = _byTime.Remove(pending);
            pending.DueAt = now;
            if (waits)
                _byTime.Add(pending);
        }
    }

    public void Remove(string submissionId, Func<string, bool>? isOfTask = null)
    {
        foreach (var pending in Of(submissionId).ToList())
            if (isOfTask is null || isOfTask(pending.Callback.TaskId))
                Remove(pending);
    }

    /// <summary>The callbacks of a submission in the order of their stages.</summary>
    public IReadOnlyList<(string Kind, string? Stage)> List(string submissionId) =>
        [.. Of(submissionId).Select(static pending => (pending.Callback.Kind, pending.Callback.Stage))];

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
        _byTime.Remove(pending);
        (pending.IsLeased, pending.TakeCount) = (true, pending.TakeCount + 1);
        var callback = pending.Callback;
        return new CallbackDelivery(
            pending.Id, callback.SubmissionId, callback.Kind, callback.TaskId, callback.Stage, callback.ReceivedAt, callback.Body)
        {
            TakeCount = pending.TakeCount,
            Failures = pending.Failures,
            IsConfirmed = pending.IsConfirmed,
            IsReplay = pending.IsReplay,
        };
    }

    private bool Return(CallbackDelivery delivery, bool hasFailed, DateTimeOffset dueAt, DateTimeOffset? parkedAt)
    {
        if (Find(delivery) is not { } pending)
            return false;
        pending.IsLeased = false;
        pending.Failures += hasFailed ? 1 : 0;
        if (parkedAt is null)
            pending.DueAt = dueAt;
        pending.ParkedAt = parkedAt;
        (parkedAt is null ? _byTime : _parked).Add(pending);
        return true;
    }

    private static ParkedCallback Parked(Pending pending)
    {
        var callback = pending.Callback;
        return new ParkedCallback(
            pending.Id, callback.SubmissionId, callback.Kind, callback.TaskId, callback.Stage, pending.Failures,
            callback.ReceivedAt, pending.ParkedAt!.Value);
    }

    // Each take increments the count, so the count identifies the lease.
    private Pending? Find(CallbackDelivery delivery) =>
        _byId.TryGetValue(delivery.Id, out var pending) && pending.IsLeased && pending.TakeCount == delivery.TakeCount ? pending : null;

    private List<Pending> Of(string submissionId) => _bySubmission.GetValueOrDefault(submissionId) ?? [];

    private void Remove(Pending pending)
    {
        if (pending.ParkedAt is not null)
            _parked.Remove(pending);
        else if (!pending.IsLeased)
            _byTime.Remove(pending);
        _byId.Remove(pending.Id);
        var all = _bySubmission[pending.Callback.SubmissionId];
        all.Remove(pending);
        if (all.Count == 0)
            _bySubmission.Remove(pending.Callback.SubmissionId);
    }

    private static int Compare(DateTimeOffset a, long aId, DateTimeOffset b, long bId) =>
        a.CompareTo(b) is not 0 and var order ? order : aId.CompareTo(bId);

    // Its times are changed only while it is in neither list that they sort.
    private sealed class Pending(long id, ReceivedCallback callback)
    {
        public long Id { get; } = id;

        public ReceivedCallback Callback { get; } = callback;

        public DateTimeOffset DueAt { get; set; }

        public bool IsConfirmed { get; set; }

        public bool IsLeased { get; set; }

        public int TakeCount { get; set; }

        public int Failures { get; set; }

        public bool IsReplay { get; set; }

        public DateTimeOffset? ParkedAt { get; set; }
    }
}
