using System.Text.Json.Nodes;

namespace ApiBox.Reliability.OddPolls;

/// <summary>What came of the waits with one odd answer. Added up from several threads.</summary>
internal sealed class PollTally(OddPoll odd)
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, int> _ends = new(StringComparer.Ordinal);

    public OddPoll Odd => odd;

    /// <summary>Waits.</summary>
    public int Waits { get; private set; }

    /// <summary>Waits that ended before their task did, or otherwise than it did.</summary>
    public int Wrong { get; private set; }

    /// <summary>Waits that went on after their task had ended.</summary>
    public int NeverEnded { get; private set; }

    /// <summary>Rows that were closed while the task was running.</summary>
    public int RowsClosed { get; private set; }

    /// <summary>Rows that were left open although the wait saw the end.</summary>
    public int RowsLeft { get; private set; }

    /// <summary>How the wrong ones ended, and how often.</summary>
    public string Words => string.Join("; ", _ends.Select(static end => $"{end.Value}x {end.Key}"));

    public void Add(in PollOutcome verdict)
    {
        lock (_gate)
        {
            Waits++;
            Wrong += verdict.IsWrong ? 1 : 0;
            NeverEnded += verdict.IsEndless ? 1 : 0;
            RowsClosed += verdict.IsRowClosed ? 1 : 0;
            RowsLeft += verdict.IsRowLeft ? 1 : 0;
            if (verdict.IsWrong)
                _ends[verdict.Words] = _ends.GetValueOrDefault(verdict.Words) + 1;
        }
    }

    public JsonObject Values() => new()
    {
        ["waits"] = Waits,
        ["wrong"] = Wrong,
        ["rows_closed"] = RowsClosed,
        ["never_ended"] = NeverEnded,
    };
}

/// <summary>What came of one wait.</summary>
/// <param name="IsWrong">It ended too early, or otherwise than its task.</param>
/// <param name="IsEndless">It did not end.</param>
/// <param name="IsRowClosed">Its row was closed while its task was running.</param>
/// <param name="IsRowLeft">Its row was left open.</param>
/// <param name="Words">How it ended.</param>
internal readonly record struct PollOutcome(bool IsWrong, bool IsEndless, bool IsRowClosed, bool IsRowLeft, string Words);
