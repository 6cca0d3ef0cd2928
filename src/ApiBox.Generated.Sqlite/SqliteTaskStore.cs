using System.Runtime.CompilerServices;
using ApiBox.Sqlite;

namespace ApiBox;

/// <summary>
/// Remembers submissions in one SQLite file, on a local disk, for one or several processes of a machine. What a method has acknowledged
/// survives kill -9 and a power loss. The file is made and migrated by itself.
/// </summary>
public sealed class SqliteTaskStore : ITaskStore, IAsyncDisposable, IDisposable
{
    private const int PageSize = 500;

    private readonly SqliteQueue _queue;
    private readonly SqliteSignals _signals;

    /// <summary>Makes a store. The file is opened on first use.</summary>
    /// <param name="connectionString">
    /// As for Microsoft.Data.Sqlite: <c>Data Source=path</c>. Its <c>Default Timeout</c> says for how many seconds to wait while another
    /// process writes.
    /// </param>
    /// <param name="time">The clock that says when to look for what other processes have changed.</param>
    /// <exception cref="ArgumentException">The connection string is wrong, or does not name a file that can be written.</exception>
    public SqliteTaskStore(string connectionString, TimeProvider? time = null)
        : this(new SqliteDatabase(connectionString, SqliteSchema.Migrations), time)
    {
    }

    internal SqliteTaskStore(SqliteDatabase database, TimeProvider? time)
    {
        _queue = new SqliteQueue(database);
        _signals = new SqliteSignals(_queue, time ?? TimeProvider.System);
    }

