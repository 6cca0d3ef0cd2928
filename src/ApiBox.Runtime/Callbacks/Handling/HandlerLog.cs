using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>What calling handlers logs.</summary>
internal static partial class HandlerLog
{
    [LoggerMessage(21, LogLevel.Warning, "Handlers of callback {Kind} for submission {SubmissionId}, stage {Stage}, failed (attempt {Attempt}); again in {Pause}")]
    public static partial void HandlerFailed(ILogger logger, string kind, string submissionId, string? stage, int attempt, TimeSpan pause, Exception error);

    [LoggerMessage(27, LogLevel.Error, "Callback {Kind} for submission {SubmissionId}, stage {Stage}, is parked after {Attempts} attempts; "
        + "IApiBoxTasks.ListParkedAsync lists it, and ReplayAsync hands it out again")]
    public static partial void Parked(ILogger logger, string kind, string submissionId, string? stage, int attempts, Exception? error);

    [LoggerMessage(28, LogLevel.Warning, "Handlers of callback {Kind} for submission {SubmissionId}, stage {Stage}, did not come back: the process ended, "
        + "or lost the store (attempt {Attempt}); again in {Pause}, alone")]
    public static partial void HandlerLost(ILogger logger, string kind, string submissionId, string? stage, int attempt, TimeSpan pause);

    [LoggerMessage(29, LogLevel.Warning, "Handlers of callback {Kind} for submission {SubmissionId}, stage {Stage}, hang: they go on after {Age}; "
        + "further callbacks of the submission wait for them")]
    public static partial void HandlerHangs(ILogger logger, string kind, string submissionId, string? stage, TimeSpan age);

    [LoggerMessage(30, LogLevel.Warning, "Callback {Kind} for submission {SubmissionId}, stage {Stage}, was taken over by another instance while its "
        + "handlers ran here; they may run twice")]
    public static partial void LeaseLost(ILogger logger, string kind, string submissionId, string? stage);
}
