namespace ApiBox.Sqlite;

/// <summary>The steps on callbacks that wait for their handlers.</summary>
internal sealed class SqliteDeliveries(TimeProvider time) : IDisposable
{
    private readonly SqliteOwner _owner = new();

    public long Now => SqliteRows.Time(time.GetUtcNow());

    public void Enqueue(SqliteSession session, ReceivedCallback callback, bool isConfirmed) => session.Execute(
        SqliteStatements.Enqueue,
        ("$submission", callback.SubmissionId),
        ("$kind", callback.Kind),
        ("$task", callback.TaskId),
        ("$stage", callback.Stage),
        ("$received", SqliteRows.Time(callback.ReceivedAt)),
        ("$due", isConfirmed ? Now : Now + SqliteRows.Span(callback.ConfirmWithin)),
        ("$confirmed", isConfirmed),
        ("$body", callback.Body.ToArray()));

    public IReadOnlyList<CallbackDelivery> Take(SqliteSession session, IReadOnlyCollection<string> kinds, int maxCount)
    {
        if (kinds.Count == 0 || maxCount <= 0)
            return [];
        ReleaseLost(session);
        var taken = new List<CallbackDelivery>();
        var submissions = new HashSet<string>(StringComparer.Ordinal);
        int wanted, found;
        do
        {
            // Those that are taken keep others of the list back, and then there may be more behind its end.
            wanted = maxCount - taken.Count;
            var ready = Ready(session, kinds, wanted);
            found = ready.Count;
            foreach (var (_, id, submissionId) in ready)
                if (submissions.Add(submissionId))
                    taken.Add(TakeOne(session, id, submissionId));
        }
        while (found > 0 && found == wanted && taken.Count < maxCount);
        return taken;
    }

    public static IReadOnlyCollection<long> Held(SqliteSession session, IEnumerable<CallbackDelivery> deliveries) =>
        [.. deliveries.Where(one => session.Scalar(SqliteStatements.Held, Id(one), Taken(one)) is not null).Select(static one => one.Id)];

    public static bool Complete(SqliteSession session, CallbackDelivery delivery) =>
        session.Execute(SqliteStatements.Complete, Id(delivery), Taken(delivery)) > 0 && Refresh(session, delivery.SubmissionId);

    public bool Postpone(SqliteSession session, CallbackDelivery delivery, TimeSpan pause, bool hasFailed) =>
        session.Execute(
            SqliteStatements.Postpone,
            ("$due", Now + SqliteRows.Span(pause)),
            ("$failed", hasFailed),
            Id(delivery),
            Taken(delivery)) > 0 &&
        Refresh(session, delivery.SubmissionId);

    public bool Park(SqliteSession session, CallbackDelivery delivery, bool hasFailed) =>
        session.Execute(SqliteStatements.Park, ("$now", Now), ("$failed", hasFailed), Id(delivery), Taken(delivery)) > 0 &&
        Refresh(session, delivery.SubmissionId);

    public bool Replay(SqliteSession session, long deliveryId) =>
        session.Scalar(SqliteStatements.Replay, ("$now", Now), ("$id", deliveryId)) is string submissionId &&
        Refresh(session, submissionId);

    /// <summary>What is known of the task has changed: its callbacks are due.</summary>
    public void Release(SqliteSession session, string submissionId, string taskId, bool isConfirmed)
    {
        session.Execute(
            SqliteStatements.SetConfirmed, ("$confirmed", isConfirmed), ("$now", Now), ("$submission", submissionId), ("$task", taskId));
        Refresh(session, submissionId);
    }

    public static void Drop(SqliteSession session, string submissionId, string taskId)
    {
        session.Execute(SqliteStatements.DropCallbacksOf, ("$submission", submissionId), ("$task", taskId));
        Refresh(session, submissionId);
    }

    public static void DropOthers(SqliteSession session, string submissionId, string taskId) =>
        session.Execute(SqliteStatements.DropCallbacksOfOthers, ("$submission", submissionId), ("$task", taskId));

    public void Dispose() => _owner.Dispose();

    private static bool Refresh(SqliteSession session, string submissionId)
    {
        session.Execute(SqliteStatements.Refresh, ("$submission", submissionId));
        return true;
    }

    // The longest due of each kind, merged: an index that begins with the kind finds each list at once, however much of other kinds waits.
    private List<(long ReadyAt, long Id, string SubmissionId)> Ready(SqliteSession session, IReadOnlyCollection<string> kinds, int maxCount)
    {
        var ready = new List<(long ReadyAt, long Id, string SubmissionId)>();
        foreach (var kind in kinds.Distinct(StringComparer.Ordinal))
        {
            ready.AddRange(session.Query(
                SqliteStatements.Ready,
                static row => (row.GetInt64(0), row.GetInt64(1), row.GetString(2)),
                ("$kind", kind),
                ("$now", Now),
                ("$most", maxCount)));
        }

        ready.Sort(static (a, b) => (a.ReadyAt, a.Id).CompareTo((b.ReadyAt, b.Id)));
        return ready.Count > maxCount ? ready.GetRange(0, maxCount) : ready;
    }

    private CallbackDelivery TakeOne(SqliteSession session, long id, string submissionId)
    {
        var delivery = session.Query(SqliteStatements.Delivery, SqliteRows.Delivery, ("$id", id)).Single();
        session.Execute(SqliteStatements.Take, ("$id", id), ("$owner", _owner.Name(session.File)), ("$submission", submissionId));
        return delivery;
    }

    /// <summary>Puts up again what those had taken whose process has died, or whose store was closed.</summary>
    private void ReleaseLost(SqliteSession session)
    {
        for (var owner = ""; (owner = (string?)session.Scalar(SqliteStatements.NextOwner, ("$owner", owner))) is not null;)
        {
            if (owner == _owner.Name(session.File) || !SqliteOwner.IsGone(session.File, owner))
                continue;
            foreach (var submissionId in session.Query(SqliteStatements.ReleaseTaken, static row => row.GetString(0), ("$owner", owner)))
                Refresh(session, submissionId);
        }
    }

    private static (string Name, object? Value) Id(CallbackDelivery delivery) => ("$id", delivery.Id);

    private static (string Name, object? Value) Taken(CallbackDelivery delivery) => ("$taken", delivery.TakeCount);
}
