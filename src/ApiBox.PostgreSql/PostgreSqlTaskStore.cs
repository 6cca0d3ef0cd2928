using System.Runtime.CompilerServices;
using ApiBox.PostgreSql;
using ApiBox.Runtime;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using static ApiBox.PostgreSql.PostgreSqlValues;

namespace ApiBox;

/// <summary>
/// Stores submissions in PostgreSQL, for any number of instances. The rows are the source of truth; notifications only wake waiters. The
/// schema is created and migrated automatically.
/// </summary>
public sealed partial class PostgreSqlTaskStore : ITaskStore, IAsyncDisposable, IDisposable
{
    private const int PageSize = 500;

    private readonly PostgreSqlDatabase _database;
    private readonly PostgreSqlStatements _statements;
    private readonly PostgreSqlNotifier _notifier;
    private readonly PostgreSqlListener _listener;
    private readonly UnacknowledgedCalls _unacknowledged;
    private readonly PostgreSqlBatches<ReceivedCallback, string, CallbackEffect?> _advances;
    private readonly PostgreSqlBatches<CallbackDelivery, long, (bool HasEnded, bool WasTried)> _completions;
    private int _isDisposed;

    /// <summary>Creates a store with a connection pool of its own. It connects on first use.</summary>
    /// <param name="connectionString">As for Npgsql. By default, the pool holds 20 connections; one more listens.</param>
    /// <param name="schema">The schema that its tables are in.</param>
    /// <param name="time">The clock for pauses.</param>
    /// <param name="loggers">Where lost connections are logged.</param>
    /// <exception cref="ArgumentException">The connection string or the schema's name is invalid.</exception>
    public PostgreSqlTaskStore(string connectionString, string schema = "apibox", TimeProvider? time = null, ILoggerFactory? loggers = null)
        : this(PostgreSqlSource.Of(connectionString), schema, time, loggers)
    {
    }

    /// <summary>Creates a store on an existing connection pool, which stays open: for passwords that change, or certificates.</summary>
    /// <param name="dataSource">The pool. A listening connection is taken from it and kept, if it holds more than one.</param>
    /// <inheritdoc cref="PostgreSqlTaskStore(string, string, TimeProvider?, ILoggerFactory?)" path="/*[not(self::param)]"/>
    /// <param name="schema">The schema that its tables are in.</param>
    /// <param name="time">The clock for pauses.</param>
    /// <param name="loggers">Where lost connections are logged.</param>
    public PostgreSqlTaskStore(
        NpgsqlDataSource dataSource, string schema = "apibox", TimeProvider? time = null, ILoggerFactory? loggers = null)
        : this(PostgreSqlSource.Borrowed(dataSource), schema, time, loggers)
    {
    }

    private PostgreSqlTaskStore(PostgreSqlSource source, string schema, TimeProvider? time, ILoggerFactory? loggers)
        : this(
            new PostgreSqlDatabase(source, schema, PostgreSqlMigrations.All, time ?? TimeProvider.System),
            new PostgreSqlStatements(schema, PostgreSqlMigrations.All.Count),
            time,
            loggers)
    {
    }

    internal PostgreSqlTaskStore(
        PostgreSqlDatabase database, PostgreSqlStatements statements, TimeProvider? time = null, ILoggerFactory? loggers = null)
    {
        var logger = loggers?.CreateLogger(PostgreSqlLog.Category) ?? NullLogger.Instance;
        _database = database;
        _statements = statements;
        _notifier = new PostgreSqlNotifier(database, statements, logger);
        _listener = new PostgreSqlListener(database, statements, time ?? TimeProvider.System, logger);
        _unacknowledged = new UnacknowledgedCalls(time ?? TimeProvider.System);
        _advances = new(static callback => callback.SubmissionId, AdvanceTasksAsync);
        _completions = new(static delivery => delivery.Id, CompleteAsync);
    }

    /// <inheritdoc/>
    public async Task<bool> AddAsync(NewSubmission submission, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submission);
        var call = Guid.NewGuid();
        return await _database.CountAsync(
            _statements.Add,
            () =>
            [
                Text(submission.SubmissionId), Text(submission.Operation), Text(submission.CallbackKind),
                Text(StoredNames.Client(submission)),
                Time(submission.CreatedAt), Time(submission.ExpiresAt), Id(call),
            ],
            cancellationToken).ConfigureAwait(false) > 0;
    }

    /// <inheritdoc/>
    public async Task SetOutcomeAsync(string submissionId, SubmissionOutcome outcome, string? taskId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submissionId);
        var changed = await _database.CountAsync(
            _statements.SetOutcome, () => [Text(submissionId), Text(taskId), Integer((int)outcome)], cancellationToken)
            .ConfigureAwait(false);
        if (changed == 0 && taskId is not null)
            await ConfirmAsync(submissionId, taskId, true, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<StoredSubmission?> FindAsync(string submissionId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submissionId);
        var rows = await _database.QueryAsync(
            _statements.Find, () => [Text(submissionId)], Submission, cancellationToken).ConfigureAwait(false);
        return rows.SingleOrDefault();
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredSubmission> ListOpenAsync(string service, CancellationToken cancellationToken) => StorePages.ReadAsync(
        (CreatedAt: DateTimeOffset.MinValue, Id: ""),
        (after, token) => _database.QueryAsync(
            _statements.ListOpen, () => [Time(after.CreatedAt), Text(after.Id), Integer(PageSize), Text(StoredNames.Prefix(service))],
            Submission, token),
        static row => (row.Submission.CreatedAt, row.Submission.SubmissionId),
        PageSize,
        cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ExpiredSubmission>> ListExpiredAsync(
        string service, int maxCount, CancellationToken cancellationToken) =>
        await _database.QueryAsync(
            _statements.ListExpired, () => [Integer(maxCount), Text(StoredNames.Prefix(service))], Expired,
            cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public Task<int> ExpireAsync(IReadOnlyCollection<string> submissionIds, int maxCount, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submissionIds);
        return _database.CountAsync(_statements.Expire, () => [Texts(submissionIds), Integer(maxCount)], cancellationToken);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoreSignal> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var watch = _listener.Watch();
        await foreach (var signal in watch.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            yield return signal;
    }

    /// <inheritdoc/>
    public Task PingAsync(CancellationToken cancellationToken) => _database.CountAsync(
        _ => [new PostgreSqlCommand(_statements.Ping), new PostgreSqlCommand(_statements.PingEnd)], cancellationToken);

    /// <inheritdoc cref="DisposeAsync"/>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>Sends the pending notifications, and closes the connections.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) != 0)
            return;
        await _listener.EndAsync().ConfigureAwait(false);
        await _notifier.EndAsync().ConfigureAwait(false);
        await _database.DisposeAsync().ConfigureAwait(false);
        _listener.Dispose();
    }
}
