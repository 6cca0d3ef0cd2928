namespace ApiBox;

/// <summary>What is known of a submission without asking the service.</summary>
/// <param name="SubmissionId">The submission.</param>
/// <param name="Operation">The operation's id in the description.</param>
/// <param name="Client">The name of the keyed client that sent it; empty for the one without a name.</param>
/// <param name="TaskId">The task's id; null while it is not known.</param>
/// <param name="Outcome">How sending ended.</param>
/// <param name="Stage">The furthest stage that a callback reported; null before the first.</param>
/// <param name="CreatedAt">When it was sent.</param>
/// <param name="ExpiresAt">When its results expire.</param>
public sealed record ApiBoxTaskInfo(
    string SubmissionId, string Operation, string Client, string? TaskId, SubmissionOutcome Outcome, string? Stage,
    DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt);
