namespace ApiBox.Emulator;

/// <summary>
/// One thing that goes wrong with an answer. Those that are <see cref="AfterAccepting"/> happen to requests that were accepted: a task
/// was made and charged, and only the answer suffers. The others happen instead of accepting.
/// </summary>
public sealed record Fault
{
    /// <summary>What is wrong.</summary>
    public required FaultKind Kind { get; init; }

    /// <summary>Whether the request is carried out first.</summary>
    public bool AfterAccepting { get; init; }

    /// <summary>For <see cref="FaultKind.Answer"/>: the code in the body.</summary>
    public int AnswerCode { get; init; }

    /// <summary>The HTTP status; null for 200, or 307 for a redirect.</summary>
    public int? HttpStatus { get; init; }

    /// <summary>For <see cref="FaultKind.Answer"/>: the message in the body; null for the description's.</summary>
    public string? Message { get; init; }

    /// <summary>For <see cref="FaultKind.Redirect"/>: where to; null for the same address.</summary>
    public string? Location { get; init; }

    /// <summary>For <see cref="FaultKind.SlowAnswer"/>: how long the answer takes.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>For <see cref="FaultKind.OversizedAnswer"/>: bytes.</summary>
    public int Size { get; init; }

    /// <summary>The connection is cut after the task was made and charged.</summary>
    public static Fault DropAnswerAfterAccepting { get; } = new() { Kind = FaultKind.Abort, AfterAccepting = true };

    /// <summary>The connection is cut before the body was read; nothing is accepted.</summary>
    public static Fault ResetBeforeAccepting { get; } = new() { Kind = FaultKind.Abort };

    /// <summary>Accepted, but the answer breaks off in the middle.</summary>
    public static Fault HalfAnswer { get; } = new() { Kind = FaultKind.HalfAnswer, AfterAccepting = true };

    /// <summary>Accepted, but answered with code 500 under HTTP 500.</summary>
    public static Fault ServerErrorAfterAccepting { get; } =
        new() { Kind = FaultKind.Answer, AnswerCode = 500, HttpStatus = 500, AfterAccepting = true };

    /// <summary>Accepted, but answered with nothing.</summary>
    public static Fault EmptyAnswer { get; } = new() { Kind = FaultKind.EmptyAnswer, AfterAccepting = true };

    /// <summary>Accepted, and answered with success, but data is null.</summary>
    public static Fault WithoutData { get; } = new() { Kind = FaultKind.WithoutData, AfterAccepting = true };

    /// <summary>
    /// Answered with another task: the details of the last other task of that kind, or those asked for under an id that is made up. Only
    /// for answers in which the description says where the id is.
    /// </summary>
    public static Fault AnotherTask { get; } = new() { Kind = FaultKind.AnotherTask, AfterAccepting = true };

    /// <summary>Refused with a code in the body, under HTTP 200 as the service does it.</summary>
    /// <param name="code">For example 405 (rate limit), 430 (too frequent), 455 (maintenance).</param>
    /// <param name="message">The message; null for the description's.</param>
    public static Fault Code(int code, string? message = null) => new() { Kind = FaultKind.Answer, AnswerCode = code, Message = message };

    /// <summary>Refused under an HTTP status, with the same number as the code in the body.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="message">The message; null for the description's.</param>
    public static Fault Status(int status, string? message = null) =>
        new() { Kind = FaultKind.Answer, AnswerCode = status, HttpStatus = status, Message = message };

    /// <summary>A page of HTML, as gateways send it; nothing is accepted.</summary>
    /// <param name="status">The HTTP status.</param>
    public static Fault NotJson(int status = 502) => new() { Kind = FaultKind.NotJson, HttpStatus = status };

    /// <summary>A redirect that keeps method and body (307); nothing is accepted here, but a client that follows is served there.</summary>
    /// <param name="location">Where to; null for the same address.</param>
    public static Fault Redirect(string? location = null) => new() { Kind = FaultKind.Redirect, HttpStatus = 307, Location = location };

    /// <summary>Accepted, and answered right, but slowly.</summary>
    /// <param name="duration">How long the answer takes.</param>
    public static Fault SlowAnswer(TimeSpan duration) => new() { Kind = FaultKind.SlowAnswer, Duration = duration, AfterAccepting = true };

    /// <summary>Accepted, but the answer is huge.</summary>
    /// <param name="bytes">How many bytes; 16 MiB by default.</param>
    public static Fault OversizedAnswer(int bytes = 16 << 20) =>
        new() { Kind = FaultKind.OversizedAnswer, Size = bytes, AfterAccepting = true };
}
