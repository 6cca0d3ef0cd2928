using ApiBox.PostgreSql;
using ApiBox.Runtime;
using static ApiBox.PostgreSql.PostgreSqlValues;

namespace ApiBox;

/// <content>Callbacks and candidates.</content>
public sealed partial class PostgreSqlTaskStore
{
    /// <inheritdoc/>
    public async Task<CallbackEffect> AdvanceAsync(ReceivedCallback callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(callback);

        // Usually the task is known. It may become known, or unknown again, between the two.
        CallbackEffect? effect;
        do
        {
            effect = await _advances.RunAsync(callback, cancellationToken).ConfigureAwait(false) ??
                await AdvanceCandidateAsync(callback, cancellationToken).ConfigureAwait(false);
        }
        while (effect is null);

        if (effect is not (CallbackEffect.TaskMismatch or CallbackEffect.TooManyCandidates))
            _notifier.Notify(callback.TaskId);
        return effect.Value;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> ListCandidatesAsync(string submissionId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submissionId);
        return await _database.QueryAsync(
            _statements.ListCandidates, () => [Text(submissionId)], static row => Text(row, 0), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<bool> SetCandidateOutcomeAsync(
        string submissionId, string taskId, CandidateOutcome outcome, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submissionId);
        ArgumentNullException.ThrowIfNull(taskId);
        if (outcome == CandidateOutcome.Confirmed)
        {
            var isConfirmed = await ConfirmAsync(submissionId, taskId, false, cancellationToken).ConfigureAwait(false);
            if (isConfirmed)
                _notifier.Notify(taskId);
            return isConfirmed;
        }

        var sql = outcome == CandidateOutcome.Refuted ? _statements.Refute : _statements.Release;
        return await _database.CountAsync(
            _ =>
            [
                new PostgreSqlCommand(_statements.LockRow, Text(submissionId)),
                new PostgreSqlCommand(sql, Text(submissionId), Text(taskId)),
                new PostgreSqlCommand(_statements.Mirror, Text(submissionId)),
            ],
            cancellationToken).ConfigureAwait(false) > 0;
    }

    /// <inheritdoc/>
    public async Task EndAsync(string service, string taskId, string stage, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(taskId);
        var own = StoredNames.Prefix(service);
        var ended = await _database.QueryAsync(
            _statements.End,
            () => [Text(taskId), Text(stage), Text(own)],
            static row => (Count: row.GetInt64(0), HasCandidates: row.GetBoolean(1)),
            cancellationToken).ConfigureAwait(false);
        var count = ended[0].Count;
        if (ended[0].HasCandidates)
        {
            count += await _database.CountAsync(
                _ =>
                [
                    new PostgreSqlCommand(_statements.LockRowsOf, Text(taskId), Text(own)),
                    new PostgreSqlCommand(_statements.EndCandidates, Text(taskId), Text(stage), Text(own)),
                    new PostgreSqlCommand(_statements.MirrorAll, Text(taskId)),
                ],
                cancellationToken).ConfigureAwait(false);
        }

        if (count > 0)
            _notifier.Notify(taskId);
    }

    private async Task<IReadOnlyList<CallbackEffect?>> AdvanceTasksAsync(IReadOnlyList<ReceivedCallback> callbacks)
    {
        PostgreSqlCommand[] Commands()
        {
            var ids = callbacks.Select(static one => one.SubmissionId);
            var advance = new PostgreSqlCommand(
                _statements.Advance,
                Texts(ids), Texts(callbacks.Select(static one => one.Kind)), Texts(callbacks.Select(static one => one.TaskId)),
                Texts(callbacks.Select(static one => one.Stage)), Longs(callbacks.Select(static one => (long)one.Rank)),
                Flags(callbacks.Select(static one => one.IsTerminal)), Times(callbacks.Select(static one => one.ReceivedAt)),
                Bodies([.. callbacks.Select(static one => one.Body)]));

            // One waits for one row, so its order is of no importance.
            return callbacks.Count == 1 ? [advance] : [new PostgreSqlCommand(_statements.LockRows, Texts(ids)), advance];
        }

        var rows = await _database.QueryAsync(
            _ => Commands(), static row => (Number: row.GetInt64(0), Effect: row.GetInt32(1)), CancellationToken.None)
            .ConfigureAwait(false);
        var effects = new CallbackEffect?[callbacks.Count];
        foreach (var (number, effect) in rows)
            effects[number - 1] = Effect(effect);
        return effects;
    }

    private async Task<CallbackEffect?> AdvanceCandidateAsync(ReceivedCallback callback, CancellationToken cancellationToken)
    {
        var effects = await _database.QueryAsync(
            _ =>
            [
                new PostgreSqlCommand(
                    _statements.Found, Text(callback.SubmissionId), Text(StoredNames.KindOf(callback.Kind)), Time(callback.ReceivedAt),
                    Time(callback.ExpiresAt), Text(StoredNames.Client(callback))),
                new PostgreSqlCommand(
                    _statements.AdvanceCandidate, Text(callback.SubmissionId), Text(callback.Kind), Text(callback.TaskId),
                    Text(callback.Stage),
                    Integer(callback.Rank), Flag(callback.IsTerminal), Time(callback.ReceivedAt), Bytes(callback.Body), Span(
                        callback.ConfirmWithin)),
                new PostgreSqlCommand(_statements.Mirror, Text(callback.SubmissionId)),
            ],
            static row => row.GetInt32(0),
            cancellationToken).ConfigureAwait(false);
        return effects is [var effect] ? Effect(effect) : null;
    }

    private async Task<bool> ConfirmAsync(string submissionId, string taskId, bool isFromResponse, CancellationToken cancellationToken) =>
        await _database.CountAsync(
            _ =>
            [
                new PostgreSqlCommand(_statements.LockRow, Text(submissionId)),
                new PostgreSqlCommand(_statements.Confirm, Text(submissionId), Text(taskId), Flag(isFromResponse)),
            ],
            cancellationToken).ConfigureAwait(false) > 0;

    private static CallbackEffect Effect(int number) => number switch
    {
        PostgreSqlStatements.Advanced => CallbackEffect.Advanced,
        PostgreSqlStatements.Duplicate => CallbackEffect.Duplicate,
        PostgreSqlStatements.TaskMismatch => CallbackEffect.TaskMismatch,
        PostgreSqlStatements.Candidate => CallbackEffect.Candidate,
        _ => CallbackEffect.TooManyCandidates,
    };
}
