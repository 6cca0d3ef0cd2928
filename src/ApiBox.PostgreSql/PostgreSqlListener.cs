using ApiBox.Runtime;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace ApiBox.PostgreSql;

/// <summary>
/// Listens on its own connection, from the first watcher on. Notifications are lost while it is not listening, so each time it
/// begins it signals everything. Without a spare connection, it polls for notifications every second, and then signals everything.
/// </summary>
internal sealed class PostgreSqlListener(
    PostgreSqlDatabase database, PostgreSqlStatements statements, TimeProvider time, ILogger logger) : IDisposable
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan MaxPause = TimeSpan.FromSeconds(30);

    private readonly object _gate = new();
    private readonly SignalHub _hub = new();
    private readonly CancellationTokenSource _ending = new();
    private Task? _listening;

    /// <summary>The signals from now on.</summary>
    public SignalWatch Watch()
    {
        var watch = _hub.Watch();
        lock (_gate)
            _listening ??= Task.Run(() => ListenAsync(_ending.Token));
        return watch;
    }

    /// <summary>Ends listening.</summary>
    public async Task EndAsync()
    {
        await _ending.CancelAsync().ConfigureAwait(false);
        Task? listening;
        lock (_gate)
            listening = _listening;
        if (listening is not null)
            await listening.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose() => _ending.Dispose();

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        var pause = FirstPause;
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                var listening = database.MayListen ? ListenOnceAsync(Begun, cancellationToken) : LookAsync(Begun, cancellationToken);
                await listening.ConfigureAwait(false);
            }
            catch (Exception) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                // With full jitter: all instances lose a server at the same moment.
                var delay = pause * Random.Shared.NextDouble();
                PostgreSqlLog.NotListening(logger, delay, error);
                await Task.Delay(delay, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                pause = pause * 2 < MaxPause ? pause * 2 : MaxPause;
            }
        }

        void Begun() => pause = FirstPause;
    }

    private async Task ListenOnceAsync(Action begun, CancellationToken cancellationToken)
    {
        var connection = await database.ConnectAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            connection.Notification += (_, notification) => Publish(notification.Payload);
            var command = new NpgsqlCommand("LISTEN " + database.Schema.Channel, connection);
            await using (command.ConfigureAwait(false))
                await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            begun();
            PostgreSqlLog.Listening(logger, database.Schema.Channel);
            _hub.Publish(StoreSignal.Everything);
            while (true)
                await connection.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task LookAsync(Action begun, CancellationToken cancellationToken)
    {
        long? before = null;
        while (true)
        {
            var told = await database.QueryAsync(
                statements.CountNotifications, static () => [], static row => row.GetInt64(0), cancellationToken).ConfigureAwait(false);
            if (before is null)
                PostgreSqlLog.Looking(logger);
            begun();
            if (before != told[0])
                _hub.Publish(StoreSignal.Everything);
            before = told[0];
            await Task.Delay(Round, time, cancellationToken).ConfigureAwait(false);
        }
    }

    private void Publish(string payload)
    {
        foreach (var taskId in payload.Split(PostgreSqlNotifier.Separator))
            _hub.Publish(taskId.Length == 0 ? StoreSignal.Everything : new StoreSignal(PostgreSqlText.Read(taskId)));
    }
}
