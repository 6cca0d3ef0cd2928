using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>The log messages of callback handlers.</summary>
internal static partial class HandlerLog
{
    [LoggerMessage(
        21, LogLevel.Warning,
        "Handlers of callback {Kind} for submission {SubmissionId}, stage {Stage}, failed (attempt {Attempt}); next attempt in {Pause}")]
    public static partial void HandlerFailed(
        ILogger logger, string kind, string submissionId, string? stage, int attempt, TimeSpan pause, Exception error);

    [LoggerMessage(27, LogLevel.Error, "Callback {Kind} for submission {SubmissionId}, stage {Stage}, is parked after {Attempts} attempts; "
        + "IApiBoxTasks.ListParkedAsync lists it, and ReplayAsync runs its handlers again")]
    public static partial void Parked(ILogger logger, string kind, string submissionId, string? stage, int attempts, Exception? error);

    [LoggerMessage(
        28, LogLevel.Warning,
        "Handlers of callback {Kind} for submission {SubmissionId}, stage {Stage}, were interrupted because the process ended "
        + "or lost the store (attempt {Attempt}); next attempt in {Pause}, without other handlers")]
    public static partial void HandlerLost(ILogger logger, string kind, string submissionId, string? stage, int attempt, TimeSpan pause);

    [LoggerMessage(
        29, LogLevel.Warning, "Handlers of callback {Kind} for submission {SubmissionId}, stage {Stage}, have not returned after {Age}; "
        + "further callbacks of the submission wait for them")]
    public static partial void HandlerHangs(ILogger logger, string kind, string submissionId, string? stage, TimeSpan age);

    [LoggerMessage(
        30, LogLevel.Warning, "Callback {Kind} for submission {SubmissionId}, stage {Stage}, was taken over by another instance while its "
        + "handlers ran here; they may run twice")]
    public static partial void LeaseLost(ILogger logger, string kind, string submissionId, string? stage);
}
