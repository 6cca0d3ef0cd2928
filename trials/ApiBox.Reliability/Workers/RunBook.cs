using System.Collections.Concurrent;

namespace ApiBox.Reliability.Workers;

/// <summary>What instances have told of the runs of their handlers, and what is wrong with it.</summary>
internal sealed class RunBook
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Run> _runs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Worker, long At)> _completed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _handled = new(StringComparer.Ordinal);
    private readonly HashSet<string> _parked = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _warnings = new();

    /// <summary>All runs so far.</summary>
    public IReadOnlyList<Run> Runs
    {
        get
        {
            lock (_gate)
                return [.. _runs.Values];
        }
    }

    /// <summary>How many callbacks were handled.</summary>
    public int Handled
    {
        get
        {
            lock (_gate)
                return _handled.Count;
        }
    }

    /// <summary>How many callbacks the store has noted as done with.</summary>
    public int Completed
    {
        get
        {
            lock (_gate)
                return _completed.Count;
        }
    }

    public IReadOnlyCollection<string> Warnings => _warnings;

    public bool IsHandled(string key)
    {
        lock (_gate)
            return _handled.Contains(key);
    }

    public bool IsParked(string key)
    {
        lock (_gate)
            return _parked.Contains(key);
    }

    public bool IsCompleted(string key)
    {
        lock (_gate)
            return _completed.ContainsKey(key);
    }

    /// <summary>Takes a line of an instance.</summary>
    public void Note(string line)
    {
        lock (_gate)
        {
            switch (line.Split(' '))
            {
                case
                [
                    WorkerLines.Began,
                    var worker,
                    var run,
                    var delivery,
                    var submission,
                    var stage,
                    var attempt,
                    var replay,
                    var confirmed,
                    var task,
                    var at
                ]:
                    _runs.Add($"{worker} {run}", new Run(
                        worker, WorkerLines.Number(delivery), submission, stage, (int)WorkerLines.Number(attempt), replay == "replay",
                        confirmed == "confirmed", task, WorkerLines.Number(at)));
                    break;
                case [WorkerLines.Ended, var worker, var run, var result, var at]:
                    End(_runs[$"{worker} {run}"], result == WorkerLines.Ok, WorkerLines.Number(at));
                    break;
                case [WorkerLines.Completed, var worker, _, var submission, var stage, var at]:
                    _completed.TryAdd($"{submission} {stage}", (worker, WorkerLines.Number(at)));
                    break;
                case [WorkerLines.Parked, _, _, var submission, var stage, _]:
                    _parked.Add($"{submission} {stage}");
                    break;
                case [WorkerLines.Died, var worker, var at]:
                    Die(worker, WorkerLines.Number(at));
                    break;
                default:
                    _warnings.Enqueue(line);
                    break;
            }
        }
    }

    /// <summary>Says some of what was logged, for a trial that went wrong.</summary>
    public void SayWarnings()
    {
        foreach (var group in _warnings.GroupBy(static line => line.Split(' ').ElementAtOrDefault(1)).OrderBy(static group => group.Key))
            Program.Say($"{group.Count()} times: {group.First()}");
    }

    private void End(Run run, bool isOk, long at)
    {
        if (run.EndedAt == long.MaxValue)
            run.EndedAt = at;
        run.IsOk = isOk;
        if (isOk)
            _handled.Add(run.Key);
    }

    // Whatever it was doing ended with it; what it had done and the store has not heard of was still in flight.
    private void Die(string worker, long at)
    {
        foreach (var run in _runs.Values.Where(run => run.Worker == worker))
        {
            if (run.EndedAt > at)
                run.EndedAt = at;
            var (hasFailed, isNoted) = (
                run.EndedAt < at && !run.IsOk, _completed.TryGetValue(run.Key, out var note) && note.Worker == worker);
            run.WasInFlight = !hasFailed && !isNoted;
        }
    }

    /// <summary>Checks all that was reported.</summary>
    public Outcome Check()
    {
        lock (_gate)
        {
            var bySubmission = _runs.Values.GroupBy(static run => run.SubmissionId)
                .Select(static runs => runs.OrderBy(static run => run.BeganAt).ToList())
                .ToList();
            var ok = _runs.Values.Where(static run => run.IsOk).GroupBy(static run => run.Key).ToList();
            return new Outcome(
                Runs: _runs.Count,
                Overlapping: bySubmission.Sum(Overlapping),
                OutOfOrder: bySubmission.Sum(OutOfOrder),
                AfterCompletion: _runs.Values.Count(run => _completed.TryGetValue(run.Key, out var note) && run.BeganAt > note.At),
                WithoutRun: _completed.Keys.Except(_runs.Values.Select(static run => run.Key)).Count(),
                HandledTwice: ok.Count(static runs => runs.Count(static run => !run.WasInFlight) > 1),
                AgainAfterKill: _runs.Values.Where(static run => run.WasInFlight).Select(static run => run.Key).Distinct()
                    .Count(key => _runs.Values.Count(run => run.Key == key) > 1));
        }
    }

    private static int Overlapping(List<Run> runs)
    {
        var (count, end) = (0, long.MinValue);
        foreach (var run in runs)
        {
            count += run.BeganAt < end ? 1 : 0;
            end = Math.Max(end, run.EndedAt);
        }

        return count;
    }

    private static int OutOfOrder(List<Run> runs)
    {
        var (count, furthest) = (0, -1);
        foreach (var run in runs.Where(static run => !run.IsReplay))
        {
            var rank = Array.IndexOf(TrialTask.Stages, run.Stage);
            count += rank < furthest ? 1 : 0;
            furthest = Math.Max(furthest, rank);
        }

        return count;
    }
}

/// <summary>What is wrong with the runs.</summary>
/// <param name="Runs">How many there were.</param>
/// <param name="Overlapping">Runs that began while another of their submission went on.</param>
/// <param name="OutOfOrder">Runs that began after one of a later stage, replays apart.</param>
/// <param name="AfterCompletion">Runs that began after the store had noted that the callback was done with.</param>
/// <param name="WithoutRun">Callbacks that were done with though no handler had run.</param>
/// <param name="HandledTwice">Callbacks whose handlers succeeded more than once, those apart that a process's death had
/// interrupted.</param>
/// <param name="AgainAfterKill">Callbacks that ran again since they were in flight when a process died.</param>
internal sealed record Outcome(
    int Runs, int Overlapping, int OutOfOrder, int AfterCompletion, int WithoutRun, int HandledTwice, int AgainAfterKill)
{
    public bool IsKept => (Overlapping, OutOfOrder, AfterCompletion, WithoutRun, HandledTwice) == (0, 0, 0, 0, 0);
}
