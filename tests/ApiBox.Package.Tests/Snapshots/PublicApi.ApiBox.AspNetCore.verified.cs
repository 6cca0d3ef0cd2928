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
}
