using System.Runtime.CompilerServices;
using ApiBox.PostgreSql;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using static ApiBox.PostgreSql.PostgreSqlValues;

namespace ApiBox;

/// <summary>
/// Remembers submissions in PostgreSQL, for any number of instances. The rows are the truth; notifications only wake those who wait. The
/// schema is made and migrated by itself.
/// </summary>
public sealed class PostgreSqlTaskStore : ITaskStore, IAsyncDisposable, IDisposable
{
    private const int PageSize = 500;

    private readonly PostgreSqlDatabase _database;
    private readonly PostgreSqlStatements _statements;
    private readonly PostgreSqlNotifier _notifier;
    private readonly PostgreSqlListener _listener;
    private int _isDisposed;

    /// <summary>Makes a store with a connection pool of its own. It connects on first use.</summary>
    /// <param name="connectionString">As for Npgsql. Without a word on it, the pool holds 20 connections.</param>
    /// <param name="schema">The schema that its tables are in.</param>
    /// <param name="time">The clock that pauses go by.</param>
    /// <param name="loggers">Where lost connections are logged.</param>
    /// <exception cref="ArgumentException">The connection string or the schema's name is wrong.</exception>
    public PostgreSqlTaskStore(string connectionString, string schema = "apibox", TimeProvider? time = null, ILoggerFactory? loggers = null)
        : this(
            new PostgreSqlDatabase(
                PostgreSqlDatabase.Source(connectionString), true, schema, PostgreSqlSchema.Migrations, time ?? TimeProvider.System),
            time,
            loggers)
    {
    }

    /// <summary>Makes a store on somebody else's connection pool, which stays open: for passwords that change, or certificates.</summary>
    /// <param name="dataSource">The pool. A listening connection is taken from it and kept.</param>
    /// <inheritdoc cref="PostgreSqlTaskStore(string, string, TimeProvider?, ILoggerFactory?)"/>
    /// <param name="schema">The schema that its tables are in.</param>
    /// <param name="time">The clock that pauses go by.</param>
    /// <param name="loggers">Where lost connections are logged.</param>
    public PostgreSqlTaskStore(NpgsqlDataSource dataSource, string schema = "apibox", TimeProvider? time = null, ILoggerFactory? loggers = null)
        : this(new PostgreSqlDatabase(dataSource, false, schema, PostgreSqlSchema.Migrations, time ?? TimeProvider.System), time, loggers)
    {
    }

    internal PostgreSqlTaskStore(PostgreSqlDatabase database, TimeProvider? time = null, ILoggerFactory? loggers = null)
    {
        var logger = loggers?.CreateLogger(PostgreSqlLog.Category) ?? NullLogger.Instance;
        _database = database;
        _statements = new PostgreSqlStatements(database.Schema.Name);
        _notifier = new PostgreSqlNotifier(database, _statements, logger);
        _listener = new PostgreSqlListener(database, time ?? TimeProvider.System, logger);
    }

    /// <inheritdoc/>
    public async Task<bool> AddAsync(NewSubmission submission, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submission);
        var call = Guid.NewGuid();
        return await _database.ExecuteAsync(
            _statements.Add,
            () =>
            [
                Text(submission.SubmissionId), Text(submission.Operation), Text(submission.CallbackKind), Text(submission.Client),
                Time(submission.CreatedAt), Time(submission.ExpiresAt), Id(call),
            ],
            cancellationToken).ConfigureAwait(false) > 0;
    }

    /// <inheritdoc/>
    public Task SetOutcomeAsync(string submissionId, SubmissionOutcome outcome, string? taskId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submissionId);
        return _database.ExecuteAsync(_statements.SetOutcome, () => [Text(submissionId), Text(taskId), Integer((int)outcome)], cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<CallbackEffect> AdvanceAsync(ReceivedCallback callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var advances = await _database.QueryAsync(
            _statements.Advance,
            static row => row.GetBoolean(0),
            () =>
            [
                Text(callback.SubmissionId), Text(callback.Kind), Time(callback.ReceivedAt), Time(callback.ExpiresAt), Text(callback.TaskId),
                Text(callback.Stage), Integer(callback.Rank), Flag(callback.IsOver), Bytes(callback.Body),
            ],
            cancellationToken).ConfigureAwait(false);
        if (advances.Count == 0)
            return CallbackEffect.OtherTask;
        _notifier.Tell(callback.TaskId);
        return advances[0] ? CallbackEffect.Advanced : CallbackEffect.NotNew;
    }

    /// <inheritdoc/>
    public async Task EndAsync(string taskId, string stage, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(taskId);
        if (await _database.ExecuteAsync(_statements.End, () => [Text(taskId), Text(stage)], cancellationToken).ConfigureAwait(false) > 0)
            _notifier.Tell(taskId);
    }

    /// <inheritdoc/>
    public async Task<StoredSubmission?> FindAsync(string submissionId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(submissionId);
        var rows = await _database.QueryAsync(_statements.Find, Submission, () => [Text(submissionId)], cancellationToken).ConfigureAwait(false);
        return rows.SingleOrDefault();
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredSubmission> ListOpenAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (created, id) = (DateTimeOffset.MinValue, "");
        List<StoredSubmission> page;
        do
        {
            page = await _database.QueryAsync(
                _statements.ListOpen, Submission, () => [Time(created), Text(id), Integer(PageSize)], cancellationToken).ConfigureAwait(false);
            foreach (var row in page)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return row;
                (created, id) = (row.Submission.CreatedAt, row.Submission.SubmissionId);
            }
        }
        while (page.Count == PageSize);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CallbackDelivery>> TakeDeliveriesAsync(
        int most, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken)
    {
        var taken = await _database.QueryAsync(
            _statements.Take,
            static row => (Delivery: Delivery(row), DueAt: Time(row, 8)),
            () => [Time(now), Integer(most), Time(now + lease)],
            cancellationToken).ConfigureAwait(false);
        return [.. taken.OrderBy(static one => one.DueAt).ThenBy(static one => one.Delivery.Id).Select(static one => one.Delivery)];
    }

    /// <inheritdoc/>
    public async Task<bool> CompleteDeliveryAsync(CallbackDelivery delivery, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return await _database.ExecuteAsync(
            _statements.Complete, () => [Long(delivery.Id), Integer(delivery.Attempt)], cancellationToken).ConfigureAwait(false) > 0;
    }

    /// <inheritdoc/>
    public async Task<bool> PostponeDeliveryAsync(CallbackDelivery delivery, DateTimeOffset dueAt, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return await _database.ExecuteAsync(
            _statements.Postpone, () => [Long(delivery.Id), Integer(delivery.Attempt), Time(dueAt)], cancellationToken).ConfigureAwait(false) > 0;
    }

    /// <inheritdoc/>
    public Task<int> ExpireAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        _database.ExecuteAsync(_statements.Expire, () => [Time(now)], cancellationToken);

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoreSignal> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var watch = _listener.Watch();
        await foreach (var signal in watch.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            yield return signal;
    }

    /// <inheritdoc/>
    public async Task PingAsync(CancellationToken cancellationToken)
    {
        var version = await _database.QueryAsync(
            _statements.Ping, static row => row.GetInt32(0), static () => [], cancellationToken).ConfigureAwait(false);
        if (version.Count == 0)
            throw new ApiBoxStoreException("PostgreSQL: this server only reads; Target Session Attributes=primary finds the one that writes.");
    }

    /// <inheritdoc cref="DisposeAsync"/>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>Tells other instances what is still to be told, and closes the connections.</summary>
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
