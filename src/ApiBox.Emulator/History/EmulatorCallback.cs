namespace ApiBox.Emulator;

/// <summary>An attempt to send a callback.</summary>
public sealed record EmulatorCallback
{
    /// <summary>The id of the task.</summary>
    public required string TaskId { get; init; }

    /// <summary>The key of the callback in the description, for example <c>musicGeneration</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The stage that it reports; empty if the callback has no stages.</summary>
    public required string Stage { get; init; }

    /// <summary>The URL that it was sent to.</summary>
    public required string Url { get; init; }

    /// <summary>The body, as JSON.</summary>
    public required string Body { get; init; }

    /// <summary>When the attempt started.</summary>
    public required DateTimeOffset SentAt { get; init; }

    /// <summary>The number of the attempt; 1 for the first.</summary>
    public required int Attempt { get; init; }

    /// <summary>Whether it is a forgery. See <see cref="EmulatorCallbackDelivery.Forged"/>.</summary>
    public required bool Forged { get; init; }

    /// <summary>The outcome of the attempt.</summary>
    public required CallbackOutcome Outcome { get; init; }

    /// <summary>The HTTP status of the response; null if there was none.</summary>
    public int? HttpStatus { get; init; }

    /// <summary>Why it was not delivered.</summary>
    public string? Error { get; init; }
}

/// <summary>The outcome of an attempt to send a callback.</summary>
public enum CallbackOutcome
{
    /// <summary>The receiver responded with HTTP 200.</summary>
    Delivered,

    /// <summary>The receiver responded with another status.</summary>
    Refused,

    /// <summary>The receiver did not respond in time, or could not be reached.</summary>
    Failed,

    /// <summary>It was not sent, because its URL is not an HTTP URL or is not on this machine.</summary>
    Skipped,

    /// <summary>It was not sent, because of <see cref="EmulatorCallbackDelivery.Lost"/>.</summary>
    Lost,
}
