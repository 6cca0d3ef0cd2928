using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>What is logged about submissions and their expiry.</summary>
internal static partial class SubmissionLog
{
    [LoggerMessage(24, LogLevel.Warning, "Submission {SubmissionId} ({Operation}) is still open, and its results vanish on {ExpiresAt:u}")]
    public static partial void ResultsVanishSoon(ILogger logger, string submissionId, string operation, DateTimeOffset expiresAt);

    [LoggerMessage(25, LogLevel.Information, "{Count} submissions were removed: the service has forgotten their results")]
    public static partial void Expired(ILogger logger, int count);

    [LoggerMessage(33, LogLevel.Warning, "Submission {SubmissionId} ({Operation}, task {TaskId}) has expired and is still open; "
        + "it is removed in {Grace} unless the clock was wrong")]
    public static partial void OpenExpires(ILogger logger, string submissionId, string operation, string? taskId, TimeSpan grace);

    [LoggerMessage(34, LogLevel.Warning, "{Count} callbacks {Kind} of submission {SubmissionId}, task {TaskId}, have expired and no handler has handled them; "
        + "they are removed in {Grace} unless the clock was wrong")]
    public static partial void CallbacksExpire(ILogger logger, int count, string kind, string submissionId, string? taskId, TimeSpan grace);

    [LoggerMessage(23, LogLevel.Warning, "Callbacks:SigningKeys is empty. Callback addresses made by this process are refused by any other, and after a restart.")]
    public static partial void TransientSigningKey(ILogger logger);
}
