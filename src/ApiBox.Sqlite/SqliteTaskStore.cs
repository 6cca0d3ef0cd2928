using ApiBox.Runtime;
using ApiBox.Sqlite;

namespace ApiBox;

/// <summary>
/// Stores submissions in one SQLite file, on a local disk, for one or several processes of a machine. What a method has acknowledged
/// survives kill -9 and a power loss. The file is created and migrated automatically.
/// </summary>
/// <remarks>
/// A callback belongs to the store that took it until it is released, the store is closed, or its process ends; other stores
/// learn of that by a lock on a file next to the database, which the system releases. So <c>lease</c> has no effect here, and no clock
/// decides about ownership.
/// </remarks>
public sealed partial class SqliteTaskStore : ITaskStore, IAsyncDisposable, IDisposable
{
    private const int PageSize = 500;

    private readonly SqliteDatabase _database;
    private readonly SqliteQueue _queue;
    private readonly SqliteSignals _signals;
    private readonly SqliteDeliveries _deliveries;
    private readonly SqliteSubmissions _submissions;

    /// <summary>Creates a store. The file is opened on first use.</summary>
    /// <param name="connectionString">
    /// As for Microsoft.Data.Sqlite: <c>Data Source=path</c>. Its <c>Default Timeout</c> says for how many seconds to wait while another
    /// process writes.
    /// </param>
    /// <param name="time">
    /// The clock for due and expiry times, and for polling for changes of other processes.
    /// </param>
    /// <exception cref="ArgumentException">The connection string is invalid, or does not name a writable file.</exception>
    public SqliteTaskStore(string connectionString, TimeProvider? time = null)
        : this(new SqliteDatabase(connectionString, SqliteMigrations.All), time)
    {
    }

    internal SqliteTaskStore(SqliteDatabase database, TimeProvider? time)
    {
        _database = database;
        _queue = new SqliteQueue(database);
        _signals = new SqliteSignals(_queue, time ?? TimeProvider.System);
        _deliveries = new SqliteDeliveries(time ?? TimeProvider.System);
        _submissions = new SqliteSubmissions(_signals, _deliveries);
    }

    /// <inheritdoc/>
    public Task<bool> AddAsync(NewSubmission submission, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submission);
        return StepAsync(session => SqliteSubmissions.Add(session, submission), cancellationToken);
    }

    /// <inheritdoc/>
    public Task SetOutcomeAsync(string submissionId, SubmissionOutcome outcome, string? taskId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submissionId);
        return StepAsync(session => _submissions.SetOutcome(session, submissionId, outcome, taskId), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<CallbackEffect> AdvanceAsync(ReceivedCallback callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return StepAsync(
            session => _submissions.Advance(session, callback),
            effect => Publish(callback.TaskId, effect is not (CallbackEffect.TaskMismatch or CallbackEffect.TooManyCandidates)),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> ListCandidatesAsync(string submissionId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submissionId);
        return StepAsync(session => SqliteSubmissions.ListCandidates(session, submissionId), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> SetCandidateOutcomeAsync(
        string submissionId, string taskId, CandidateOutcome outcome, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submissionId);
        ArgumentNullException.ThrowIfNull(taskId);
        return StepAsync(
            session => _submissions.SetCandidateOutcome(session, submissionId, taskId, outcome),
            hasChanged => Publish(taskId, hasChanged && outcome == CandidateOutcome.Confirmed),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task EndAsync(string service, string taskId, string stage, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(taskId);
        return StepAsync(
            session => _submissions.End(session, service, taskId, stage), hasEnded => Publish(taskId, hasEnded), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<StoredSubmission?> FindAsync(string submissionId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submissionId);
        return StepAsync(session => SqliteSubmissions.Find(session, submissionId), cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredSubmission> ListOpenAsync(string service, CancellationToken cancellationToken) => StorePages.ReadAsync(
        (CreatedAt: long.MinValue, Id: ""),
        (after, token) => StepAsync(
            session => session.Query(
                SqliteStatements.ListOpen,
                SqliteRows.Submission,
                ("$service", StoredNames.Prefix(service)),
                ("$created", after.CreatedAt),
                ("$submission", after.Id),
                ("$most", PageSize)),
            token),
        static row => (SqliteRows.Time(row.Submission.CreatedAt), row.Submission.SubmissionId),
        PageSize,
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ExpiredSubmission>> ListExpiredAsync(string service, int maxCount, CancellationToken cancellationToken) =>
        StepAsync(session => _submissions.ListExpired(session, service, maxCount), cancellationToken);

    /// <inheritdoc/>
    public Task<int> ExpireAsync(IReadOnlyCollection<string> submissionIds, int maxCount, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submissionIds);
        return StepAsync(session => _submissions.Expire(session, submissionIds, maxCount), cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<StoreSignal> WatchAsync(CancellationToken cancellationToken) => _signals.WatchAsync(cancellationToken);

    /// <inheritdoc/>
    public async Task PingAsync(CancellationToken cancellationToken)
    {
        SqliteMovedException? moved;
        try
        {
            var written = await StepAsync(SqliteDatabase.Ping, cancellationToken).ConfigureAwait(false);
            await StepAsync(
                _ =>
                {
                    _database.CheckPing(written);
                    return true;
                },
                cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            moved = _queue.TakeMoved();
        }

        // The file is opened again, but a health check must report it in any case.
        if (moved is not null)
            throw moved.Explain();
    }

    /// <summary>Finishes what was begun and closes the file. What was taken and not given back is taken over by other stores.</summary>
    public void Dispose()
    {
        _queue.Dispose();
        _deliveries.Dispose();
    }

    /// <inheritdoc cref="Dispose"/>
    public ValueTask DisposeAsync() => new(Task.Run(Dispose));

    private void Publish(string taskId, bool hasChanged)
    {
        if (hasChanged)
            _signals.Publish(taskId);
    }

    private Task<T> StepAsync<T>(Func<SqliteSession, T> step, CancellationToken cancellationToken) =>
        StepAsync(step, null, cancellationToken);

    private Task<T> StepAsync<T>(
        Func<SqliteSession, T> step, Action<T>? committed, CancellationToken cancellationToken, Action<T>? unheard = null)
    {
        return _queue.RunAsync(new SqliteStep<T>(Begin, committed, unheard), cancellationToken);

        T Begin(SqliteSession session)
        {
            _signals.Begin(session);
            return step(session);
        }
    }
}
