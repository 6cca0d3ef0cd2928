using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>The log messages of receiving callbacks.</summary>
internal static partial class CallbackLog
{
    [LoggerMessage(20, LogLevel.Information, "Callback {Kind} for submission {SubmissionId}: {Result} {Reason}")]
    public static partial void CallbackReceived(ILogger logger, string kind, string submissionId, CallbackResult result, string? reason);

    [LoggerMessage(31, LogLevel.Information, "Task {TaskId}, named by a callback of submission {SubmissionId}, was verified: {Outcome}")]
    public static partial void CandidateVerified(ILogger logger, string taskId, string submissionId, string outcome);

    [LoggerMessage(32, LogLevel.Warning, "Task {TaskId}, named by a callback of submission {SubmissionId}, could not be verified; "
        + "handlers run with IsConfirmed = false")]
    public static partial void CandidateNotVerified(ILogger logger, string taskId, string submissionId, Exception error);
}
