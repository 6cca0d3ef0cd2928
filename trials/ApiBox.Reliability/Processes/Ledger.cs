using System.Collections.Concurrent;
using System.Globalization;

namespace ApiBox.Reliability.Processes;

/// <summary>What the instances have told, a line each.</summary>
internal sealed class Ledger
{
    private readonly ConcurrentDictionary<string, int> _handled = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _taken = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _messages = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _otherIds = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, long> _received = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (long Begun, long Ended)> _awaited = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource<string> _listens = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _resumed;

    public Task<string> ListensAt => _listens.Task;

    /// <summary>Tasks whose end A has seen.</summary>
    public int Ended => _awaited.Count;

    /// <summary>Submissions that A took up after its restart.</summary>
    public int Resumed => _resumed;

    /// <summary>Callbacks that were handled more than once.</summary>
    public int HandledTwice => _handled.Count(static one => one.Value > 1);

    /// <summary>How often callbacks were handled beyond the first time.</summary>
    public int HandledAgain => _handled.Sum(static one => one.Value - 1);

    /// <summary>Callbacks that were acknowledged and are to be handled, as far as B tells of them.</summary>
    public int Acknowledged => _taken.Count;

    /// <summary>Those of them that nobody has handled.</summary>
    public int Unhandled => _taken.Keys.Count(key => !_handled.ContainsKey(key));

    /// <summary>Callbacks that came by the bus with more than one message id.</summary>
    public int WithOtherIds => _otherIds.Count;

    public bool IsHandled(string taskId) => _received.ContainsKey(taskId);

    public bool IsAwaited(string taskId) => _awaited.ContainsKey(taskId);

    /// <summary>Takes a line of an instance.</summary>
    public void Note(string line)
    {
        switch (line.Split(' '))
        {
            case ["listening", var address]:
                _listens.TrySetResult(address);
                break;
            case ["handled", var taskId, var stage, var last, var receivedAt]:
                Handled(taskId, stage, last, receivedAt);
                break;
            case ["taken", var taskId, var stage]:
                _taken.TryAdd($"{taskId} {stage}", true);
                break;
            case ["consumed", var taskId, var stage, var last, var receivedAt, var messageId]:
                if (_messages.GetOrAdd($"{taskId} {stage}", messageId) != messageId)
                    _otherIds.TryAdd($"{taskId} {stage}", true);
                Handled(taskId, stage, last, receivedAt);
                break;
            case ["awaited", var taskId, var begun, var ended]:
                _awaited.TryAdd(taskId, (Number(begun), Number(ended)));
                break;
            case ["resumed"]:
                Interlocked.Increment(ref _resumed);
                break;
            default:
                Program.Say(line);
                break;
        }
    }

    /// <summary>Waits until A has seen the end of so many tasks.</summary>
    public Task EndedAsync(int count, ChildProcess a, TimeSpan patience) =>
        UntilAsync(() => _awaited.Count >= count, () => _awaited.Count, patience, a);

    /// <summary>Waits until the ends of so many tasks have been handled; whatever is missing after a while is lost.</summary>
    public async Task HandledAsync(int count, TimeSpan patience)
    {
        try
        {
            await UntilAsync(() => _received.Count >= count && Unhandled == 0, () => _handled.Count, patience, null);
        }
        catch (TimeoutException)
        {
            Program.Say($"only {_received.Count} of {count} ends were handled");
        }
    }

    /// <summary>
    /// From B's taking of the last callback to the end of A's wait, in milliseconds, sorted: of the tasks that A was waiting for when it
    /// came.
    /// </summary>
    public IReadOnlyList<double> Wakes() =>
    [
        .. _awaited
            .Where(one => _received.TryGetValue(one.Key, out var at) && one.Value.Begun < at)
            .Select(one => Math.Max(0, one.Value.Ended - _received[one.Key]) / (double)TimeSpan.TicksPerMillisecond)
            .Order(),
    ];

    private void Handled(string taskId, string stage, string last, string receivedAt)
    {
        _handled.AddOrUpdate($"{taskId} {stage}", 1, static (_, count) => count + 1);
        if (last == "last")
            _received.TryAdd(taskId, Number(receivedAt));
    }

    // As long as it goes on, it may take its time.
    private static async Task UntilAsync(Func<bool> isReached, Func<int> count, TimeSpan patience, ChildProcess? process)
    {
        var (last, since) = (count(), DateTime.UtcNow);
        var told = last;
        while (!isReached())
        {
            if (process is { HasExited: true })
                throw new InvalidOperationException("An instance ended by itself.");
            await Task.Delay(20);
            if (count() is var now && now != last)
                (last, since) = (now, DateTime.UtcNow);
            if (last >= told + 5_000)
                Program.Say($"{told = last} tasks have ended");
            if (DateTime.UtcNow - since > patience)
                throw new TimeoutException($"Nothing happened for {patience}.");
        }
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
