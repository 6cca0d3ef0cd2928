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
    /// Maps the endpoint at <see cref="ApiBoxCallbackOptions.Path"/>, and at the paths of keyed clients that have others. The service is answered
    /// as soon as a callback is stored; handlers run afterwards. Answers: 200 taken or known already, 400 unreadable, 403 wrong token or signature,
    /// 404 no such callback, 409 another task's, 410 expired, 413 larger than 1 MiB, 415 no JSON, 503 the store is away. From here on the token in the
    /// address is taken out of the tags of the request's <see cref="System.Diagnostics.Activity"/>; what the host logs itself is for its settings.
    /// </summary>
    /// <param name="endpoints">The application.</param>
    /// <returns>The endpoint, for policies of one's own such as rate limiting.</returns>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">
    /// <see cref="ApiBoxCallbackOptions.PublicBaseAddress"/> is missing, or a key in <see cref="ApiBoxCallbackOptions.SigningKeys"/> has less than 32
    /// characters. The message names the setting.
    /// </exception>
    public static RouteHandlerBuilder MapApiBoxCallbacks(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var paths = endpoints.ServiceProvider.GetRequiredService<CallbackEndpoints>().GetPaths();
        var routes = paths.Select(path => Map(endpoints, path)).ToList();

        // Names are unique, so only the first path has it.
        routes[0].WithName("ReceiveApiBoxCallback");
        return routes.Count == 1 ? routes[0] : new RouteHandlerBuilder(routes);
    }

    private static RouteHandlerBuilder Map(IEndpointRouteBuilder endpoints, string path) => endpoints.MapGroup("/" + path)
        .MapPost("/{kind}/{submission}/{token}", static (
                string kind, string submission, string token, HttpRequest request, ICallbackReceiver receiver, CallbackEndpoints setup, CancellationToken cancellationToken) =>
            CallbackEndpoint.ReceiveAsync(kind, submission, token, request, receiver, setup, cancellationToken))
        .WithSummary("Receives a callback.")

        // Without the second, routing would answer other types before the token is judged and without their being counted.
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
