namespace ApiBox;

/// <summary>The base of everything this library throws on purpose, except for cancellation and wrong arguments.</summary>
public class ApiBoxException : Exception
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The cause.</param>
    public ApiBoxException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
