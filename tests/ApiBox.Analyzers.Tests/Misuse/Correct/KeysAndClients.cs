using System.Net.Http;
using System.IO;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Timeout;

/// <summary>Keys from where they belong, placeholders, and handlers that do not retry.</summary>
internal static class KeysAndClients
{
    private const string Section = "ApiBox";
    private const string Placeholder = "YOUR_API_KEY";

    public static ApiBoxOptions FromEnvironment() => new() { ApiKey = Environment.GetEnvironmentVariable("APIBOX_API_KEY") };

    public static ApiBoxOptions FromOtherVariable() => new()
    {
        ApiKey = Environment.GetEnvironmentVariable("STUDIO_KEY_2") ?? throw new InvalidOperationException("STUDIO_KEY_2 is not set."),
    };

    public static ApiBoxOptions FromFile() => new() { ApiKey = File.ReadAllText("/run/secrets/apibox-key-1").Trim() };

    public static ApiBoxOptions FromConfiguration(IConfiguration configuration) => new() { ApiKey = configuration["ApiBox:ApiKey"] };

    public static ApiBoxOptions FromSection(IConfiguration configuration) => new() { ApiKey = configuration.GetSection(Section)["ApiKey"] };

    public static ApiBoxOptions FromProvider(Func<string, Task<string>> vault) => new()
    {
        ApiKeyProvider = async _ => await vault("apibox-key-version-2"),
    };

    public static ApiBoxOptions FromVariable(string key) => new() { ApiKey = key };

    public static IEnumerable<ApiBoxOptions> Placeholders()
    {
        yield return new() { ApiKey = "YOUR_API_KEY" };
        yield return new() { ApiKey = "your-api-key" };
        yield return new() { ApiKey = "your_api_key_1" };
        yield return new() { ApiKey = "YOUR-API-KEY-HERE" };
        yield return new() { ApiKey = "yourapikey123" };
        yield return new() { ApiKey = "<your key>" };
        yield return new() { ApiKey = "<key-123456789>" };
        yield return new() { ApiKey = "{{APIBOX_KEY_1}}" };
        yield return new() { ApiKey = "${APIBOX_API_KEY}" };
        yield return new() { ApiKey = "…" };
        yield return new() { ApiKey = "..." };
        yield return new() { ApiKey = "" };
        yield return new() { ApiKey = null };
        yield return new() { ApiKey = "k" };
        yield return new() { ApiKey = "key" };
        yield return new() { ApiKey = "secret" };
        yield return new() { ApiKey = "test" };
        yield return new() { ApiKey = "test-key-1" };
        yield return new() { ApiKey = "key-for-tests-1234" };
        yield return new() { ApiKey = "emulator-key-0001" };
        yield return new() { ApiKey = "some-key" };
        yield return new() { ApiKey = "xxxxxxxxxxxxxxxx" };
        yield return new() { ApiKey = "XXXX-XXXX-XXXX-1234" };
        yield return new() { ApiKey = "00000000000000000000" };
        yield return new() { ApiKey = "changeme123" };
        yield return new() { ApiKey = "replace-me-2026" };
        yield return new() { ApiKey = "dummy12345" };
        yield return new() { ApiKey = "example-key-42" };
        yield return new() { ApiKey = "of one account" };
        yield return new() { ApiKey = "unused" };
        yield return new() { ApiKey = Placeholder };
        yield return new() { ApiKey = string.Empty };
        yield return new() { ApiKey = nameof(ApiBoxOptions.ApiKey) };
    }

    public static void OtherTexts(IConfiguration configuration, IServiceCollection services)
    {
        // Not API keys, or not of this SDK.
        configuration["ApiBox:BaseAddress"] = "https://api.box/4f9c2be07d1a4e6f";
        configuration["Storage:AccountKey"] = "4f9c2be07d1a4e6f8b3c5d7e9f012345";
        configuration["Other:ApiKey"] = "4f9c2be07d1a4e6f8b3c5d7e9f012345";
        Environment.SetEnvironmentVariable("OTHER_API_KEY", "4f9c2be07d1a4e6f8b3c5d7e9f012345");
        configuration["ApiBox:ApiKey"] = Environment.GetEnvironmentVariable("STUDIO_KEY");
        services.Configure<OtherOptions>(static options => options.ApiKey = "4f9c2be07d1a4e6f8b3c5d7e9f012345");
        services.AddKeyedSingleton("4f9c2be07d1a4e6f", TimeProvider.System);
    }

    public static void Registered(IServiceCollection services, IConfiguration configuration)
    {
        services.AddApiBox(configuration);
        services.AddApiBox("second", configuration);
        services.AddApiBox(options => options.ApiKeyProvider = _ => new ValueTask<string>(configuration["Vault:Key"]!));
        services.AddApiBox(static options =>
        {
            options.MaxRetries = 5;
            options.RetryDelay = TimeSpan.FromSeconds(2);
            options.SubmissionLimit = SubmissionLimit.Documented;
        });
    }

    public static void Handlers(IServiceCollection services)
    {
        services.AddApiBox(static options => options.MaxRetries = 2).AddHttpMessageHandler(static () => new Headers());
        services.AddApiBox("second", static options => options.MaxRetries = 2)
            .ConfigureHttpClient(static http => http.DefaultRequestHeaders.Add("X-Application", "studio"))
            .SetHandlerLifetime(TimeSpan.FromMinutes(10));
        services.AddApiBox("third", static options => options.MaxRetries = 2)
            .AddResilienceHandler("limits", static pipeline => pipeline
                .AddConcurrencyLimiter(10)
                .AddTimeout(new TimeoutStrategyOptions { Timeout = TimeSpan.FromMinutes(2) }));

        // Other clients of the application.
        services.AddHttpClient("covers").AddStandardResilienceHandler();
        services.AddHttpClient<Covers>().AddStandardResilienceHandler(static options => options.Retry.MaxRetryAttempts = 5);
        services.AddHttpClient("search").AddStandardHedgingHandler();
        var other = services.AddHttpClient("mirror");
        other.AddStandardResilienceHandler();
        services.AddHttpClient("pages")
            .AddResilienceHandler("retries", static pipeline => pipeline.AddRetry(new HttpRetryStrategyOptions()));
    }

    public static void Defaults(IServiceCollection services) =>
        services.ConfigureHttpClientDefaults(static http => http.ConfigureHttpClient(static one => one.Timeout = TimeSpan.FromMinutes(2)));

    private sealed class OtherOptions
    {
        public string? ApiKey { get; set; }
    }

    private sealed class Headers : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Application", "studio");
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Covers(HttpClient http)
    {
        public Task<byte[]> GetAsync(Uri address) => http.GetByteArrayAsync(address);
    }
}
