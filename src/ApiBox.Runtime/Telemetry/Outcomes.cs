namespace ApiBox.Runtime;

/// <summary>The names of outcomes. Dashboards and alerts depend on them, so they never change.</summary>
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
        ApiBoxException { Outcome: { } own } => own,
        ApiBoxRateLimitedException => "rate_limited",
        ApiBoxInsufficientCreditsException => "no_credits",
        ApiBoxMaintenanceException => "maintenance",
        ApiBoxUnauthorizedException => "unauthorized",
        ApiBoxApiException { IsServerError: true } => "server_error",
        ApiBoxApiException => "refused",
        _ => Error,
    };
}
