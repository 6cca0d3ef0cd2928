namespace ApiBox;

/// <summary>
/// A paid request was sent, and nobody can tell from here whether the service accepted it. It was not sent again. Sending it again
/// may be paid twice: look for the task first. The cause is the inner exception.
/// </summary>
public sealed class ApiBoxOutcomeUnknownException : ApiBoxException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="submissionId">The id under which the submission can be found again.</param>
    /// <param name="innerException">The cause.</param>
    public ApiBoxOutcomeUnknownException(string message, string? submissionId, Exception? innerException = null)
        : base(message, innerException) => SubmissionId = submissionId;

    /// <summary>The id of this submission: 32 hexadecimal digits that begin with its time.</summary>
    public string? SubmissionId { get; }
}
