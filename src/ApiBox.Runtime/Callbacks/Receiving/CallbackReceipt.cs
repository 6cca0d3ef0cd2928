namespace ApiBox;

/// <summary>The result of receiving a callback.</summary>
/// <param name="Result">The result.</param>
/// <param name="Reason">Why it was refused; null otherwise. It contains nothing of the body or the token.</param>
public sealed record CallbackReceipt(CallbackResult Result, string? Reason = null)
{
    /// <summary>Whether the callback was accepted, so that the service need not send it again.</summary>
    public bool IsAccepted => Result is CallbackResult.Accepted or CallbackResult.Duplicate;

    /// <summary>The HTTP status to respond with.</summary>
    public int StatusCode => Result switch
    {
        CallbackResult.Accepted or CallbackResult.Duplicate => 200,
        CallbackResult.Unreadable => 400,
        CallbackResult.WrongToken or CallbackResult.WrongSignature => 403,
        CallbackResult.UnknownKind => 404,
        CallbackResult.TaskMismatch => 409,
        CallbackResult.Expired => 410,
        CallbackResult.TooLarge => 413,
        CallbackResult.WrongMediaType => 415,
        CallbackResult.TooManyTasks => 503,
        _ => 500,
    };
}

/// <summary>The result of receiving a callback.</summary>
public enum CallbackResult
{
    /// <summary>The task advanced; waiters wake and handlers run.</summary>
    Accepted,

    /// <summary>The stage was reached or passed before. Nothing changed, and no retry is needed.</summary>
    Duplicate,

    /// <summary>The address does not name a callback of the description.</summary>
    UnknownKind,

    /// <summary>The address was not created by this application.</summary>
    WrongToken,

    /// <summary>The address is older than the service keeps results.</summary>
    Expired,

    /// <summary>The body is larger than a callback can be.</summary>
    TooLarge,

    /// <summary>The body is not a callback of that kind.</summary>
    Unreadable,

    /// <summary>The body reports on another task than the submission's.</summary>
    TaskMismatch,

    /// <summary>The content type is not JSON in UTF-8.</summary>
    WrongMediaType,

    /// <summary>The signature that <see cref="ApiBoxCallbackOptions.WebhookKeys"/> requires is missing or invalid.</summary>
    WrongSignature,

    /// <summary>
    /// The task's id is not known yet, and callbacks to its address have named as many tasks as it can have. The service may send it again
    /// later.
    /// </summary>
    TooManyTasks,
}
