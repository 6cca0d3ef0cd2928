namespace ApiBox.Runtime;

/// <summary>
/// Says how far a stage is. Stages only advance – submitted, then the description's order – so a row simply keeps the furthest, and any
/// order, repetition or loss of callbacks ends the same. Should a task be reported as both failed and complete, complete is further:
/// then there are tracks to fetch.
/// </summary>
internal static class StageMachine
{
    /// <summary>The rank of a stage, and whether the task ends with it. The code decides: one that is not ok is a failure.</summary>
    public static (int Rank, bool IsOver) Place(CallbackDescription callback, string? stage, bool isOk)
    {
        // Ranks leave a gap before the last stage, which is where failure stands.
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
