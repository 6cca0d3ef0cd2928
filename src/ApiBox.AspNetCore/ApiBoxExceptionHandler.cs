using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ApiBox.Runtime;

/// <summary>Sends problem details for a request that ended with an exception of a client.</summary>
internal sealed class ApiBoxExceptionHandler(IProblemDetailsService problems, ILogger<ApiBoxExceptionHandler> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not ApiBoxException error)
            return false;
        var problem = ApiBoxProblems.Of(error);
        var status = problem.Status!.Value;
        // From .NET 10 on, the middleware does not log what a handler has handled.
        var level = status >= StatusCodes.Status500InternalServerError ? LogLevel.Error : LogLevel.Information;
        ProblemLog.Failed(logger, level, status, error);
        httpContext.Response.StatusCode = status;
        if (ApiBoxProblems.RetryAfter(error) is { } wait)
            httpContext.Response.Headers.RetryAfter =
                Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        // Without a body for callers that accept no JSON.
        await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = problem, Exception = error })
            .ConfigureAwait(false);
        return true;
    }
}

internal static partial class ProblemLog
{
    [LoggerMessage(EventId = 42, Message = "The request failed with status {Status}")]
    public static partial void Failed(ILogger logger, LogLevel level, int status, Exception exception);
}
