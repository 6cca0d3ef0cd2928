namespace ApiBox;

/// <summary>A submission that is about to be sent.</summary>
/// <param name="SubmissionId">Its id: 32 hexadecimal digits that begin with its time.</param>
/// <param name="Operation">The operation's id in the description.</param>
/// <param name="CallbackKind">The callback's name in the description; null when its callback address is not of this application.</param>
/// <param name="Client">The name of the keyed client; empty for the one without a name.</param>
/// <param name="CreatedAt">When it is sent.</param>
/// <param name="ExpiresAt">When its results expire.</param>
public sealed record NewSubmission(
    string SubmissionId, string Operation, string? CallbackKind, string Client, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt)
{
    /// <summary>The name of the client whose description has the operation, such as <c>ApiBox</c>.</summary>
    public string Service { get; init; } = "";
}

/// <summary>How sending a submission ended. Durable stores keep the numbers.</summary>
public enum SubmissionOutcome
{
    /// <summary>It is being sent, or the process ended while it was.</summary>
    Pending = 0,

    /// <summary>It was accepted; its task id is known.</summary>
    Accepted = 1,

    /// <summary>It was definitely not accepted.</summary>
    Refused = 2,

    /// <summary>It may have been accepted and paid for; a callback can resolve it.</summary>
    Unknown = 3,
}

/// <summary>A submission in the store.</summary>
/// <param name="Submission">What was sent.</param>
/// <param name="Outcome">How sending ended.</param>
/// <param name="TaskId">The task's id, when it is known from the response or a candidate was confirmed.</param>
/// <param name="Stage">
/// The furthest stage reached, as the service names it; null before the first. While the task's id is not confirmed: of the only candidate.
/// </param>
/// <param name="Rank">How far that stage is; 0 before the first.</param>
/// <param name="IsTerminal">Whether the task has ended.</param>
public sealed record StoredSubmission(
    NewSubmission Submission, SubmissionOutcome Outcome, string? TaskId, string? Stage, int Rank, bool IsTerminal)
{
    /// <summary>
    /// The only task that callbacks have named, if the response to the submission had no task id: a candidate, not a
    /// fact, because anyone who has seen the callback's address can name any task. <see cref="ITaskStore.ListCandidatesAsync"/> lists
    /// several.
    /// </summary>
    public string? OnlyCandidate { get; init; }
}

/// <summary>The signal that a row has changed.</summary>
/// <param name="TaskId">The task; null for <see cref="Everything"/>.</param>
public readonly record struct StoreSignal(string? TaskId)
{
    /// <summary>Any row may have changed.</summary>
    public static StoreSignal Everything => default;
}
