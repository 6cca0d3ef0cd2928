namespace ApiBox.Reliability.Workers;

/// <summary>One run of the handlers of a callback.</summary>
/// <param name="Worker">The instance.</param>
/// <param name="DeliveryId">The store's id of the callback.</param>
/// <param name="SubmissionId">The submission.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Attempt">Which attempt it is.</param>
/// <param name="IsReplay">Whether the handlers are told that it is a replay.</param>
/// <param name="IsConfirmed">Whether the handlers are told that the task is confirmed.</param>
/// <param name="TaskId">The task.</param>
/// <param name="BeganAt">When it began.</param>
internal sealed record Run(
    string Worker,
    long DeliveryId,
    string SubmissionId,
    string Stage,
    int Attempt,
    bool IsReplay,
    bool IsConfirmed,
    string TaskId,
    long BeganAt)
{
    /// <summary>When it ended, or its process did.</summary>
    public long EndedAt { get; set; } = long.MaxValue;

    /// <summary>Whether the handlers succeeded.</summary>
    public bool IsOk { get; set; }

    /// <summary>Whether its process ended before the store had noted how it went.</summary>
    public bool WasInFlight { get; set; }

    public string Key => $"{SubmissionId} {Stage}";

    public bool Overlaps(Run other) => BeganAt < other.EndedAt && other.BeganAt < EndedAt;
}
