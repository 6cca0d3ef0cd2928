namespace ApiBox.Runtime;

/// <summary>Names of the results of callbacks, for telemetry. Dashboards and alerts depend on them, so they never change.</summary>
internal static class CallbackOutcomes
{
    /// <summary>The name of a result.</summary>
    public static string Of(CallbackResult result) => result switch
    {
        CallbackResult.Accepted => "accepted",
        CallbackResult.Duplicate => "duplicate",
        CallbackResult.TaskMismatch => "task_mismatch",
        CallbackResult.UnknownKind => "unknown_kind",
        CallbackResult.WrongToken => "wrong_token",
        CallbackResult.Expired => "expired",
        CallbackResult.TooLarge => "too_large",
        CallbackResult.Unreadable => "unreadable",
        CallbackResult.WrongMediaType => "wrong_media_type",
        CallbackResult.WrongSignature => "wrong_signature",
        CallbackResult.TooManyTasks => "too_many_tasks",
        _ => Outcomes.Error,
    };
}
