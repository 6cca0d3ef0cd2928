using ApiBox.Reliability.Support;
using ApiBox.Reliability.Workers;

namespace ApiBox.Reliability.StoreFaults;

/// <summary>Callbacks that were sent to an instance, and how it answered.</summary>
internal sealed class Acknowledged
{
    private const int AtOnce = 8;
    private const int Ok = 200;

    private readonly List<TrialTask> _taken = [];

    /// <summary>Those that were answered with 200.</summary>
    public IReadOnlyList<TrialTask> Taken => _taken;

    /// <summary>How many were answered otherwise, or not at all.</summary>
    public int Refused { get; private set; }

    /// <summary>Sends callbacks whose submissions the store does not know, each once.</summary>
    public static async Task<Acknowledged> SendAsync(WorkerProcess worker, int count)
    {
        var sent = new Acknowledged();
        await Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (_, _) =>
        {
            var task = TrialTask.New();
            sent.Note(task, await worker.PostAsync(task) == Ok);
        });
        return sent;
    }

    public void Note(TrialTask task, bool isTaken)
    {
        lock (_taken)
        {
            if (isTaken)
                _taken.Add(task);
            else
                Refused++;
        }
    }

    /// <summary>How many of them a store does not know.</summary>
    public async Task<int> LostAsync(StorePlace place)
    {
        await using var open = place.Open();
        var lost = 0;
        foreach (var task in _taken)
            lost += await open.Store.FindAsync(task.SubmissionId, default) is null ? 1 : 0;
        return lost;
    }
}