    /// <inheritdoc/>
    public Task<bool> AddAsync(NewSubmission submission, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submission);
        return StepAsync(session => session.Execute(
            SqliteStatements.Add,
            ("$submission", submission.SubmissionId),
            ("$operation", submission.Operation),
            ("$kind", submission.CallbackKind),
            ("$client", submission.Client),
            ("$created", SqliteRows.Time(submission.CreatedAt)),
            ("$expires", SqliteRows.Time(submission.ExpiresAt))) > 0, cancellationToken);
    }

    /// <inheritdoc/>
    public Task SetOutcomeAsync(string submissionId, SubmissionOutcome outcome, string? taskId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submissionId);
        return StepAsync(
            session => session.Execute(
                SqliteStatements.SetOutcome, ("$task", taskId), ("$outcome", (long)outcome), ("$submission", submissionId)),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<CallbackEffect> AdvanceAsync(ReceivedCallback callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return StepAsync(
            session => Advance(session, callback), effect => Publish(callback.TaskId, effect != CallbackEffect.OtherTask), cancellationToken);
    }

    /// <inheritdoc/>
    public Task EndAsync(string taskId, string stage, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(taskId);
        return StepAsync(session => End(session, taskId, stage), hasEnded => Publish(taskId, hasEnded), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<StoredSubmission?> FindAsync(string submissionId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submissionId);
        return StepAsync(
            session => session.Query(SqliteStatements.Find, SqliteRows.Submission, ("$submission", submissionId)).SingleOrDefault(),
            cancellationToken);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredSubmission> ListOpenAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (created, id) = (long.MinValue, "");
        List<StoredSubmission> page;
        do
        {
            var (afterCreated, afterId) = (created, id);
            page = await StepAsync(
                session => session.Query(
                    SqliteStatements.ListOpen, SqliteRows.Submission, ("$created", afterCreated), ("$submission", afterId), ("$most", PageSize)),
                cancellationToken).ConfigureAwait(false);
            foreach (var row in page)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return row;
                (created, id) = (SqliteRows.Time(row.Submission.CreatedAt), row.Submission.SubmissionId);
            }
        }
        while (page.Count == PageSize);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<CallbackDelivery>> TakeDeliveriesAsync(
        int most, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken) =>
        StepAsync(session => Take(session, most, SqliteRows.Time(now), SqliteRows.Time(now + lease)), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> CompleteDeliveryAsync(CallbackDelivery delivery, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return StepAsync(
            session => session.Execute(SqliteStatements.Complete, ("$id", delivery.Id), ("$attempt", delivery.Attempt)) > 0, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> PostponeDeliveryAsync(CallbackDelivery delivery, DateTimeOffset dueAt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return StepAsync(
            session => session.Execute(
                SqliteStatements.Postpone, ("$due", SqliteRows.Time(dueAt)), ("$id", delivery.Id), ("$attempt", delivery.Attempt)) > 0,
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<int> ExpireAsync(DateTimeOffset now, CancellationToken cancellationToken) => StepAsync(
        session =>
        {
            session.Execute(SqliteStatements.ForgetSignals);
            return session.Execute(SqliteStatements.Expire, ("$now", SqliteRows.Time(now)));
        },
        cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<StoreSignal> WatchAsync(CancellationToken cancellationToken) => _signals.WatchAsync(cancellationToken);

    /// <inheritdoc/>
    public Task PingAsync(CancellationToken cancellationToken) => StepAsync(
        static session => File.Exists(session.File)
            ? session.Scalar(SqliteStatements.LastSignal)
            : throw new ApiBoxStoreException($"{session.File}: the file was removed while in use; what is written now is lost."),
        cancellationToken);

    /// <summary>Finishes what was begun and closes the file.</summary>
    public void Dispose() => _queue.Dispose();

    /// <inheritdoc cref="Dispose"/>
    public ValueTask DisposeAsync() => new(Task.Run(_queue.Dispose));

    private CallbackEffect Advance(SqliteSession session, ReceivedCallback callback)
    {
        var received = SqliteRows.Time(callback.ReceivedAt);
        var advances = (long?)session.Scalar(
            SqliteStatements.Advance,
            ("$submission", callback.SubmissionId),
            ("$kind", callback.Kind),
            ("$received", received),
            ("$expires", SqliteRows.Time(callback.ExpiresAt)),
            ("$task", callback.TaskId),
            ("$rank", callback.Rank),
            ("$stage", callback.Stage),
            ("$over", callback.IsOver));
        if (advances is null)
            return CallbackEffect.OtherTask;
        _signals.Write(session, callback.TaskId);
        if (advances == 0)
            return CallbackEffect.NotNew;
        session.Execute(
            SqliteStatements.PutUp,
            ("$submission", callback.SubmissionId),
            ("$kind", callback.Kind),
            ("$task", callback.TaskId),
            ("$stage", callback.Stage),
            ("$received", received),
            ("$body", callback.Body.ToArray()));
        return CallbackEffect.Advanced;
    }

    private bool End(SqliteSession session, string taskId, string stage)
    {
        if (session.Execute(SqliteStatements.End, ("$stage", stage), ("$task", taskId)) == 0)
            return false;
        _signals.Write(session, taskId);
        return true;
    }

    private static IReadOnlyList<CallbackDelivery> Take(SqliteSession session, int most, long now, long until)
    {
        var due = session.Query(SqliteStatements.Due, SqliteRows.Delivery, ("$now", now), ("$most", most));
        foreach (var delivery in due)
            session.Execute(SqliteStatements.Lease, ("$until", until), ("$id", delivery.Id));
        return due;
    }

    private void Publish(string taskId, bool hasChanged)
    {
        if (hasChanged)
            _signals.Publish(taskId);
    }

    private Task<T> StepAsync<T>(Func<SqliteSession, T> step, CancellationToken cancellationToken) => StepAsync(step, null, cancellationToken);

    private Task<T> StepAsync<T>(Func<SqliteSession, T> step, Action<T>? committed, CancellationToken cancellationToken)
    {
        return _queue.RunAsync(Begin, committed, cancellationToken);

        T Begin(SqliteSession session)
        {
            _signals.Begin(session);
            return step(session);
        }
    }
}
