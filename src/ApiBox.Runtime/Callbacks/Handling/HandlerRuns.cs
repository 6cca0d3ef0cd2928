using System.Collections.Concurrent;

namespace ApiBox.Runtime;

/// <summary>
/// What is being handled now, and how much more may be. A few callbacks begin at a time; one that takes longer than a moment makes room for
/// the next, so that some that hang do not hold up those that do not.
/// </summary>
internal sealed class HandlerRuns(CallbackHandlerOptions options)
{
    /// <summary>How many begin at a time.</summary>
    public const int MostBeginning = 32;

    /// <summary>For how long a callback counts as one that begins.</summary>
    public static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(250);

    // Whoever heeds the token needs a moment to return.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<long, HandlerRun> _runs = new();

    public ICollection<HandlerRun> All => _runs.Values;

    public int Hanging => _runs.Count(pair => IsHanging(pair.Value));

    /// <summary>Whether nothing runs but what hangs.</summary>
    public bool IsQuiet => _runs.All(pair => IsHanging(pair.Value));

    /// <summary>How many more may begin now.</summary>
    public int Free
    {
        get
        {
            var (beginning, hanging, running) = (0, 0, 0);
            foreach (var (_, run) in _runs)
            {
                running++;
                beginning += run.Age < Moment ? 1 : 0;
                hanging += IsHanging(run) ? 1 : 0;
            }

            return hanging >= options.MaxHanging
                ? 0
                : Math.Clamp(options.MaxRunning - running, 0, MostBeginning - Math.Min(beginning, MostBeginning));
        }
    }

    public bool IsHanging(HandlerRun run) => run.Age >= options.Timeout + Grace;

    public bool Contains(HandlerRun run) => _runs.TryGetValue(run.Delivery.Id, out var known) && known == run;

    public void Add(HandlerRun run) => _runs[run.Delivery.Id] = run;

    public void Remove(HandlerRun run) => _runs.TryRemove(KeyValuePair.Create(run.Delivery.Id, run));
}
