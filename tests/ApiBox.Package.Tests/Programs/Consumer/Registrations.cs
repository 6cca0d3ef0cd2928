using ApiBox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

/// <summary>What an application registers; that it compiles is all that is asked of it here.</summary>
internal static class Registrations
{
    public static void Receive(IServiceCollection services, IEndpointRouteBuilder endpoints)
    {
        services.AddApiBox(options => options.ApiKey = "some-key").AddStandardHeaders();
        services.AddApiBoxCallbackHandler<LyricsGenerationCallback, Handler>();
        endpoints.MapApiBoxCallbacks();
        services.AddApiBoxSqliteStore("Data Source=tasks.db");
        services.AddApiBoxPostgreSqlStore("Host=localhost");
    }

    private static void AddStandardHeaders(this IHttpClientBuilder client) =>
        client.ConfigureHttpClient(static http => http.DefaultRequestHeaders.Add("X-Application", "consumer"));

    private sealed class Handler : ICallbackHandler<LyricsGenerationCallback>
    {
        public Task HandleAsync(LyricsGenerationCallback callback, CallbackContext context, CancellationToken cancellationToken) =>
            Task.CompletedTask;
    }
}
