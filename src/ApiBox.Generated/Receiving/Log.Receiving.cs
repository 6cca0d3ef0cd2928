using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

internal static partial class Log
{
    [LoggerMessage(20, LogLevel.Information, "Callback {Kind} for submission {SubmissionId}: {Result} {Reason}")]
    public static partial void CallbackReceived(ILogger logger, string kind, string submissionId, CallbackResult result, string? reason);

    [LoggerMessage(22, LogLevel.Error, "The task store failed while {Doing}")]
    public static partial void StoreFailed(ILogger logger, string doing, Exception error);

    [LoggerMessage(23, LogLevel.Warning, "Callbacks:SigningKeys is empty. Callback addresses made by this process are refused by any other, and after a restart.")]
    public static partial void TransientSigningKey(ILogger logger);

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

    [LoggerMessage(26, LogLevel.Information, "The task store is back: made up for {Doing}")]
    public static partial void WrittenLate(ILogger logger, string doing);

    [LoggerMessage(31, LogLevel.Information, "Task {TaskId}, which a callback of submission {SubmissionId} named, was asked about: {Verdict}")]
    public static partial void CandidateJudged(ILogger logger, string taskId, string submissionId, string verdict);

    [LoggerMessage(32, LogLevel.Warning, "Task {TaskId}, which a callback of submission {SubmissionId} named, could not be asked about; "
        + "handlers run with IsConfirmed = false")]
    public static partial void CandidateOpen(ILogger logger, string taskId, string submissionId, Exception error);
}
