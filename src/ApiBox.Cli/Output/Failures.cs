using System.Text.Json.Nodes;
using ApiBox.Cli.Input;
using ApiBox.Cli.Shell;
using Microsoft.Extensions.Options;

namespace ApiBox.Cli.Output;

/// <summary>No sort of task knows an id.</summary>
internal sealed class UnknownTaskException(string taskId, Exception? cause)
    : Exception($"The service does not know task {taskId}, or it belongs to another account, or its results have expired.", cause);

/// <summary>What each failure means for the user, and which code the run ends with.</summary>
internal static class Failures
{
    /// <summary>Explains a failure; null for one that is none of ours.</summary>
    public static ExitCode? Show(Exception exception, RunReport report, TaskHandle? task, string? kind, CancellationToken cancellationToken)
    {
        switch (exception)
        {
            case ApiBoxValidationException invalid:
                return report.Invalid(invalid.Errors);
            case BadInputException:
                return report.Trouble(ExitCode.BadInput, $"{exception.Message} Nothing was sent.");
            case OptionsValidationException options:
                return report.Trouble(ExitCode.BadInput, $"The settings cannot be used, so nothing was sent. {string.Join(' ', options.Failures)}");
            case ApiBoxOutcomeUnknownException { SubmissionId: null }:
                return report.Trouble(
                    ExitCode.OutcomeUnknown,
                    $"It is not known whether the request was accepted ({exception.GetBaseException().Message}). It was not sent again, since it might have its effect twice. "
                    + "Look whether it has had it before you try again.");
            case ApiBoxOutcomeUnknownException unknown:
                return report.Trouble(
                    ExitCode.OutcomeUnknown,
                    $"It is not known whether the request was accepted ({unknown.GetBaseException().Message}). It may have been accepted and paid for, so it was not sent "
                    + $"again; sending it again may cost twice. Look for the task in your account first. Submission {unknown.SubmissionId}.",
                    json => json["submissionId"] = unknown.SubmissionId);
            case ApiBoxTaskFailedException failed:
                return report.Trouble(
                    ExitCode.Refused, $"Task {failed.TaskId} failed with status {failed.Status}: {failed.ServiceMessage ?? "the service does not say why."}",
                    json => (json["taskId"], json["status"]) = (failed.TaskId, failed.Status));
            case OperationCanceledException when cancellationToken.IsCancellationRequested:
                return Resumable(report, ExitCode.Cancelled, task is null ? "Stopped before a task was started." : $"Stopped. Task {task.TaskId} goes on without us.", task, kind);
            case ApiBoxTransportException when task is not null:
                return Resumable(report, ExitCode.TaskOpen, $"Task {task.TaskId} could not be asked about: {(exception.InnerException ?? exception).Message}", task, kind);
            case ApiBoxApiException answer when task is not null && IsOpen(answer, task):
                return Resumable(
                    report, ExitCode.TaskOpen, $"Task {task.TaskId} could not be asked about: {answer.ServiceMessage ?? answer.Message}", task, kind, json => json["code"] = answer.Code);
            case ApiBoxTransportException:
                return report.Trouble(ExitCode.NotReached, $"The service was not reached, or its answer could not be read: {(exception.InnerException ?? exception).Message}");
            case ApiBoxApiException refused:
                return report.Trouble(ExitCode.Refused, Describe(refused), json => json["code"] = refused.Code);
            case UnknownTaskException:
                return report.Trouble(ExitCode.Refused, exception.Message);
            case IOException or UnauthorizedAccessException:
                return Resumable(report, ExitCode.Refused, $"The result could not be written: {exception.Message}", task, kind);
            default:
                return null;
        }
    }

    // What this run has started is there, whatever a query was told; of an id that somebody gave, a refusal may say that it is none.
    private static bool IsOpen(ApiBoxApiException answer, TaskHandle task) =>
        task.SubmissionId is not null || answer is ApiBoxRateLimitedException or ApiBoxMaintenanceException || answer.Code >= 500;

    private static string Describe(ApiBoxApiException exception) => exception switch
    {
        ApiBoxInsufficientCreditsException => "The account has not enough credits. Nothing was started and nothing was paid; top up and try again.",
        ApiBoxUnauthorizedException => $"The service does not accept the API key. Check --api-key or the environment variable {ApiBoxOptions.ApiKeyVariable}.",
        ApiBoxRateLimitedException => "The service asks for fewer calls, and did so after several attempts. Nothing was started; try again in a few minutes.",
        ApiBoxMaintenanceException => "The service is under maintenance. Nothing was started; try again later.",
        _ => $"The service refused with code {exception.Code}: {exception.ServiceMessage ?? "it does not say why."}",
    };

    // The task is there and may be paid for: whatever went wrong, it can be taken up again.
    private static ExitCode Resumable(RunReport report, ExitCode code, string text, TaskHandle? task, string? kind, Action<JsonObject>? add = null)
    {
        var line = task is null ? null : report.ResumeLine(task.TaskId, kind);
        var result = report.Trouble(code, line is null ? text : $"{text} Resume it with:\n  {line}", json =>
        {
            add?.Invoke(json);
            if (task is not null)
                (json["taskId"], json["resume"]) = (task.TaskId, line);
        });
        return result;
    }
}
