using ApiBox.Runtime;

namespace ApiBox;

/// <content>The steps, each under the lock.</content>
public sealed partial class InProcessTaskStore
{
    private bool Add(StoredSubmission row)
    {
        var id = row.Submission.SubmissionId;
        if (_rows.TryGetValue(id, out var old) && (old is not { Outcome: SubmissionOutcome.Refused, TaskId: null } || _candidates.Has(id)))
            return false;
        _rows[id] = row;
        return true;
    }

    private bool SetOutcome(string submissionId, SubmissionOutcome outcome, string? taskId)
    {
        if (!_rows.TryGetValue(submissionId, out var row) || row.Outcome == SubmissionOutcome.Accepted)
            return false;
        if (taskId is null)
        {
            var mayBeAccepted = outcome == SubmissionOutcome.Refused && _candidates.Has(submissionId);
            Put(row with { Outcome = mayBeAccepted ? SubmissionOutcome.Unknown : outcome });
        }
        else
            Confirm(row, taskId);
        return true;
    }

    private CallbackEffect Advance(ReceivedCallback callback)
    {
        var row = _rows.GetValueOrDefault(callback.SubmissionId);
        if (row?.TaskId is null)
            return AdvanceCandidate(callback, row ?? Found(callback));
        if (row.TaskId != callback.TaskId)
            return CallbackEffect.TaskMismatch;
        var reached = new ReachedStage(row.Stage, row.Rank, row.IsTerminal);
        var advances = callback.Rank > row.Rank;
        if (advances)
        {
            Put(With(row, reached.Advance(callback)));
            _deliveries.Add(callback, _time.GetUtcNow(), true);
        }

        _signals.Publish(new StoreSignal(callback.TaskId));
        return advances ? CallbackEffect.Advanced : CallbackEffect.Duplicate;
    }

    private CallbackEffect AdvanceCandidate(ReceivedCallback callback, StoredSubmission row)
    {
        if (_candidates.Find(callback.SubmissionId, callback.TaskId) is not { } reached)
        {
            if (_candidates.List(callback.SubmissionId).Count >= ITaskStore.MaxCandidates)
                return CallbackEffect.TooManyCandidates;
            reached = default;
        }

        var advances = callback.Rank > reached.Rank;
        _candidates.Set(callback.SubmissionId, callback.TaskId, reached.Advance(callback));
        Mirror(row with { Outcome = row.Outcome == SubmissionOutcome.Refused ? SubmissionOutcome.Unknown : row.Outcome });
        if (advances)
            _deliveries.Add(callback, _time.GetUtcNow() + callback.ConfirmWithin, false);
        _signals.Publish(new StoreSignal(callback.TaskId));
        return advances ? CallbackEffect.Candidate : CallbackEffect.Duplicate;
    }

    private bool SetCandidateOutcome(string submissionId, string taskId, CandidateOutcome outcome)
    {
        if (!_rows.TryGetValue(submissionId, out var row) || _candidates.Find(submissionId, taskId) is null)
            return false;
        switch (outcome)
        {
            case CandidateOutcome.Confirmed:
                Confirm(row, taskId);
                _signals.Publish(new StoreSignal(taskId));
                break;
            case CandidateOutcome.Refuted:
                _candidates.Remove(submissionId, taskId);
                _deliveries.Remove(submissionId, id => id == taskId);
                if (row.Submission.Operation.Length == 0 && !_candidates.Has(submissionId))
                    _rows.Remove(submissionId);
                else
                    Mirror(row);
                break;
            default:
                _deliveries.Release(submissionId, taskId, _time.GetUtcNow(), false);
                break;
        }

        return true;
    }

    private void Confirm(StoredSubmission row, string taskId)
    {
        var id = row.Submission.SubmissionId;
        var reached = _candidates.Find(id, taskId) ?? default;
        if (_candidates.RemoveAll(id))
            _deliveries.Remove(id, other => other != taskId);
        _deliveries.Release(id, taskId, _time.GetUtcNow(), true);
        Put(With(row, reached) with { Outcome = SubmissionOutcome.Accepted, TaskId = taskId, OnlyCandidate = null });
    }

    // The row of a submission without a task shows its only candidate.
    private void Mirror(StoredSubmission row)
    {
        var only = _candidates.List(row.Submission.SubmissionId) is [var id] ? id : null;
        var reached = only is null ? default : _candidates.Find(row.Submission.SubmissionId, only) ?? default;
        Put(With(row, reached) with { OnlyCandidate = only });
    }

    private static StoredSubmission With(StoredSubmission row, ReachedStage reached) =>
        row with { Stage = reached.Stage, Rank = reached.Rank, IsTerminal = reached.IsTerminal };

    private bool End(string service, string taskId, string stage)
    {
        var ended = _submissionsByTask.GetValueOrDefault(taskId, []).Select(id => _rows[id])
            .Where(row => !row.IsTerminal && IsOf(service, row)).ToList();
        foreach (var row in ended)
            Put(row with { Stage = stage, IsTerminal = true });
        var candidates = _candidates.End(taskId, stage, id => IsOf(service, _rows[id]));
        foreach (var id in candidates)
            Mirror(_rows[id]);
        if (ended.Count + candidates.Count > 0)
            _signals.Publish(new StoreSignal(taskId));
        return ended.Count > 0;
    }

    private IEnumerable<ExpiredSubmission> Expired()
    {
        var now = _time.GetUtcNow();
        return _rows.Values.Where(row => row.Submission.ExpiresAt <= now).OrderBy(static row => row.Submission.ExpiresAt).Select(row =>
        {
            var waiting = _deliveries.List(row.Submission.SubmissionId);
            return new ExpiredSubmission(row, waiting.Count, waiting.Count == 0 ? null : waiting[0].Kind);
        });
    }

    private static bool IsOf(string service, StoredSubmission row) => service.Length == 0 || row.Submission.Service == service;

    private static bool IsOpen(StoredSubmission row) => !row.IsTerminal && row.Outcome != SubmissionOutcome.Refused;

    private static bool IsUnfinished(ExpiredSubmission expired) => expired.Undelivered > 0 || IsOpen(expired.Row);

    private int Expire(HashSet<string> named, int maxCount)
    {
        var expired = Expired().Where(one => !IsUnfinished(one) || named.Contains(one.Row.Submission.SubmissionId)).Take(maxCount).ToList();
        foreach (var (row, _, _) in expired)
            Remove(row);
        return expired.Count;
    }

    private void Remove(StoredSubmission row)
    {
        var id = row.Submission.SubmissionId;
        _rows.Remove(id);
        _candidates.RemoveAll(id);
        _deliveries.Remove(id);
        if (row.TaskId is null || !_submissionsByTask.TryGetValue(row.TaskId, out var ids))
            return;
        ids.Remove(id);
        if (ids.Count == 0)
            _submissionsByTask.Remove(row.TaskId);
    }

    // The token was valid, so this application created the address, perhaps in another process.
    private static StoredSubmission Found(ReceivedCallback callback) =>
        new(
            new NewSubmission(
                callback.SubmissionId, "", StoredNames.KindOf(callback.Kind), callback.Client, callback.ReceivedAt,
                callback.ExpiresAt)
            {
                Service = callback.Service,
            },
            SubmissionOutcome.Unknown, null, null, 0, false);

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
