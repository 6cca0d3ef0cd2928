using System.Text;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace ApiBox.PostgreSql;

/// <summary>
/// Notifies the instances of changed tasks, after the change is committed and many at once. In the change's own transaction it would
/// make all callbacks of the database wait for one another: PostgreSQL lets notifying transactions commit one at a time, flush included.
/// If a process dies in between, polling finds its row.
/// </summary>
internal sealed class PostgreSqlNotifier(PostgreSqlDatabase database, PostgreSqlStatements statements, ILogger logger)
{
    /// <summary>Between the task ids of a payload.</summary>
    public const char Separator = '\n';

    // PostgreSQL's limit is 8,000, its end included.
    private const int MaxPayloadBytes = 7999;

    private readonly Channel<string> _taskIds = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });
    private readonly object _gate = new();
    private Task? _sending;

    /// <summary>Tells of a task as soon as may be.</summary>
    public void Notify(string taskId)
    {
        // An id that does not fit is sent as "everything".
        var written = PostgreSqlText.Write(taskId);
        var fits = Encoding.UTF8.GetByteCount(written) <= MaxPayloadBytes && !written.Contains(Separator, StringComparison.Ordinal);
        _taskIds.Writer.TryWrite(fits ? written : "");
        lock (_gate)
            _sending ??= Task.Run(NotifyAsync);
    }

    /// <summary>Sends the pending notifications, and none after that.</summary>
    public async Task EndAsync()
    {
        _taskIds.Writer.TryComplete();
        Task? sending;
        lock (_gate)
            sending = _sending;
        if (sending is not null)
            await sending.ConfigureAwait(false);
    }

    private async Task NotifyAsync()
    {
        while (await _taskIds.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            var (payload, count) = NextPayload();
            try
            {
                await database.CountAsync(
                    statements.Notify,
                    () => [PostgreSqlValues.Text(database.Schema.Channel), PostgreSqlValues.Written(payload)],
                    CancellationToken.None).ConfigureAwait(false);
            }
            catch (Exception error) when (error is ApiBoxStoreException or ObjectDisposedException)
            {
                PostgreSqlLog.NotNotified(logger, count, error);
            }
        }
    }

    private (string Payload, int Count) NextPayload()
    {
        var payload = new StringBuilder();
        var (bytes, count) = (0, 0);
        while (_taskIds.Reader.TryPeek(out var taskId))
        {
            var more = Encoding.UTF8.GetByteCount(taskId) + 1;
            if (count > 0 && (bytes + more > MaxPayloadBytes || taskId.Length == 0))
                break;
            _taskIds.Reader.TryRead(out _);
            payload.Append(count > 0 ? Separator.ToString() : "").Append(taskId);
            (bytes, count) = (bytes + more, count + 1);
            if (taskId.Length == 0)
                break;
        }

        return (payload.ToString(), count);
    }
}
