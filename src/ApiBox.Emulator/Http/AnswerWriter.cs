using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ApiBox.Emulator;

/// <summary>Writes answers, whole or as a fault wants them.</summary>
internal sealed class AnswerWriter(EmulatorState state)
{
    private const string Json = "application/json";
    private const int SlowPieces = 50;

    public static Task WriteAsync(HttpContext context, Outcome outcome) => WriteBytesAsync(
        context,
        outcome.HttpStatus,
        outcome.Bytes is null && outcome.Body is null ? null : outcome.MediaType ?? Json,
        BytesOf(outcome));

    /// <summary>Writes the answer to an operation.</summary>
    /// <param name="context">The request.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="outcome">What the service makes of it; null when a fault kept it from that.</param>
    /// <param name="fault">What is wrong with the answer; null for nothing.</param>
    public Task WriteAsync(HttpContext context, Operation operation, Outcome? outcome, Fault? fault)
    {
        outcome ??= new(state.Description.Codes.Ok, Payloads.Plain(operation));
        var envelope = operation.Envelope ?? Envelope.Usual;
        var status = fault?.HttpStatus ?? outcome.HttpStatus;
        switch (fault?.Kind)
        {
            case null:
                return WriteAsync(context, outcome);
            case FaultKind.Answer:
                var message = fault.Message ?? Payloads.Message(operation, fault.AnswerCode, operation.Codes);
                return WriteJsonAsync(context, status, Payloads.Error(operation, fault.AnswerCode, message));
            case FaultKind.Abort:
                context.Abort();
                return Task.CompletedTask;
            case FaultKind.HalfAnswer:
                return WriteHalfAsync(context, outcome);
            case FaultKind.SlowAnswer:
                return WriteSlowlyAsync(context, outcome, fault.Duration);
            case FaultKind.Redirect:
                context.Response.StatusCode = fault.HttpStatus ?? 307;
                context.Response.Headers.Location = fault.Location ?? $"{context.Request.Path}{context.Request.QueryString}";
                return Task.CompletedTask;
            case FaultKind.NotJson:
                var page = Encoding.UTF8.GetBytes($"<html><body><h1>{status}</h1>The gateway is out of sorts.</body></html>");
                return WriteBytesAsync(context, status, "text/html", page);
            case FaultKind.EmptyAnswer:
                return WriteBytesAsync(context, status, contentType: null, []);
            case FaultKind.OversizedAnswer:
                JsonPointer.Set(outcome.Body, envelope.Message, new string('x', fault.Size));
                return WriteJsonAsync(context, status, outcome.Body);
            case FaultKind.WithoutData:
                JsonPointer.Set(outcome.Body, envelope.Data, null);
                return WriteJsonAsync(context, status, outcome.Body);
            case FaultKind.AnotherTask:
                return WriteJsonAsync(context, status, AnotherTask(operation, outcome));
            default:
                throw new InvalidOperationException($"There is no fault {fault.Kind}.");
        }
    }

    private JsonNode? AnotherTask(Operation operation, Outcome outcome)
    {
        var others = state.Tasks.All.Where(task => task.Details == operation && task.Id != outcome.TaskId);
        if (operation.Task is not null && others.LastOrDefault() is { } other)
            return Payloads.Details(other, other.StepAt(state.Now));
        if ((operation.Task?.Task ?? operation.Details?.IdPointer) is { } pointer)
            JsonPointer.Set(outcome.Body, pointer, Guid.NewGuid().ToString("N"));
        return outcome.Body;
    }

    // With fewer bytes than announced the server closes the connection by itself, after what was written has gone out.
    private static async Task WriteHalfAsync(HttpContext context, Outcome outcome)
    {
        var bytes = BytesOf(outcome);
        Announce(context, outcome.HttpStatus, outcome.MediaType ?? Json, bytes.Length);
        await context.Response.Body.WriteAsync(bytes.AsMemory(0, bytes.Length / 2), context.RequestAborted);
    }

    private async Task WriteSlowlyAsync(HttpContext context, Outcome outcome, TimeSpan duration)
    {
        var bytes = BytesOf(outcome);
        var size = Math.Max(1, bytes.Length / SlowPieces);
        Announce(context, outcome.HttpStatus, outcome.MediaType ?? Json, bytes.Length);
        await context.Response.StartAsync(context.RequestAborted);
        foreach (var piece in bytes.Chunk(size))
        {
            await Task.Delay(duration * ((double)piece.Length / bytes.Length), state.Options.TimeProvider, context.RequestAborted);
            await context.Response.Body.WriteAsync(piece, context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
    }

    private static Task WriteJsonAsync(HttpContext context, int status, JsonNode? body) =>
        WriteBytesAsync(context, status, Json, Serialize(body));

    private static Task WriteBytesAsync(HttpContext context, int status, string? contentType, byte[] bytes)
    {
        if (status is 204 or 304)
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        }

        Announce(context, status, contentType, bytes.Length);
        return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    private static void Announce(HttpContext context, int status, string? contentType, int length)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = length;
    }

    private static byte[] BytesOf(Outcome outcome) => outcome.Bytes ?? (outcome.Body is null ? [] : Serialize(outcome.Body));

    private static byte[] Serialize(JsonNode? body) => JsonSerializer.SerializeToUtf8Bytes(body, JsonText.Relaxed);
}
