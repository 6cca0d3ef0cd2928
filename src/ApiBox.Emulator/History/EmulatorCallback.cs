namespace ApiBox.Emulator;

/// <summary>One attempt to deliver a callback.</summary>
public sealed record EmulatorCallback
{
    /// <summary>The task it is about.</summary>
    public required string TaskId { get; init; }

    /// <summary>The callback's key in the description, for example <c>musicGeneration</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The stage it tells; empty where the callback knows none.</summary>
    public required string Stage { get; init; }

    /// <summary>Where it went.</summary>
    public required string Url { get; init; }

    /// <summary>The body, as JSON.</summary>
    public required string Body { get; init; }

    /// <summary>When the attempt began.</summary>
    public required DateTimeOffset SentAt { get; init; }

    /// <summary>Which attempt it was: 1 for the first, more for retries.</summary>
    public required int Attempt { get; init; }

    /// <summary>Whether it is a forgery, see <see cref="EmulatorCallbackDelivery.Forged"/>.</summary>
    public required bool Forged { get; init; }

    /// <summary>What became of it.</summary>
    public required CallbackOutcome Outcome { get; init; }

    /// <summary>The HTTP status of the receiver's answer, if it answered.</summary>
    public int? HttpStatus { get; init; }

    /// <summary>Why it was not delivered, in words.</summary>
    public string? Error { get; init; }
}

/// <summary>What became of a callback.</summary>
public enum CallbackOutcome
{
    /// <summary>The receiver answered with HTTP 200.</summary>
    Delivered,

    /// <summary>The receiver answered with another status.</summary>
    Refused,

    /// <summary>The receiver did not answer in time, or could not be reached.</summary>
    Failed,

    /// <summary>It was not sent, because it would have left the machine or its address is no HTTP address.</summary>
    Skipped,

    /// <summary>It was not sent, because its task's scenario says so.</summary>
    Lost,
}
