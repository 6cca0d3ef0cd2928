namespace ApiBox;

/// <summary>
/// The base of everything this library throws on purpose, except for cancellation and wrong arguments. Messages may hold words of the service, so
/// what would forge lines of a log or turn the reading direction is replaced in them.
/// </summary>
public class ApiBoxException : Exception
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause.</param>
    public ApiBoxException(string message, Exception? innerException = null)
        : base(message is null ? null : Runtime.Redaction.Line(message), innerException)
    {
    }

    /// <summary>The name of what happened, for telemetry; null for what <see cref="Runtime.Outcomes"/> names itself.</summary>
    internal virtual string? Outcome => null;

    /// <summary>Makes an exception of lines that are fit already.</summary>
    private protected ApiBoxException(IEnumerable<string> lines)
        : base(string.Join('\n', lines))
    {
    }
}
