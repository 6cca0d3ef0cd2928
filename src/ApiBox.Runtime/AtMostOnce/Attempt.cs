namespace ApiBox.Runtime;

/// <summary>How one attempt ended: with an error, or with a response in the derived class.</summary>
internal class Attempt
{
    /// <summary>What the caller gets if this was the last attempt; null for a success.</summary>
    public Exception? Error { get; init; }

    /// <summary>Whether another attempt is safe and has a chance.</summary>
    public bool CanRetry { get; init; }

    /// <summary>The pause that the service asks for.</summary>
    public TimeSpan? Pause { get; init; }

    /// <summary>The same end, but the last one if the body cannot be written again.</summary>
    public Attempt If(bool canRetry) => canRetry || !CanRetry ? this : new Attempt { Error = Error, Pause = Pause };
}
