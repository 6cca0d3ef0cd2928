namespace ApiBox;

/// <summary>A submission that is about to be sent.</summary>
/// <param name="SubmissionId">Its id: 32 hexadecimal digits that begin with its time.</param>
/// <param name="Operation">The operation's id in the description.</param>
/// <param name="CallbackKind">The callback's name in the description; null when it reports to somebody else's address.</param>
/// <param name="Client">The name of the keyed client; empty for the one without a name.</param>
/// <param name="CreatedAt">When it is sent.</param>
/// <param name="ExpiresAt">When the service forgets its results.</param>
public sealed record NewSubmission(string SubmissionId, string Operation, string? CallbackKind, string Client, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt);

/// <summary>How sending a submission ended. Durable stores keep the numbers.</summary>
public enum SubmissionOutcome
{
    /// <summary>It is being sent, or the process ended while it was.</summary>
    Pending = 0,

    /// <summary>It was accepted; its task id is known.</summary>
    Accepted = 1,

    /// <summary>It was surely not accepted.</summary>
    Refused = 2,

    /// <summary>It may have been accepted and paid for; a callback will tell.</summary>
    Unknown = 3,
}

/// <summary>What the store knows of a submission.</summary>
/// <param name="Submission">What was sent.</param>
/// <param name="Outcome">How sending ended.</param>
/// <param name="TaskId">The task's id, once the answer or a callback has told it.</param>
/// <param name="Stage">The furthest stage reached, in the service's word; null before the first.</param>
/// <param name="Rank">How far that stage is; 0 before the first.</param>
/// <param name="IsOver">Whether the task has ended.</param>
public sealed record StoredSubmission(NewSubmission Submission, SubmissionOutcome Outcome, string? TaskId, string? Stage, int Rank, bool IsOver);

/// <summary>A callback whose token was in order.</summary>
/// <param name="SubmissionId">The submission that its address belongs to.</param>
/// <param name="Kind">The callback's name in the description.</param>
/// <param name="TaskId">The task's id as the body tells it.</param>
/// <param name="Stage">The stage in the service's word.</param>
/// <param name="Rank">
/// How far the stage is; 0 for one that the description does not know: it tells the task's id and wakes, but advances nothing.
/// </param>
/// <param name="IsOver">Whether the task ends with it.</param>
/// <param name="ReceivedAt">When it came.</param>
/// <param name="ExpiresAt">When the service forgets the task's results.</param>
/// <param name="Body">The body as it came.</param>
public sealed record ReceivedCallback(
    string SubmissionId,
    string Kind,
    string TaskId,
    string? Stage,
    int Rank,
    bool IsOver,
    DateTimeOffset ReceivedAt,
    DateTimeOffset ExpiresAt,
    ReadOnlyMemory<byte> Body);

/// <summary>What a callback changed.</summary>
public enum CallbackEffect
{
    /// <summary>The task advanced, and the handlers will be told.</summary>
    Advanced,

    /// <summary>The stage was reached or passed before; the handlers have been told of it or of a later one.</summary>
    NotNew,

    /// <summary>The submission belongs to another task; nothing changed.</summary>
    OtherTask,
}

/// <summary>A callback that waits for its handlers.</summary>
/// <param name="Id">The store's id of it; never used again for another.</param>
/// <param name="SubmissionId">The submission.</param>
/// <param name="Kind">The callback's name in the description.</param>
/// <param name="TaskId">The task.</param>
/// <param name="Stage">The stage in the service's word.</param>
/// <param name="Attempt">How often it has been taken, this time included.</param>
/// <param name="ReceivedAt">When it came.</param>
/// <param name="Body">The body as it came.</param>
public sealed record CallbackDelivery(
    long Id, string SubmissionId, string Kind, string TaskId, string? Stage, int Attempt, DateTimeOffset ReceivedAt, ReadOnlyMemory<byte> Body);

/// <summary>Word of a row that changed.</summary>
/// <param name="TaskId">The task; null for <see cref="Everything"/>.</param>
public readonly record struct StoreSignal(string? TaskId)
{
    /// <summary>Any row may have changed.</summary>
    public static StoreSignal Everything => default;
}
