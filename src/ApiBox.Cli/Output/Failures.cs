using System.Text.Json.Nodes;
using ApiBox.Cli.Input;
using ApiBox.Cli.Shell;
using Microsoft.Extensions.Options;

namespace ApiBox.Cli.Output;

/// <summary>The id was found for no kind of task.</summary>
internal sealed class UnknownTaskException(string taskId, Exception? cause)
    : Exception($"The service does not know task {taskId}, or it belongs to another account, or its results have expired.", cause);

/// <summary>Maps exceptions to messages and exit codes.</summary>
internal static class Failures
{
    /// <summary>Reports an exception; null for an unexpected one.</summary>
    public static ExitCode? Show(Exception exception, RunReport report, TaskHandle? task, string? kind, CancellationToken cancellationToken)
    {
        switch (exception)
        {
            case ApiBoxValidationException invalid:
                return report.Invalid(invalid.Errors);
            case BadInputException:
                return report.Failure(ExitCode.BadInput, $"{exception.Message} Nothing was sent.");
            case OptionsValidationException options:
                return report.Failure(
                    ExitCode.BadInput,
                    $"The settings are invalid. Nothing was sent. {string.Join(' ', options.Failures.Select(RunSettings.Explain))}");
            case ApiBoxOutcomeUnknownException { SubmissionId: null }:
                return report.Failure(
                    ExitCode.OutcomeUnknown,
                    $"It is not known whether the request was accepted ({exception.GetBaseException().Message}). "
                    + "It was not sent again, since it could take effect twice. "
                    + "Check whether it took effect before you try again.");
            case ApiBoxOutcomeUnknownException unknown:
                return report.Failure(
                    ExitCode.OutcomeUnknown,
                    $"It is not known whether the request was accepted ({unknown.GetBaseException().Message}). "
                    + "It may have been accepted and paid for, so it was not sent again. Sending it again may cost twice. "
                    + $"Look for the task in your account first. Submission {unknown.SubmissionId}.",
                    json => json["submissionId"] = unknown.SubmissionId);
            case ApiBoxTaskFailedException failed:
                return report.Failure(
                    ExitCode.Refused,
                    $"Task {failed.TaskId} failed with status {failed.Status}: {failed.ServiceMessage ?? "the service gives no reason."}",
                    json => (json["taskId"], json["status"]) = (failed.TaskId, failed.Status));
            case OperationCanceledException when cancellationToken.IsCancellationRequested:
                return Resumable(
                    report,
                    ExitCode.Cancelled,
                    task is null ? "Stopped before a task was started." : $"Stopped. Task {task.TaskId} continues at the service.",
                    task,
                    kind);
            case ApiBoxTransportException when task is not null:
                return Resumable(
                    report,
                    ExitCode.TaskOpen,
                    $"The details of task {task.TaskId} cannot be read: {(exception.InnerException ?? exception).Message}",
                    task,
                    kind);
            case ApiBoxApiException error when task is not null && IsOpen(error, task):
                return Resumable(
                    report,
                    ExitCode.TaskOpen,
                    $"The details of task {task.TaskId} cannot be read: {error.ServiceMessage ?? error.Message}",
                    task,
                    kind,
                    json => json["code"] = error.Code);
            case ApiBoxTransportException:
                return report.Failure(
                    ExitCode.NotReached,
                    $"The service cannot be reached, or its response cannot be read: {(exception.InnerException ?? exception).Message}");
            case ApiBoxApiException error:
                return report.Failure(ExitCode.Refused, Describe(error), json => json["code"] = error.Code);
            case UnknownTaskException:
                return report.Failure(ExitCode.Refused, exception.Message);
            case ApiBoxDownloadException download:
                return Resumable(
                    report,
                    ExitCode.Refused,
                    $"The task has ended, but a file of its result was not saved: {download.Message}",
                    task,
                    kind);
            case IOException or UnauthorizedAccessException:
                return Resumable(report, ExitCode.Refused, $"The result cannot be written: {exception.Message}", task, kind);
            default:
                return null;
        }
    }

    // A task that this run started exists, whatever a query returns. For an id from the command line, an error may mean that it does not.
    private static bool IsOpen(ApiBoxApiException error, TaskHandle task) =>
        task.SubmissionId is not null || error is ApiBoxRateLimitedException or ApiBoxMaintenanceException || error.Code >= 500;

    private static string Describe(ApiBoxApiException exception) => exception switch
    {
        ApiBoxInsufficientCreditsException =>
            "The account does not have enough credits. Nothing was started and nothing was paid. Add credits and try again.",
        ApiBoxUnauthorizedException =>
            $"The service does not accept the API key. Check --api-key or the environment variable {ApiBoxClient.ApiKeyVariable}.",
        ApiBoxRateLimitedException =>
            "The service limits the rate of calls, after several attempts. Nothing was started. Try again in a few minutes.",
        ApiBoxMaintenanceException => "The service is under maintenance. Nothing was started. Try again later.",
        _ => $"The service rejected the request with code {exception.Code}: {exception.ServiceMessage ?? "it gives no reason."}",
    };

    // The task exists and may be paid for, so it can be resumed after any failure.
    private static ExitCode Resumable(
        RunReport report, ExitCode code, string text, TaskHandle? task, string? kind, Action<JsonObject>? add = null)
    {
        var line = task is null ? null : report.ResumeLine(task.TaskId, kind);
        var result = report.Failure(code, line is null ? text : $"{text} Resume it with:\n  {line}", json =>
        {
            add?.Invoke(json);
            if (task is not null)
                (json["taskId"], json["resume"]) = (task.TaskId, line);
        });
        return result;
    }
}
