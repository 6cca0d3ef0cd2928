using ApiBox.Reliability.Description;

namespace ApiBox.Reliability.Faults;

/// <summary>A client of the service that is tried: ours, or a peer's.</summary>
internal interface ICaller : IAsyncDisposable
{
    /// <summary>Lets the limit of an attempt run out, for callers whose clock we hold.</summary>
    void TimeOut();

    /// <summary>Calls an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="example">Which of its examples is sent.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<CallEnd> CallAsync(PaidOperation operation, int example, CancellationToken cancellationToken);

    /// <summary>The task of a submission whose answer was lost, once its callback has told of it; null if it is not found.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="submissionId">The submission.</param>
    Task<string?> FindAsync(PaidOperation operation, string submissionId);
}

/// <summary>How a call ended for its caller.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="TaskId">The task, for a call that was answered.</param>
/// <param name="SubmissionId">The submission that can be found again.</param>
/// <param name="Words">What the caller was told.</param>
internal sealed record CallEnd(EndKind Kind, string? TaskId = null, string? SubmissionId = null, string? Words = null);

/// <summary>In which way a call ended.</summary>
internal enum EndKind
{
    /// <summary>With an answer.</summary>
    Answered,

    /// <summary>Saying that it may have been accepted.</summary>
    Unknown,

    /// <summary>Saying that it was not accepted.</summary>
    NotAccepted,

    /// <summary>With an error that says neither.</summary>
    Failed,
}
