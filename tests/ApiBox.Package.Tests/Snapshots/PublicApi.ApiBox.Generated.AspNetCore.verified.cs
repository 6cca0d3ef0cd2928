namespace Microsoft.AspNetCore.Builder
{
    public static class ApiBoxEndpointRouteBuilderExtensions
    {
        public static Microsoft.AspNetCore.Builder.RouteHandlerBuilder MapApiBoxCallbacks(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints) { }
    }
}
