using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ApiBox.Emulator;

/// <summary>Writes responses, with their fault if there is one.</summary>
internal sealed class ResponseWriter(EmulatorState state)
{
    private const string Json = "application/json";
    private const int SlowPieces = 50;

    public static Task WriteAsync(HttpContext context, ServiceResponse response) => WriteBytesAsync(
        context,
        response.HttpStatus,
        response.Bytes is null && response.Body is null ? null : response.MediaType ?? Json,
        BytesOf(response));

    /// <summary>Writes the response of an operation.</summary>
    /// <param name="context">The request.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="response">The response of the service; null if a fault replaces it.</param>
    /// <param name="fault">The fault of the response; null for none.</param>
    public Task WriteAsync(HttpContext context, Operation operation, ServiceResponse? response, Fault? fault)
    {
        response ??= new(state.Description.Codes.Ok, PayloadFactory.Success(operation));
        var envelope = operation.Envelope ?? Envelope.Default;
        var status = fault?.HttpStatus ?? response.HttpStatus;
        switch (fault?.Kind)
        {
            case null:
                return WriteAsync(context, response);
            case FaultKind.Response:
                var message = fault.Message ?? PayloadFactory.Message(operation, fault.ResponseCode, operation.Codes);
                return WriteJsonAsync(context, status, PayloadFactory.Error(operation, fault.ResponseCode, message));
            case FaultKind.Abort:
                context.Abort();
                return Task.CompletedTask;
            case FaultKind.HalfResponse:
                return WriteHalfAsync(context, response);
            case FaultKind.SlowResponse:
                return WriteSlowlyAsync(context, response, fault.Duration);
            case FaultKind.Redirect:
                context.Response.StatusCode = fault.HttpStatus ?? 307;
                context.Response.Headers.Location = fault.Location ?? $"{context.Request.Path}{context.Request.QueryString}";
                return Task.CompletedTask;
            case FaultKind.NotJson:
                var page = Encoding.UTF8.GetBytes($"<html><body><h1>{status}</h1>Bad gateway.</body></html>");
                return WriteBytesAsync(context, status, "text/html", page);
            case FaultKind.EmptyResponse:
                return WriteBytesAsync(context, status, contentType: null, []);
            case FaultKind.OversizedResponse:
                JsonPointer.Set(response.Body, envelope.Message, new string('x', fault.Size));
                return WriteJsonAsync(context, status, response.Body);
            case FaultKind.WithoutData:
                JsonPointer.Set(response.Body, envelope.Data, null);
                return WriteJsonAsync(context, status, response.Body);
            case FaultKind.AnotherTask:
                return WriteJsonAsync(context, status, AnotherTask(operation, response));
            default:
                throw new InvalidOperationException($"The fault kind '{fault.Kind}' is unknown.");
        }
    }

    private JsonNode? AnotherTask(Operation operation, ServiceResponse response)
    {
        var others = state.Tasks.All.Where(task => task.Details == operation && task.Id != response.TaskId);
        if (operation.Task is not null && others.LastOrDefault() is { } other)
            return PayloadFactory.Details(other, other.StepAt(state.Now));
        if ((operation.Task?.Task ?? operation.Details?.IdPointer) is { } pointer)
            JsonPointer.Set(response.Body, pointer, Guid.NewGuid().ToString("N"));
        return response.Body;
    }

    // With fewer bytes than Content-Length, the server closes the connection after it has sent what was written.
    private static async Task WriteHalfAsync(HttpContext context, ServiceResponse response)
    {
        var bytes = BytesOf(response);
        Announce(context, response.HttpStatus, response.MediaType ?? Json, bytes.Length);
        await context.Response.Body.WriteAsync(bytes.AsMemory(0, bytes.Length / 2), context.RequestAborted);
    }

    private async Task WriteSlowlyAsync(HttpContext context, ServiceResponse response, TimeSpan duration)
    {
        var bytes = BytesOf(response);
        var size = Math.Max(1, bytes.Length / SlowPieces);
        Announce(context, response.HttpStatus, response.MediaType ?? Json, bytes.Length);
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

    private static byte[] BytesOf(ServiceResponse response) => response.Bytes ?? (response.Body is null ? [] : Serialize(response.Body));

    private static byte[] Serialize(JsonNode? body) => JsonSerializer.SerializeToUtf8Bytes(body, JsonSettings.Relaxed);
}
