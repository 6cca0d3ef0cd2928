using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace ApiBox.Emulator;

/// <summary>Puts the service behind HTTP: one route an operation of the description, faults and the record of requests.</summary>
internal sealed class ServiceEndpoint(EmulatorState state)
{
    private readonly Service _service = new(state);
    private readonly AnswerWriter _writer = new(state);

    public void Map(IEndpointRouteBuilder routes)
    {
        foreach (var operation in state.Description.Operations)
            routes.MapMethods(operation.Path, [operation.Method], context => HandleAsync(context, operation));
        routes.MapFallback("{*path}", HandleUnknownAsync);
    }

    /// <summary>Answers what goes wrong in the emulator itself, in the words of the service.</summary>
    public async Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception e) when (!context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            state.Log($"{context.Request.Method} {context.Request.Path} failed: {e}");
            var outcome = _service.Refuse(operation: null, new(state.Description.Codes.ServerError)) with { HttpStatus = 500 };
            await AnswerWriter.WriteAsync(context, outcome);
        }
    }

    private async Task HandleAsync(HttpContext context, Operation operation)
    {
        var request = context.Request;
        var fault = state.Faults.TakeEarly(operation);
        var isUnread = fault is { Kind: FaultKind.Abort, AfterAccepting: false };
        var body = isUnread ? ReceivedBody.None : await ReadAsync(context);

        var record = Record(request, body) with { OperationId = operation.Id, Fault = fault };
        if (fault is { AfterAccepting: false })
        {
            Remember(record);
            await _writer.WriteAsync(context, operation, outcome: null, fault);
            return;
        }

        var caller = state.Accounts.Find(request.Headers.Authorization);
        var outcome = await _service.CarryOutAsync(operation, request, body, caller);
        fault = outcome.Succeeded ? fault ?? state.Faults.TakeLate(operation) : null;
        Remember(record with
        {
            Account = caller?.Number,
            Code = outcome.Code,
            Message = outcome.Message,
            TaskId = outcome.TaskId,
            Accepted = outcome.Accepted,
            Fault = fault,
        });
        await _writer.WriteAsync(context, operation, outcome, fault);
    }

    private async Task HandleUnknownAsync(HttpContext context)
    {
        var body = await ReadAsync(context);
        var outcome = _service.Refuse(operation: null, new(state.Description.Codes.NotFound));
        Remember(Record(context.Request, body) with { Code = outcome.Code, Message = outcome.Message });
        await AnswerWriter.WriteAsync(context, outcome);
    }

    private Task<ReceivedBody> ReadAsync(HttpContext context) =>
        ReceivedBody.ReadAsync(context.Request.Body, state.Options.MaxRequestBytes, context.RequestAborted);

    // Callers also send keys where they do not belong, in queries and headers of other names; records are shown and logged.
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
        Body = state.Accounts.Redact(body.Text),
    };

    private void Remember(EmulatorRequest request)
    {
        state.Requests.Add(request);
        var result = request.Code is { } code ? $"{code} {request.Message ?? request.TaskId}" : "not judged";
        state.Log($"{request.Method} {request.Path}: {result}{(request.Fault is { } fault ? $" (fault: {fault.Kind})" : "")}");
    }
}
