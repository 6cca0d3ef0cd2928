namespace ApiBox;

/// <summary>The context of a callback.</summary>
/// <param name="SubmissionId">The submission that its address belongs to.</param>
/// <param name="TaskId">The task's id.</param>
/// <param name="Stage">The stage as the service names it; null when the body has none.</param>
/// <param name="Attempt">How often the handlers have been called for it, this time included.</param>
/// <param name="ReceivedAt">When it came.</param>
public sealed record CallbackContext(string SubmissionId, string TaskId, string? Stage, int Attempt, DateTimeOffset ReceivedAt)
{
    /// <summary>The store's id of the callback: the same at each attempt, and never used for another.</summary>
    public long DeliveryId { get; init; }

    /// <summary>
    /// Whether it is verified that the task belongs to the submission: the response had the id, or the task's details have the callback's
    /// address. If not, get the details and compare before the callback has an effect: anyone who has seen the address can name any task.
    /// </summary>
    public bool IsConfirmed { get; init; } = true;

    /// <summary>
    /// Whether the callback was parked and is replayed by <see cref="IApiBoxTasks.ReplayAsync"/>. Later stages of its task may have
    /// been handled meanwhile.
    /// </summary>
    public bool IsReplay { get; init; }
}
