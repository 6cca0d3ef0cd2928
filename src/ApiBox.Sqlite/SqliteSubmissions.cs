using ApiBox.Runtime;

namespace ApiBox.Sqlite;

/// <summary>The steps on submissions and their tasks.</summary>
internal sealed class SqliteSubmissions(SqliteSignals signals, SqliteDeliveries deliveries)
{
    public static bool Add(SqliteSession session, NewSubmission submission) => session.Execute(
        SqliteStatements.Add,
        ("$submission", submission.SubmissionId),
        ("$operation", submission.Operation),
        ("$kind", submission.CallbackKind),
        ("$client", StoredNames.Client(submission)),
        ("$created", SqliteRows.Time(submission.CreatedAt)),
        ("$expires", SqliteRows.Time(submission.ExpiresAt))) > 0;

    public bool SetOutcome(SqliteSession session, string submissionId, SubmissionOutcome outcome, string? taskId)
    {
        if (taskId is null)
            return session.Execute(SqliteStatements.SetOutcome, ("$outcome", (long)outcome), ("$submission", submissionId)) > 0;
        var hasCandidates = (long?)session.Scalar(SqliteStatements.Accept, ("$task", taskId), ("$submission", submissionId));
        if (hasCandidates > 0)
            Confirm(session, submissionId, taskId);
        return hasCandidates is not null;
    }

    public CallbackEffect Advance(SqliteSession session, ReceivedCallback callback)
    {
        var advances = (long?)session.Scalar(
            SqliteStatements.Advance,
            ("$submission", callback.SubmissionId),
            ("$task", callback.TaskId),
            ("$rank", callback.Rank),
            ("$stage", callback.Stage),
            ("$over", callback.IsTerminal));
        if (advances is null)
            return AdvanceCandidate(session, callback);
        signals.Write(session, callback.TaskId);
        if (advances == 0)
            return CallbackEffect.Duplicate;
        deliveries.Enqueue(session, callback, isConfirmed: true);
        return CallbackEffect.Advanced;
    }

    public static IReadOnlyList<string> ListCandidates(SqliteSession session, string submissionId) =>
        session.Query(SqliteStatements.ListCandidates, static row => row.GetString(0), ("$submission", submissionId));

    public bool SetCandidateOutcome(SqliteSession session, string submissionId, string taskId, CandidateOutcome outcome)
    {
        if (session.Scalar(SqliteStatements.IsCandidate, ("$submission", submissionId), ("$task", taskId)) is null)
            return false;
        switch (outcome)
        {
            case CandidateOutcome.Confirmed:
                Confirm(session, submissionId, taskId);
                signals.Write(session, taskId);
                break;
            case CandidateOutcome.Refuted:
                session.Execute(SqliteStatements.DropCandidate, ("$submission", submissionId), ("$task", taskId));
                SqliteDeliveries.Drop(session, submissionId, taskId);
                if (session.Execute(SqliteStatements.DropFound, ("$submission", submissionId)) == 0)
                    session.Execute(SqliteStatements.Mirror, ("$submission", submissionId));
                break;
            default:
                deliveries.Release(session, submissionId, taskId, isConfirmed: false);
                break;
        }

        return true;
    }

    public bool End(SqliteSession session, string service, string taskId, string stage)
    {
        var hasEnded = session.Execute(
            SqliteStatements.End, ("$stage", stage), ("$task", taskId), ("$service", StoredNames.Prefix(service))) > 0;
        foreach (var submissionId in session.Query(
            SqliteStatements.EndCandidates, static row => row.GetString(0), ("$stage", stage), ("$task", taskId),
            ("$service", StoredNames.Prefix(service))))
        {
            session.Execute(SqliteStatements.Mirror, ("$submission", submissionId));
            hasEnded = true;
        }

        if (hasEnded)
            signals.Write(session, taskId);
        return hasEnded;
    }

    public static StoredSubmission? Find(SqliteSession session, string submissionId) =>
        session.Query(SqliteStatements.Find, SqliteRows.Submission, ("$submission", submissionId)).SingleOrDefault();

    public IReadOnlyList<ExpiredSubmission> ListExpired(SqliteSession session, string service, int maxCount) =>
        session.Query(
            SqliteStatements.ListExpired, SqliteRows.Expired, ("$now", deliveries.Now), ("$service", StoredNames.Prefix(service)),
            ("$most", maxCount));

    public int Expire(SqliteSession session, IReadOnlyCollection<string> submissionIds, int maxCount)
    {
        session.Execute(SqliteStatements.ForgetSignals);
        var (now, removed) = (deliveries.Now, 0);
        foreach (var id in submissionIds)
        {
            if (removed >= maxCount)
                return removed;
            removed += session.Execute(SqliteStatements.ExpireNamed, ("$submission", id), ("$now", now));
        }

        return removed + session.Execute(SqliteStatements.ExpireClosed, ("$now", now), ("$most", Math.Max(0, maxCount - removed)));
    }

    private CallbackEffect AdvanceCandidate(SqliteSession session, ReceivedCallback callback)
    {
        var submission = ("$submission", (object)callback.SubmissionId);
        switch ((long?)session.Scalar(SqliteStatements.HasNoTask, submission))
        {
            case null:
                session.Execute(
                    SqliteStatements.AddFound,
                    submission,
                    ("$kind", StoredNames.KindOf(callback.Kind)),
                    ("$client", StoredNames.Client(callback)),
                    ("$received", SqliteRows.Time(callback.ReceivedAt)),
                    ("$expires", SqliteRows.Time(callback.ExpiresAt)));
                break;
            case 0:
                return CallbackEffect.TaskMismatch;
            default:
                if (!HasRoom(session, callback))
                    return CallbackEffect.TooManyCandidates;
                session.Execute(SqliteStatements.MarkRefusedAsUnknown, submission);
                break;
        }

        var advances = (long)session.Scalar(
            SqliteStatements.AdvanceCandidate,
            submission,
            ("$task", callback.TaskId),
            ("$rank", callback.Rank),
            ("$stage", callback.Stage),
            ("$over", callback.IsTerminal))!;
        session.Execute(SqliteStatements.Mirror, submission);
        signals.Write(session, callback.TaskId);
        if (advances == 0)
            return CallbackEffect.Duplicate;
        deliveries.Enqueue(session, callback, isConfirmed: false);
        return CallbackEffect.Candidate;
    }

    private static bool HasRoom(SqliteSession session, ReceivedCallback callback) =>
        (long)session.Scalar(SqliteStatements.CountCandidates, ("$submission", callback.SubmissionId))! < ITaskStore.MaxCandidates ||
        session.Scalar(SqliteStatements.IsCandidate, ("$submission", callback.SubmissionId), ("$task", callback.TaskId)) is not null;

    private void Confirm(SqliteSession session, string submissionId, string taskId)
    {
        session.Execute(SqliteStatements.Confirm, ("$task", taskId), ("$submission", submissionId));
        session.Execute(SqliteStatements.DropCandidates, ("$submission", submissionId));
        SqliteDeliveries.DropOthers(session, submissionId, taskId);
        deliveries.Release(session, submissionId, taskId, isConfirmed: true);
    }
}
