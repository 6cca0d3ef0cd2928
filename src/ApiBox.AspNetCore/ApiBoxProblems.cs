using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ApiBox.Runtime;

/// <summary>
/// The problem details of exceptions. Texts of the service, keys and the state of the account stay in the log, since the caller of the
/// application is not the owner of the account.
/// </summary>
internal static class ApiBoxProblems
{
    private const int NotFound = 404;
    private const int ServerErrors = 500;

    public static ProblemDetails Of(ApiBoxException exception) => exception switch
    {
        ApiBoxValidationException invalid => Validation(invalid),
        ApiBoxOutcomeUnknownException unknown => Add(
            Problem(
                StatusCodes.Status504GatewayTimeout, ApiBoxProblemTypes.OutcomeUnknown, "It is unknown whether the request was accepted.",
                "It may have been accepted and paid for, and was not sent again. Do not repeat it before its outcome is known."),
            "submissionId", unknown.SubmissionId),
        ApiBoxTaskFailedException failed => Add(
            Problem(StatusCodes.Status502BadGateway, ApiBoxProblemTypes.TaskFailed, "The task failed at the service."),
            "taskId", failed.TaskId),
        ApiBoxRateLimitedException or ApiBoxMaintenanceException => Problem(
            StatusCodes.Status503ServiceUnavailable, ApiBoxProblemTypes.Busy, "The service is busy or under maintenance.",
            "Nothing was accepted. Try again later."),
        ApiBoxInsufficientCreditsException or ApiBoxStoreException => Unavailable(StatusCodes.Status503ServiceUnavailable),
        ApiBoxUnauthorizedException or ApiBoxTransportException => Unavailable(StatusCodes.Status502BadGateway),
        ApiBoxApiException { Code: NotFound } => Problem(
            StatusCodes.Status404NotFound, ApiBoxProblemTypes.Refused, "The service does not know what was asked for."),
        ApiBoxApiException { Code: >= 400 and < ServerErrors } => Problem(
            StatusCodes.Status400BadRequest, ApiBoxProblemTypes.Refused, "The service refused the request.", "Nothing was accepted."),
        ApiBoxDownloadException { Reason: DownloadFailure.Expired } => Problem(
            StatusCodes.Status410Gone, ApiBoxProblemTypes.ResultExpired, "The file has expired at the service."),
        _ => Problem(StatusCodes.Status502BadGateway, ApiBoxProblemTypes.ServiceFailed, "The service failed."),
    };

    /// <summary>How long the service asks to wait; null if it does not say.</summary>
    public static TimeSpan? RetryAfter(ApiBoxException exception) =>
        exception is ApiBoxRateLimitedException or ApiBoxMaintenanceException ? ((ApiBoxApiException)exception).RetryAfter : null;

    private static HttpValidationProblemDetails Validation(ApiBoxValidationException exception)
    {
        var errors = exception.Errors.GroupBy(static error => Field(error.Path), StringComparer.Ordinal)
            .ToDictionary(
                static group => group.Key, static group => group.Select(static error => error.Message).ToArray(), StringComparer.Ordinal);
        return new HttpValidationProblemDetails(errors)
        {
            Status = StatusCodes.Status400BadRequest,
            Type = ApiBoxProblemTypes.Validation,
            Title = "One or more values are invalid.",
            Detail = "Nothing was sent and nothing was paid.",
        };
    }

    private static ProblemDetails Unavailable(int status) =>
        Problem(status, ApiBoxProblemTypes.Unavailable, "The service cannot be used at present.", "Nothing was accepted.");

    private static ProblemDetails Problem(int status, string type, string title, string? detail = null) =>
        new() { Status = status, Type = type, Title = title, Detail = detail };

    private static ProblemDetails Add(ProblemDetails problem, string name, string? value)
    {
        if (value is not null)
            problem.Extensions[name] = value;
        return problem;
    }

    // A pointer as ASP.NET Core names fields: /uploadUrlList/1/name as uploadUrlList[1].name.
    private static string Field(string pointer)
    {
        var field = new System.Text.StringBuilder();
        foreach (var part in pointer.Split('/').Skip(1))
        {
            var name = PointerSegment.Unescape(part);
            if (name.Length > 0 && name.All(char.IsAsciiDigit))
                field.Append('[').Append(name).Append(']');
            else
                field.Append(field.Length > 0 ? "." : "").Append(name);
        }

        return field.ToString();
    }
}
