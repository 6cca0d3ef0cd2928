namespace ApiBox;

/// <summary>What surrounds a callback.</summary>
/// <param name="SubmissionId">The submission that its address belongs to.</param>
/// <param name="TaskId">The task's id.</param>
/// <param name="Stage">The stage in the service's word; null when the body names none.</param>
/// <param name="Attempt">How often the handlers have been called for it, this time included.</param>
/// <param name="ReceivedAt">When it came.</param>
public sealed record CallbackContext(string SubmissionId, string TaskId, string? Stage, int Attempt, DateTimeOffset ReceivedAt);
