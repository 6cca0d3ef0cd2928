namespace ApiBox;

/// <summary>
/// The service could not be reached, or its answer to a query could not be read. Nothing was accepted and nothing was paid, so the
/// call may be made again.
/// </summary>
public sealed class ApiBoxTransportException : ApiBoxException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause.</param>
    public ApiBoxTransportException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
