namespace ApiBox.Runtime;

/// <summary>The callbacks of the in-process store that wait for their handlers, in the order in which they are due.</summary>
internal sealed class PendingDeliveries
{
    private readonly Dictionary<long, Pending> _byId = [];
    private readonly SortedSet<(DateTimeOffset DueAt, long Id)> _byTime = [];
    private long _lastId;

    public void Add(ReceivedCallback callback) => Put(++_lastId, new Pending(callback, 0, callback.ReceivedAt));

    public IReadOnlyList<CallbackDelivery> Take(int most, DateTimeOffset now, TimeSpan lease)
    {
        var due = _byTime.TakeWhile(next => next.DueAt <= now).Take(most).Select(static next => next.Id).ToList();
        return due.ConvertAll(id => Lease(id, now + lease));
    }

    public bool Complete(CallbackDelivery delivery) => Holds(delivery) && Remove(delivery.Id);

    public bool Postpone(CallbackDelivery delivery, DateTimeOffset dueAt)
    {
        if (!Holds(delivery))
            return false;
        Put(delivery.Id, _byId[delivery.Id] with { DueAt = dueAt });
        return true;
    }

    public void RemoveWhere(Func<string, bool> isGone)
    {
        foreach (var id in _byId.Where(pair => isGone(pair.Value.Callback.SubmissionId)).Select(static pair => pair.Key).ToList())
            Remove(id);
    }

    private CallbackDelivery Lease(long id, DateTimeOffset until)
    {
        var pending = _byId[id] with { Attempt = _byId[id].Attempt + 1, DueAt = until };
        Put(id, pending);
        var callback = pending.Callback;
        return new CallbackDelivery(
            id, callback.SubmissionId, callback.Kind, callback.TaskId, callback.Stage, pending.Attempt, callback.ReceivedAt, callback.Body);
    }

    // Each taking counts up, so the count tells whose lease it is.
    private bool Holds(CallbackDelivery delivery) => _byId.TryGetValue(delivery.Id, out var pending) && pending.Attempt == delivery.Attempt;

    private void Put(long id, Pending pending)
    {
        Remove(id);
        _byId.Add(id, pending);
        _byTime.Add((pending.DueAt, id));
    }

    private bool Remove(long id) => _byId.Remove(id, out var pending) && _byTime.Remove((pending.DueAt, id));

    private sealed record Pending(ReceivedCallback Callback, int Attempt, DateTimeOffset DueAt);
}
