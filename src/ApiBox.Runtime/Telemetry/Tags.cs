namespace ApiBox.Runtime;

/// <summary>The names of what spans and measurements are tagged with. Those without our prefix are OpenTelemetry's.</summary>
internal static class Tags
{
    public const string Operation = "apibox.operation";
    public const string Outcome = "apibox.outcome";
    public const string Code = "apibox.code";
    public const string Attempts = "apibox.attempts";
    public const string SubmissionId = "apibox.submission_id";
    public const string TaskId = "apibox.task_id";
    public const string Task = "apibox.task";
    public const string Callback = "apibox.callback";
    public const string Result = "apibox.result";
    public const string Reason = "apibox.reason";
    public const string ErrorType = "error.type";
    public const string ServerAddress = "server.address";
    public const string ServerPort = "server.port";
    public const string HttpStatus = "http.response.status_code";
}
