using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;

internal static class RetryingHandlers
{
    public static void Chained(IServiceCollection services)
    {
        services.AddApiBox(static options => options.MaxRetries = 2).{|APIBOX408:AddStandardResilienceHandler|}();
    }

    public static void Hedged(IServiceCollection services)
    {
        services.AddApiBox(static options => options.MaxRetries = 2).{|APIBOX408:AddStandardHedgingHandler|}();
    }

    public static void Local(IServiceCollection services)
    {
        var builder = services.AddApiBox("second", static options => options.MaxRetries = 2);
        builder.{|APIBOX408:AddStandardResilienceHandler|}();
    }

    public static void Configured(IServiceCollection services) => services
        .AddApiBox(static options => options.MaxRetries = 2)
        .ConfigureHttpClient(static http => http.DefaultRequestHeaders.Add("X-Application", "studio"))
        .{|APIBOX408:AddStandardResilienceHandler|}(static options => options.Retry.MaxRetryAttempts = 5);

    public static void Pipeline(IServiceCollection services)
    {
        services.AddApiBox(static options => options.MaxRetries = 2)
            .{|APIBOX408:AddResilienceHandler|}("retries", static pipeline => pipeline.AddRetry(new HttpRetryStrategyOptions()));
    }

    public static void ByName(IServiceCollection services)
    {
        services.AddHttpClient("ApiBox").{|APIBOX408:AddStandardResilienceHandler|}();
        services.AddHttpClient(ApiBoxClient.SectionName).{|APIBOX408:AddStandardHedgingHandler|}();
    }

    public static void Defaults(IServiceCollection services)
    {
        services.ConfigureHttpClientDefaults(static http => http.{|APIBOX408:AddStandardResilienceHandler|}());
        services.AddApiBox(static options => options.MaxRetries = 2);
    }
}
