namespace ApiBox;

/// <summary>
/// The base class of all exceptions of this library, except for cancellation and invalid arguments. Messages can contain text of the
/// service, so characters that would forge log lines or change the reading direction are replaced.
/// </summary>
public class ApiBoxException : Exception
{
    /// <summary>Creates an exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause.</param>
    public ApiBoxException(string message, Exception? innerException = null)
        : base(message is null ? null : Runtime.Redaction.Line(message), innerException)
    {
    }

    /// <summary>The outcome for telemetry; null if <see cref="Runtime.Outcomes"/> determines it.</summary>
    internal virtual string? Outcome => null;

    /// <summary>Creates an exception from a message that is already sanitized.</summary>
    private protected ApiBoxException(IEnumerable<string> lines)
        : base(string.Join('\n', lines))
    {
    }
}
