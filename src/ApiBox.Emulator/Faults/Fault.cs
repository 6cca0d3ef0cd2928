namespace ApiBox.Emulator;

/// <summary>
/// A fault of a response. With <see cref="AfterAccepting"/>, the request is accepted: a task is created and charged, and only the
/// response has the fault. Without it, the fault replaces the request's processing.
/// </summary>
public sealed record Fault
{
    /// <summary>The kind of fault.</summary>
    public required FaultKind Kind { get; init; }

    /// <summary>Whether the request is processed first.</summary>
    public bool AfterAccepting { get; init; }

    /// <summary>For <see cref="FaultKind.Response"/>: the code in the body.</summary>
    public int ResponseCode { get; init; }

    /// <summary>The HTTP status; null for 200, or 307 for a redirect.</summary>
    public int? HttpStatus { get; init; }

    /// <summary>For <see cref="FaultKind.Response"/>: the message in the body; null for the description's.</summary>
    public string? Message { get; init; }

    /// <summary>For <see cref="FaultKind.Redirect"/>: the target; null for the same URL.</summary>
    public string? Location { get; init; }

    /// <summary>For <see cref="FaultKind.SlowResponse"/>: how long the response takes.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>For <see cref="FaultKind.OversizedResponse"/>: the size in bytes.</summary>
    public int Size { get; init; }

    /// <summary>The task is created and charged, then the connection is aborted.</summary>
    public static Fault DropResponseAfterAccepting { get; } = new() { Kind = FaultKind.Abort, AfterAccepting = true };

    /// <summary>The connection is aborted before the body is read. Nothing is accepted.</summary>
    public static Fault ResetBeforeAccepting { get; } = new() { Kind = FaultKind.Abort };

    /// <summary>The request is accepted, but the response ends in the middle.</summary>
    public static Fault HalfResponse { get; } = new() { Kind = FaultKind.HalfResponse, AfterAccepting = true };

    /// <summary>The request is accepted, but the response is code 500 with HTTP 500.</summary>
    public static Fault ServerErrorAfterAccepting { get; } =
        new() { Kind = FaultKind.Response, ResponseCode = 500, HttpStatus = 500, AfterAccepting = true };

    /// <summary>The request is accepted, but the response has no body.</summary>
    public static Fault EmptyResponse { get; } = new() { Kind = FaultKind.EmptyResponse, AfterAccepting = true };

    /// <summary>The request is accepted and the response is a success, but its data is null.</summary>
    public static Fault WithoutData { get; } = new() { Kind = FaultKind.WithoutData, AfterAccepting = true };

    /// <summary>
    /// The response is about another task: the details of the last other task of the same kind, or the right details with a random id. Only
    /// for responses in which the description says where the id is.
    /// </summary>
    public static Fault AnotherTask { get; } = new() { Kind = FaultKind.AnotherTask, AfterAccepting = true };

    /// <summary>The request is rejected with a code in the body and HTTP 200, as the service does.</summary>
    /// <param name="code">For example 405 (rate limit), 430 (too frequent), 455 (maintenance).</param>
    /// <param name="message">The message; null for the description's.</param>
    public static Fault Code(int code, string? message = null) =>
        new() { Kind = FaultKind.Response, ResponseCode = code, Message = message };

    /// <summary>The request is rejected with an HTTP status, and the same number as the code in the body.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="message">The message; null for the description's.</param>
    public static Fault Status(int status, string? message = null) =>
        new() { Kind = FaultKind.Response, ResponseCode = status, HttpStatus = status, Message = message };

    /// <summary>The response is an HTML page, as gateways send. Nothing is accepted.</summary>
    /// <param name="status">The HTTP status.</param>
    public static Fault NotJson(int status = 502) => new() { Kind = FaultKind.NotJson, HttpStatus = status };

    /// <summary>
    /// The response is a redirect that keeps method and body (307). Nothing is accepted, unless the client follows the redirect.
    /// </summary>
    /// <param name="location">The target; null for the same URL.</param>
    public static Fault Redirect(string? location = null) => new() { Kind = FaultKind.Redirect, HttpStatus = 307, Location = location };

    /// <summary>The request is accepted and the response is right, but slow.</summary>
    /// <param name="duration">How long the response takes.</param>
    public static Fault SlowResponse(TimeSpan duration) =>
        new() { Kind = FaultKind.SlowResponse, Duration = duration, AfterAccepting = true };

    /// <summary>The request is accepted, but the response is huge.</summary>
    /// <param name="bytes">The size in bytes; 16 MiB by default.</param>
    public static Fault OversizedResponse(int bytes = 16 << 20) =>
        new() { Kind = FaultKind.OversizedResponse, Size = bytes, AfterAccepting = true };
}
