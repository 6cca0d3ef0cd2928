namespace ApiBox.Reliability.OddPolls;

/// <summary>What is answered about one task, query by query; the last answer is repeated.</summary>
/// <param name="answers">The answers.</param>
internal sealed class PollScript(params IReadOnlyList<PollResponse> answers)
{
    private int _queries;

    /// <summary>How many queries there were.</summary>
    public int Queries => Volatile.Read(ref _queries);

    /// <summary>Whether the last answer was given.</summary>
    public bool IsOver => Queries >= answers.Count;

    public PollResponse Next() => answers[Math.Min(Interlocked.Increment(ref _queries), answers.Count) - 1];
}
