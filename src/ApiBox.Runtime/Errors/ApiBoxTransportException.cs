namespace ApiBox;

/// <summary>
/// The service could not be reached, or its response to a query could not be read. Nothing was accepted or paid, so the
/// call can be repeated.
/// </summary>
public sealed class ApiBoxTransportException : ApiBoxException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause.</param>
    public ApiBoxTransportException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
