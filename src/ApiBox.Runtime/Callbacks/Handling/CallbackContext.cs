namespace ApiBox;

/// <summary>What surrounds a callback.</summary>
/// <param name="SubmissionId">The submission that its address belongs to.</param>
/// <param name="TaskId">The task's id.</param>
/// <param name="Stage">The stage in the service's word; null when the body names none.</param>
/// <param name="Attempt">How often the handlers have been called for it, this time included.</param>
/// <param name="ReceivedAt">When it came.</param>
public sealed record CallbackContext(string SubmissionId, string TaskId, string? Stage, int Attempt, DateTimeOffset ReceivedAt)
{
    /// <summary>The store's id of the callback: the same at each attempt, and never used for another.</summary>
    public long DeliveryId { get; init; }

    /// <summary>
    /// Whether the task is the submission's for certain: its answer told the id, or the task's details tell the callback's address. If not,
    /// fetch the details and compare before the callback has an effect: whoever has seen the address can name any task.
    /// </summary>
    public bool IsConfirmed { get; init; } = true;

    /// <summary>
    /// Whether the callback was parked and is handed out again by <see cref="IApiBoxTasks.ReplayAsync"/>. Later stages of its task may have
    /// been handled meanwhile.
    /// </summary>
    public bool IsReplay { get; init; }
}
