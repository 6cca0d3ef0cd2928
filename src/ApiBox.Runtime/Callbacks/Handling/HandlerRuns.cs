using System.Collections;
using System.Collections.Concurrent;

namespace ApiBox.Runtime;

/// <summary>
/// The callbacks that are handled now, and the capacity for more. A few callbacks begin at a time; one that takes longer than a moment
/// frees its slot for the next, so that callbacks that hang do not block others.
/// </summary>
internal sealed class HandlerRuns(CallbackHandlerOptions options, TimeProvider time) : IEnumerable<HandlerRun>
{
    /// <summary>The maximum number of callbacks that begin at a time.</summary>
    public const int MaxStarting = 32;

    /// <summary>How long a callback counts as beginning.</summary>
    public static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(250);

    // A handler that honors the token needs a moment to return.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<long, HandlerRun> _runs = new();

    public int Hanging => Count().Hanging;

    /// <summary>Whether all running handlers hang.</summary>
    public bool IsQuiet => Count() is var (running, _, hanging) && running == hanging;

    /// <summary>How many more may begin now.</summary>
    public int Free
    {
        get
        {
            var (running, beginning, hanging) = Count();
            return hanging >= options.MaxHanging
                ? 0
                : Math.Clamp(options.MaxRunning - running, 0, MaxStarting - Math.Min(beginning, MaxStarting));
        }
    }

    public bool IsHanging(HandlerRun run) => IsHanging(run.AgeAt(time.GetTimestamp()));

    public bool Contains(HandlerRun run) => _runs.TryGetValue(run.Delivery.Id, out var known) && known == run;

    public void Add(HandlerRun run) => _runs[run.Delivery.Id] = run;

    public void Remove(HandlerRun run) => _runs.TryRemove(KeyValuePair.Create(run.Delivery.Id, run));

    // Values would copy them under all locks.
    public IEnumerator<HandlerRun> GetEnumerator() => _runs.Select(static pair => pair.Value).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private (int Running, int Beginning, int Hanging) Count()
    {
        var (running, beginning, hanging) = (0, 0, 0);
        var now = time.GetTimestamp();
        foreach (var (_, run) in _runs)
        {
            var age = run.AgeAt(now);
            running++;
            beginning += age < Moment ? 1 : 0;
            hanging += IsHanging(age) ? 1 : 0;
        }

        return (running, beginning, hanging);
    }

    private bool IsHanging(TimeSpan age) => age >= options.Timeout + Grace;
}
