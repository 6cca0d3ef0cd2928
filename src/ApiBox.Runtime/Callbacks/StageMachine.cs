namespace ApiBox.Runtime;

/// <summary>
/// Computes the rank of a stage. Stages only advance – submitted, then the description's order – so a row keeps the furthest, and any
/// order, repetition or loss of callbacks has the same result. If a task is reported as both failed and complete, complete is further:
/// then there are tracks to download.
/// </summary>
internal static class StageMachine
{
    /// <summary>The rank of a stage, and whether the task ends with it. The code decides: one that is not ok is a failure.</summary>
    public static (int Rank, bool IsTerminal) Locate(CallbackDescription callback, string? stage, bool isOk)
    {
        // Ranks leave a gap before the last stage, for failure.
        var last = (2 * callback.Order.Count) + 1;
        if (!isOk || IndexOf(callback.Failed, stage) >= 0)
            return (last - 1, true);
        var index = IndexOf(callback.Order, stage);
        return index < 0 ? (0, false) : index == callback.Order.Count - 1 ? (last, true) : ((2 * index) + 1, false);
    }

    private static int IndexOf(IReadOnlyList<string> words, string? stage)
    {
        for (var i = 0; i < words.Count; i++)
            if (words[i].Equals(stage, StringComparison.OrdinalIgnoreCase))
                return i;
        return -1;
    }
}
