namespace ApiBox.Runtime;

/// <summary>Words for how things end. Dashboards and alerts are built on them, so they never change.</summary>
internal static class Outcomes
{
    public const string Ok = "ok";
    public const string Failed = "failed";
    public const string Left = "left";
    public const string Error = "error";

    /// <summary>How a call, a wait or a download ended.</summary>
    public static string Word(Exception? error) => error switch
    {
        null => Ok,
        OperationCanceledException => "cancelled",
        ApiBoxOutcomeUnknownException => "unknown",
        ApiBoxTransportException => "unreachable",
        ApiBoxTaskFailedException => Failed,
        ApiBoxDownloadException download => Word(download.Reason),
        ApiBoxRateLimitedException => "rate_limited",
        ApiBoxInsufficientCreditsException => "no_credits",
        ApiBoxMaintenanceException => "maintenance",
        ApiBoxUnauthorizedException => "unauthorized",
        ApiBoxApiException { IsServerError: true } => "server_error",
        ApiBoxApiException => "refused",
        _ => Error,
    };

    /// <summary>Why a download failed.</summary>
    public static string Word(DownloadFailure reason) => reason switch
    {
        DownloadFailure.RefusedAddress => "refused_address",
        DownloadFailure.Insecure => "insecure",
        DownloadFailure.TooLarge => "too_large",
        DownloadFailure.Expired => "expired",
        DownloadFailure.HttpStatus => "http_status",
        DownloadFailure.TooManyRedirects => "too_many_redirects",
        DownloadFailure.Unreachable => "unreachable",
        DownloadFailure.Cut => "cut",
        DownloadFailure.TimedOut => "timed_out",
        DownloadFailure.Changed => "changed",
        DownloadFailure.BadAnswer => "bad_answer",
        DownloadFailure.Absent => "absent",
        _ => Error,
    };

    /// <summary>What became of a callback.</summary>
    public static string Word(CallbackResult result) => result switch
    {
        CallbackResult.Taken => "taken",
        CallbackResult.NotNew => "not_new",
        CallbackResult.OtherTask => "other_task",
        CallbackResult.UnknownKind => "unknown_kind",
        CallbackResult.WrongToken => "wrong_token",
        CallbackResult.Expired => "expired",
        CallbackResult.TooLarge => "too_large",
        CallbackResult.Unreadable => "unreadable",
        CallbackResult.WrongMediaType => "wrong_media_type",
        CallbackResult.WrongSignature => "wrong_signature",
        CallbackResult.TooManyTasks => "too_many_tasks",
        _ => Error,
    };
}
