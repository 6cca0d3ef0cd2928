using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>The log messages of submissions and their expiry.</summary>
internal static partial class SubmissionLog
{
    [LoggerMessage(24, LogLevel.Warning, "Submission {SubmissionId} ({Operation}) is still open, and its results expire at {ExpiresAt:u}")]
    public static partial void ResultsExpireSoon(ILogger logger, string submissionId, string operation, DateTimeOffset expiresAt);

    [LoggerMessage(25, LogLevel.Information, "{Count} submissions were removed, because their results have expired")]
    public static partial void Expired(ILogger logger, int count);

    [LoggerMessage(33, LogLevel.Warning, "Submission {SubmissionId} ({Operation}, task {TaskId}) has expired and is still open; "
        + "it is removed in {Grace} unless the clock was wrong")]
    public static partial void OpenExpires(ILogger logger, string submissionId, string operation, string? taskId, TimeSpan grace);

    [LoggerMessage(
        34, LogLevel.Warning, "{Count} callbacks {Kind} of submission {SubmissionId}, task {TaskId}, have expired without being handled; "
        + "they are removed in {Grace} unless the clock was wrong")]
    public static partial void CallbacksExpire(ILogger logger, int count, string kind, string submissionId, string? taskId, TimeSpan grace);

    [LoggerMessage(
        23, LogLevel.Warning,
        "Callbacks:SigningKeys is empty. Callback addresses created by this process are invalid in other processes and after a restart.")]
    public static partial void TransientSigningKey(ILogger logger);
}
