namespace ApiBox.OpenApi.Reading;

/// <summary>Which version of OpenAPI a document says that it is written in.</summary>
internal static class SpecVersion
{
    /// <summary>Whether schemas are those of OpenAPI 3.1, which are those of JSON Schema 2020-12.</summary>
    public static bool Is31(SpecNode root) => root["openapi"] is { } version && Is(version, "3.1");

    /// <summary>What is wrong with the version, and where; null when it is one that is read here.</summary>
    public static (SpecNode Location, string Actual)? Problem(SpecNode root)
    {
        if (root["openapi"] is { } version)
            return Is(version, "3.0") || Is(version, "3.1") ? null
                : (version, $"The member 'openapi' must be 3.0 or 3.1, or 3.0.x or 3.1.x, but it is '{version.Text}'");
        if ((root["swagger"] ?? root["swaggerVersion"]) is { } swagger)
            return (swagger, $"This is Swagger {swagger.Text} and not OpenAPI 3: convert it first, for example with swagger2openapi "
                + "('npx swagger2openapi swagger.json -o openapi.json'), with Microsoft's hidi, or with 'Convert to OpenAPI 3' in the Swagger Editor");
        return (root, "The member 'openapi' must be 3.0 or 3.1, or 3.0.x or 3.1.x, but it is missing");
    }

    // Without quotes, YAML and careless JSON make a number of it.
    private static bool Is(SpecNode version, string wanted) =>
        version.Kind is SpecKind.String or SpecKind.Number && version.Text.StartsWith(wanted, StringComparison.Ordinal)
        && (version.Text.Length == wanted.Length || version.Text[wanted.Length] is '.' or '-');
}
