namespace ApiBox
{
    public static class ApiBoxProblemTypes
    {
        public const string Busy = "urn:apibox:busy";
        public const string OutcomeUnknown = "urn:apibox:outcome-unknown";
        public const string Refused = "urn:apibox:refused";
        public const string ResultExpired = "urn:apibox:result-expired";
        public const string ServiceFailed = "urn:apibox:service-failed";
        public const string TaskFailed = "urn:apibox:task-failed";
        public const string Unavailable = "urn:apibox:unavailable";
        public const string Validation = "urn:apibox:validation";
    }
}
namespace Microsoft.AspNetCore.Builder
{
    public static class ApiBoxEndpointRouteBuilderExtensions
    {
        public static Microsoft.AspNetCore.Builder.RouteHandlerBuilder MapApiBoxCallbacks(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints) { }
    }
}
namespace Microsoft.Extensions.DependencyInjection
{
    public static class ApiBoxHealthChecksBuilderExtensions
    {
        public static Microsoft.Extensions.DependencyInjection.IHealthChecksBuilder AddApiBox(this Microsoft.Extensions.DependencyInjection.IHealthChecksBuilder builder, string name = "apibox", Microsoft.Extensions.Diagnostics.HealthChecks.HealthStatus? failureStatus = default, System.Collections.Generic.IEnumerable<string>? tags = null) { }
    }
    public static class ApiBoxProblemDetailsServiceCollectionExtensions
    {
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddApiBoxProblemDetails(this Microsoft.Extensions.DependencyInjection.IServiceCollection services) { }
    }
}
