using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace ApiBox.Emulator;

/// <summary>Serves the operations of the description over HTTP, with faults and a history of requests.</summary>
internal sealed class ServiceEndpoint(EmulatorState state)
{
    private readonly RequestHandler _handler = new(state);
    private readonly ResponseWriter _writer = new(state);
    private readonly OperationRouter _router = new(state.Description.Operations);

    /// <summary>Responds to requests without a route of their own.</summary>
    public void Map(IEndpointRouteBuilder routes) => routes.MapFallback("{*path}", HandleUnknownAsync);

    /// <summary>Responds to exceptions of the emulator itself as the service responds to its own errors.</summary>
    public async Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception e) when (!context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            state.Log($"{context.Request.Method} {context.Request.Path} failed: {e}");
            var response = _handler.Reject(operation: null, new(state.Description.Codes.ServerError)) with { HttpStatus = 500 };
            await ResponseWriter.WriteAsync(context, response);
        }
    }

    /// <summary>Responds to the operations of the description, which precede the endpoints of the emulator.</summary>
    public Task RouteAsync(HttpContext context, RequestDelegate next)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        return _router.Find(context.Request.Method, target) is { } match ? HandleAsync(context, match) : next(context);
    }

    private async Task HandleAsync(HttpContext context, RouteMatch match)
    {
        var operation = match.Operation;
        var request = context.Request;
        var fault = state.Faults.TakeBeforeAccepting(operation);
        var isUnread = fault is { Kind: FaultKind.Abort, AfterAccepting: false };
        var body = isUnread ? ReceivedBody.None : await ReadAsync(context, state.Validator.MaxBytesFor(operation));

        var record = Record(request, body) with { OperationId = operation.Id, Fault = fault };
        if (fault is { AfterAccepting: false })
        {
            Remember(record);
            await _writer.WriteAsync(context, operation, response: null, fault);
            return;
        }

        var call = new OperationCall(
            operation, request, RequestValues.Of(request, match.PathValues), body, state.Accounts.Find(operation.KeyLocations, request));
        var response = await _handler.HandleAsync(call, context.RequestAborted);
        fault = response.Succeeded ? fault ?? state.Faults.TakeAfterAccepting(operation) : null;
        Remember(record with
        {
            Account = call.Caller?.Number,
            Code = response.Code,
            Message = response.Message,
            TaskId = response.TaskId,
            Accepted = response.Accepted,
            Fault = fault,
        });
        await _writer.WriteAsync(context, operation, response, fault);
    }

    private async Task HandleUnknownAsync(HttpContext context)
    {
        var body = await ReadAsync(context, state.Options.MaxRequestBytes);
        var response = _handler.Reject(operation: null, new(state.Description.Codes.NotFound));
        Remember(Record(context.Request, body) with { Code = response.Code, Message = response.Message });
        await ResponseWriter.WriteAsync(context, response);
    }

    private static Task<ReceivedBody> ReadAsync(HttpContext context, int maxBytes) =>
        ReceivedBody.ReadAsync(context.Request.Body, maxBytes, context.RequestAborted);

    // Callers also send keys where they do not belong, in queries and in other headers. Records are shown and logged, so keys are removed.
    private EmulatorRequest Record(HttpRequest request, ReceivedBody body) => new()
    {
        ReceivedAt = state.Now,
        Method = request.Method,
        Path = state.Accounts.Redact(request.Path.ToString()),
        Query = state.Accounts.Redact(request.QueryString.ToString()),
        Headers = request.Headers.ToDictionary(
            header => header.Key,
            header => header.Key == HeaderNames.Authorization
                ? header.Value.ToString().Split(' ')[0]
                : state.Accounts.Redact(header.Value.ToString()),
            StringComparer.OrdinalIgnoreCase),
        Body = state.Accounts.Redact(body.Describe(request.ContentType, state.Options.MaxRequestBytes)),
    };

    private void Remember(EmulatorRequest request)
    {
        state.Requests.Add(request);
        var result = request.Code is { } code ? $"{code} {request.Message ?? request.TaskId}" : "not validated";
        state.Log($"{request.Method} {request.Path}: {result}{(request.Fault is { } fault ? $" (fault: {fault.Kind})" : "")}");
    }
}
