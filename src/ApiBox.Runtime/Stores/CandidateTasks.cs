namespace ApiBox.Runtime;

/// <summary>How far a task has come.</summary>
/// <param name="Stage">The furthest stage, as the service names it; null before the first.</param>
/// <param name="Rank">How far that is; 0 before the first.</param>
/// <param name="IsTerminal">Whether the task has ended.</param>
internal readonly record struct ReachedStage(string? Stage, int Rank, bool IsTerminal)
{
    /// <summary>The stage after a callback. A task that has ended keeps its final stage unless the callback ends it too.</summary>
    public ReachedStage Advance(ReceivedCallback callback) => callback.Rank <= Rank
        ? this
        : new ReachedStage(callback.IsTerminal || !IsTerminal ? callback.Stage : Stage, callback.Rank, IsTerminal || callback.IsTerminal);
}

/// <summary>The tasks of the in-process store that callbacks alone have named, each with its stage.</summary>
internal sealed class CandidateTasks
{
    private readonly Dictionary<string, List<(string TaskId, ReachedStage Reached)>> _bySubmission = new(StringComparer.Ordinal);

    public bool Has(string submissionId) => _bySubmission.ContainsKey(submissionId);

    public IReadOnlyList<string> List(string submissionId) =>
        _bySubmission.TryGetValue(submissionId, out var tasks) ? tasks.ConvertAll(static task => task.TaskId) : [];

    public ReachedStage? Find(string submissionId, string taskId) =>
        _bySubmission.TryGetValue(submissionId, out var tasks) && tasks.FindIndex(task => task.TaskId == taskId) is >= 0 and var index
            ? tasks[index].Reached
            : null;

    public void Set(string submissionId, string taskId, ReachedStage reached)
    {
        if (!_bySubmission.TryGetValue(submissionId, out var tasks))
            _bySubmission.Add(submissionId, tasks = []);
        var index = tasks.FindIndex(task => task.TaskId == taskId);
        if (index < 0)
            tasks.Add((taskId, reached));
        else
            tasks[index] = (taskId, reached);
    }

    /// <summary>Ends a task that has not ended, and returns the submissions that have it as a candidate.</summary>
    public IReadOnlyList<string> End(string taskId, string stage, Func<string, bool> isOwn)
    {
        var ended = _bySubmission.Keys.Where(id => Find(id, taskId) is { IsTerminal: false } && isOwn(id)).ToList();
        foreach (var id in ended)
            Set(id, taskId, Find(id, taskId)!.Value with { Stage = stage, IsTerminal = true });
        return ended;
    }

    public void Remove(string submissionId, string taskId)
    {
        if (!_bySubmission.TryGetValue(submissionId, out var tasks))
            return;
        tasks.RemoveAll(task => task.TaskId == taskId);
        if (tasks.Count == 0)
            _bySubmission.Remove(submissionId);
    }

    public bool RemoveAll(string submissionId) => _bySubmission.Remove(submissionId);
}
