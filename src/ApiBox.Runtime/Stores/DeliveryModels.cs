namespace ApiBox;

/// <summary>A callback whose token is valid.</summary>
/// <param name="SubmissionId">The submission that its address belongs to.</param>
/// <param name="Kind">The callback's name in the description.</param>
/// <param name="TaskId">The task's id in the body; never blank.</param>
/// <param name="Stage">The stage as the service names it.</param>
/// <param name="Rank">
/// How far the stage is; 0 for a stage that the description does not list: it supplies the task's id and wakes waiters, but does not
/// advance the task.
/// </param>
/// <param name="IsTerminal">Whether the task ends with it.</param>
/// <param name="ReceivedAt">When it came.</param>
/// <param name="ExpiresAt">When the task's results expire.</param>
/// <param name="Body">The body as it came.</param>
/// <param name="ConfirmWithin">For how long its handlers wait if the task is only a candidate.</param>
public sealed record ReceivedCallback(
    string SubmissionId,
    string Kind,
    string TaskId,
    string? Stage,
    int Rank,
    bool IsTerminal,
    DateTimeOffset ReceivedAt,
    DateTimeOffset ExpiresAt,
    ReadOnlyMemory<byte> Body,
    TimeSpan ConfirmWithin)
{
    /// <summary>The name of the client whose description has the callback; for a submission that the store does not know.</summary>
    public string Service { get; init; } = "";

    /// <summary>The name of the keyed client whose address it came to; empty for the one without a name.</summary>
    public string Client { get; init; } = "";
}

/// <summary>What a callback changed.</summary>
public enum CallbackEffect
{
    /// <summary>The task advanced, and the handlers will be called.</summary>
    Advanced,

    /// <summary>The stage was reached or passed before; the handlers have been called for it or for a later one.</summary>
    Duplicate,

    /// <summary>The submission belongs to another task; nothing changed.</summary>
    TaskMismatch,

    /// <summary>As <see cref="Advanced"/>, but the task is only a candidate: the handlers wait until it is verified.</summary>
    Candidate,

    /// <summary>The submission has as many candidates as it can have; nothing changed, and the callback may come again later.</summary>
    TooManyCandidates,
}

/// <summary>The outcome of verifying a task that only callbacks have named.</summary>
public enum CandidateOutcome
{
    /// <summary>It is the submission's task.</summary>
    Confirmed,

    /// <summary>It is another submission's task.</summary>
    Refuted,

    /// <summary>It cannot be verified.</summary>
    Open,
}

/// <summary>A callback that waits for its handlers.</summary>
/// <param name="Id">The store's id of it; never used again for another.</param>
/// <param name="SubmissionId">The submission.</param>
/// <param name="Kind">The callback's name in the description.</param>
/// <param name="TaskId">The task.</param>
/// <param name="Stage">The stage as the service names it.</param>
/// <param name="ReceivedAt">When it came.</param>
/// <param name="Body">The body as it came.</param>
public sealed record CallbackDelivery(
    long Id, string SubmissionId, string Kind, string TaskId, string? Stage, DateTimeOffset ReceivedAt, ReadOnlyMemory<byte> Body)
{
    /// <summary>How often it has been taken, including this time. It identifies the lease.</summary>
    public int TakeCount { get; init; }

    /// <summary>How often its handlers have failed.</summary>
    public int Failures { get; init; }

    /// <summary>How often its owner was lost: the process died, or lost the store.</summary>
    public int Losses { get; init; }

    /// <summary>Whether it was taken over from an owner that was lost. <see cref="Losses"/> already counts that.</summary>
    public bool IsTakenOver { get; init; }

    /// <summary>Whether it is verified that the task belongs to the submission.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>Whether it was parked and is replayed.</summary>
    public bool IsReplay { get; init; }

    /// <summary>How often its handlers have been called for it, this time included.</summary>
    public int Attempt => Failures + Losses + 1;
}

/// <summary>
/// A callback whose handlers have failed too often. It is kept until its submission expires, and can be replayed.
/// </summary>
/// <param name="Id">The store's id of it.</param>
/// <param name="SubmissionId">The submission.</param>
/// <param name="Kind">The callback's name in the description.</param>
/// <param name="TaskId">The task.</param>
/// <param name="Stage">The stage as the service names it.</param>
/// <param name="Attempts">How often its handlers were called.</param>
/// <param name="ReceivedAt">When it came.</param>
/// <param name="ParkedAt">When it was parked.</param>
public sealed record ParkedCallback(
    long Id, string SubmissionId, string Kind, string TaskId, string? Stage, int Attempts, DateTimeOffset ReceivedAt,
    DateTimeOffset ParkedAt);

/// <summary>A submission that has expired, and of which something is still open.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Undelivered">How many callbacks of it no handler has handled, parked ones included.</param>
/// <param name="Kind">The kind of these callbacks; null when there are none.</param>
public sealed record ExpiredSubmission(StoredSubmission Row, int Undelivered, string? Kind);
