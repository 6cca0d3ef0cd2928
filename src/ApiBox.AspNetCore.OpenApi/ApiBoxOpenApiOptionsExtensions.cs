using System.Diagnostics.CodeAnalysis;
using ApiBox.Runtime;
using Microsoft.AspNetCore.OpenApi;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Describes the types of clients in the OpenAPI document of an application.</summary>
public static class ApiBoxOpenApiOptionsExtensions
{
    /// <summary>
    /// Adds the known values of open enums, and the ranges, lengths, patterns and formats of requests, to the schemas of the types of all
    /// clients: <c>services.AddOpenApi(options => options.AddApiBoxSchemas())</c>.
    /// </summary>
    /// <param name="options">The options of the document.</param>
    /// <returns>The options.</returns>
    [RequiresUnreferencedCode("The rules are attributes of the client's assembly, which trimming removes.")]
    public static OpenApiOptions AddApiBoxSchemas(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.AddSchemaTransformer(new ApiBoxSchemaTransformer());
    }
}
