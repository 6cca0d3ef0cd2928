using ApiBox;
using ApiBox.Runtime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the endpoint that receives callbacks.</summary>
public static class ApiBoxEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps the endpoint at <see cref="ApiBoxCallbackOptions.Path"/>, and at the paths of keyed clients that have others. The service gets
    /// a response as soon as a callback is stored; handlers run afterwards. Status codes: 200 accepted or duplicate, 400 unreadable, 403
    /// wrong token or signature, 404 unknown callback, 409 another task, 410 expired, 413 larger than 1 MiB, 415 not JSON, 503 the store is
    /// unavailable. The token in the address is removed from the tags of the request's <see cref="System.Diagnostics.Activity"/>; the
    /// host's own logs depend on its settings.
    /// </summary>
    /// <param name="endpoints">The application.</param>
    /// <returns>The endpoint, for your own policies such as rate limiting.</returns>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">
    /// <see cref="ApiBoxCallbackOptions.PublicBaseAddress"/> is missing, or a key in <see cref="ApiBoxCallbackOptions.SigningKeys"/> has
    /// fewer than 32 characters. The message names the setting.
    /// </exception>
    public static RouteHandlerBuilder MapApiBoxCallbacks(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var setup = endpoints.ServiceProvider.GetRequiredService<CallbackEndpoints>();
        var receiver = endpoints.ServiceProvider.GetRequiredService<ICallbackReceiver>();
        var routes = setup.GetPaths().Select(path => Map(endpoints, path, receiver, setup)).ToList();

        // Names are unique, so only the first path has it.
        routes[0].WithName("ReceiveApiBoxCallback");
        return routes.Count == 1 ? routes[0] : new RouteHandlerBuilder(routes);
    }

    // The receiver and the setup are resolved here, so that a request needs no scope of the container.
    private static RouteHandlerBuilder Map(
        IEndpointRouteBuilder endpoints, string path, ICallbackReceiver receiver, CallbackEndpoints setup) => endpoints.MapGroup("/" + path)
        .MapPost("/{kind}/{submission}/{token}", (string kind, string submission, string token, HttpContext context) =>
            CallbackEndpoint.ReceiveAsync(kind, submission, token, context, receiver, setup))
        .WithSummary("Receives a callback.")

        // Without the second, routing would reject other types before the token is validated, without counting them.
        .Accepts<object>("application/json", "*/*")
        .Produces(StatusCodes.Status200OK)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status410Gone)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
        .DisableAntiforgery();
}
