using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>What receiving callbacks logs.</summary>
internal static partial class CallbackLog
{
    [LoggerMessage(20, LogLevel.Information, "Callback {Kind} for submission {SubmissionId}: {Result} {Reason}")]
    public static partial void CallbackReceived(ILogger logger, string kind, string submissionId, CallbackResult result, string? reason);

    [LoggerMessage(31, LogLevel.Information, "Task {TaskId}, which a callback of submission {SubmissionId} named, was asked about: {Verdict}")]
    public static partial void CandidateJudged(ILogger logger, string taskId, string submissionId, string verdict);

    [LoggerMessage(32, LogLevel.Warning, "Task {TaskId}, which a callback of submission {SubmissionId} named, could not be asked about; "
        + "handlers run with IsConfirmed = false")]
    public static partial void CandidateOpen(ILogger logger, string taskId, string submissionId, Exception error);
}
