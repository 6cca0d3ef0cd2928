using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ApiBox.Emulator;

/// <summary>The endpoints under <c>/_emulator/</c>, by which another process reads the history and adds faults.</summary>
internal sealed class ControlEndpoint(EmulatorState state)
{
    private const string Root = "/_emulator";

    public void Map(IEndpointRouteBuilder routes)
    {
        MapGet(routes, "tasks", () => state.TaskSnapshots);
        MapGet(routes, "requests", () => state.Requests.All);
        MapGet(routes, "callbacks", () => state.Callbacks.All);
        MapGet(routes, "accounts", () => state.Accounts.All);
        routes.MapMethods($"{Root}/faults", [HttpMethods.Post], AddFaultsAsync);
        routes.MapMethods($"{Root}/faults", [HttpMethods.Delete], ClearFaults);
    }

    private static void MapGet<T>(IEndpointRouteBuilder routes, string name, Func<IReadOnlyList<T>> list) =>
        routes.MapMethods($"{Root}/{name}", [HttpMethods.Get], context => WriteAsync(context, list()));

    private async Task AddFaultsAsync(HttpContext context)
    {
        try
        {
            // JSON alone, since a web page cannot send it to another origin without a preflight request.
            if (!context.Request.HasJsonContentType())
                throw new ArgumentException("Content-Type must be application/json.");
            var script = await JsonSerializer.DeserializeAsync<FaultScript>(
                context.Request.Body, JsonSettings.Control, context.RequestAborted)
                ?? throw new ArgumentException("The request body must be a JSON object, but is null.");
            script.AddTo(state.Faults);
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await WriteAsync(context, new { error = e.Message });
        }
    }

    private Task ClearFaults(HttpContext context)
    {
        state.Faults.Clear();
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private static Task WriteAsync<T>(HttpContext context, T value) =>
        context.Response.WriteAsJsonAsync(value, JsonSettings.Control, context.RequestAborted);
}
