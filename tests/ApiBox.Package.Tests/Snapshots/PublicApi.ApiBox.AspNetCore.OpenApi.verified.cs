namespace Microsoft.Extensions.DependencyInjection
{
    public static class ApiBoxOpenApiOptionsExtensions
    {
        [System.Diagnostics.CodeAnalysis.RequiresUnreferencedCode("The rules are attributes of the client\'s assembly, which trimming removes.")]
        public static Microsoft.AspNetCore.OpenApi.OpenApiOptions AddApiBoxSchemas(this Microsoft.AspNetCore.OpenApi.OpenApiOptions options) { }
    }
}
