namespace ApiBox.Reliability.OddPolls;

/// <summary>How a wait comes to its task.</summary>
internal enum PollWait
{
    /// <summary>It was submitted just now.</summary>
    Fresh,

    /// <summary>It is resumed by its id, an hour later.</summary>
    Resumed,

    /// <summary>It is found by its submission, an hour later.</summary>
    Resolved,
}
