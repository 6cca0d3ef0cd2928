namespace ApiBox;

/// <summary>
/// The task store cannot be used: it is unreachable, of another application, damaged, full, or written by a newer version. The message says
/// which, and what to do.
/// </summary>
public sealed class ApiBoxStoreException : ApiBoxException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause.</param>
    public ApiBoxStoreException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
