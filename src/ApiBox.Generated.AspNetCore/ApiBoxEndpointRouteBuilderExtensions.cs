using ApiBox;
using ApiBox.Runtime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the endpoint that receives callbacks.</summary>
public static class ApiBoxEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps the endpoint at <see cref="ApiBoxCallbackOptions.Path"/>. The service is answered as soon as a callback is stored; handlers run
    /// afterwards. Answers: 200 taken or known already, 400 unreadable, 403 wrong token, 404 no such callback, 409 another task's,
    /// 410 expired, 413 larger than 1 MiB, 415 no JSON.
    /// </summary>
    /// <param name="endpoints">The application.</param>
    /// <returns>The endpoint, for policies of one's own such as rate limiting.</returns>
    public static RouteHandlerBuilder MapApiBoxCallbacks(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var options = endpoints.ServiceProvider.GetRequiredService<IOptions<ApiBoxOptions>>().Value;
        var group = endpoints.MapGroup(options.Callbacks.Path);
        return group
            .MapPost("/{kind}/{submission}/{token}", static (string kind, string submission, string token, HttpRequest request, ICallbackReceiver receiver, CancellationToken cancellationToken) =>
                CallbackEndpoint.ReceiveAsync(kind, submission, token, request, receiver, cancellationToken))
            .WithName("ReceiveApiBoxCallback")
            .WithSummary("Receives a callback of the api.box music API.")
            .Accepts<object>("application/json")
            .Produces(StatusCodes.Status200OK)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .DisableAntiforgery();
    }
}
