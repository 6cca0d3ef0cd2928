namespace ApiBox;

/// <summary>
/// A request was sent that must not be repeated, and it is unknown whether the service accepted it. It was not sent again;
/// a call that is canceled after its request was sent ends the same way. A paid request may have been accepted and paid for: look for its
/// task before you send it again. The cause is the inner exception.
/// </summary>
public sealed class ApiBoxOutcomeUnknownException : ApiBoxException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="submissionId">The id under which a paid submission can be found again; null for a request that is not paid.</param>
    /// <param name="innerException">The cause.</param>
    public ApiBoxOutcomeUnknownException(string message, string? submissionId, Exception? innerException = null)
        : base(message, innerException) => SubmissionId = submissionId;

    /// <summary>The id of a paid submission: 32 hexadecimal digits that begin with its time. Null for a request that is not paid.</summary>
    public string? SubmissionId { get; }
}
