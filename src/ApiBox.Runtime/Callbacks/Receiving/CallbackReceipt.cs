namespace ApiBox;

/// <summary>What became of a callback.</summary>
/// <param name="Result">What became of it.</param>
/// <param name="Reason">Why it was refused; null otherwise. It repeats nothing of the body or the token.</param>
public sealed record CallbackReceipt(CallbackResult Result, string? Reason = null)
{
    /// <summary>Whether the service should be told that all is well.</summary>
    public bool IsTaken => Result is CallbackResult.Taken or CallbackResult.NotNew;

    /// <summary>The HTTP status that says so.</summary>
    public int StatusCode => Result switch
    {
        CallbackResult.Taken or CallbackResult.NotNew => 200,
        CallbackResult.Unreadable => 400,
        CallbackResult.WrongToken or CallbackResult.WrongSignature => 403,
        CallbackResult.UnknownKind => 404,
        CallbackResult.OtherTask => 409,
        CallbackResult.Expired => 410,
        CallbackResult.TooLarge => 413,
        CallbackResult.WrongMediaType => 415,
        CallbackResult.TooManyTasks => 503,
        _ => 500,
    };
}

/// <summary>What became of a callback.</summary>
public enum CallbackResult
{
    /// <summary>The task advanced; waiters wake and handlers run.</summary>
    Taken,

    /// <summary>The stage was reached or passed before. Nothing changed, and there is nothing to repeat.</summary>
    NotNew,

    /// <summary>The address names no callback of the description.</summary>
    UnknownKind,

    /// <summary>The address was not made by this application.</summary>
    WrongToken,

    /// <summary>The address is older than the service keeps results.</summary>
    Expired,

    /// <summary>The body is larger than a callback can be.</summary>
    TooLarge,

    /// <summary>The body is no callback of that kind.</summary>
    Unreadable,

    /// <summary>The body reports on another task than the submission's.</summary>
    OtherTask,

    /// <summary>The body is said to be something else than JSON in UTF-8.</summary>
    WrongMediaType,

    /// <summary>The signature that <see cref="ApiBoxCallbackOptions.WebhookKeys"/> asks for is missing or wrong.</summary>
    WrongSignature,

    /// <summary>
    /// The task's id is not known yet, and callbacks to its address have named as many tasks as it can have. The service may send it again
    /// later.
    /// </summary>
    TooManyTasks,
}
