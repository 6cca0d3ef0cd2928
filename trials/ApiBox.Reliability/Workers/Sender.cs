using System.Diagnostics;

namespace ApiBox.Reliability.Workers;

/// <summary>Sends callbacks as the service does: those of a task one after the other, to whichever instance a balancer chooses.</summary>
/// <param name="random">Chooses.</param>
internal sealed class Sender(Random random)
{
    private const int AtOnce = 16;
    private const int Ok = 200;

    /// <summary>Sends until each is acknowledged, or nobody takes it for a while.</summary>
    /// <param name="tasks">The tasks.</param>
    /// <param name="stages">The stages of each.</param>
    /// <param name="workers">Who may get them.</param>
    /// <returns>Those that were acknowledged, by their keys, and when.</returns>
    public async Task<IReadOnlyDictionary<string, long>> SendAsync(
        IEnumerable<TrialTask> tasks, IReadOnlyList<string> stages, params WorkerProcess[] workers)
    {
        var taken = new Dictionary<string, long>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(tasks, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (task, _) =>
        {
            foreach (var stage in stages)
                if (await SendAsync(task, stage, workers))
                    lock (taken)
                        taken.Add(task.Key(stage), Stopwatch.GetTimestamp());
        });
        return taken;
    }

    /// <summary>Sends one until it is acknowledged, or has been refused for some seconds.</summary>
    public async Task<bool> SendAsync(TrialTask task, string stage, params WorkerProcess[] workers)
    {
        for (var pause = TimeSpan.FromMilliseconds(100); pause < TimeSpan.FromSeconds(4); pause *= 2)
        {
            if (await Choose(workers).PostAsync(task, stage) == Ok)
                return true;
            await Task.Delay(pause);
        }

        return false;
    }

    private WorkerProcess Choose(WorkerProcess[] workers)
    {
        lock (random)
            return workers[random.Next(workers.Length)];
    }
}
