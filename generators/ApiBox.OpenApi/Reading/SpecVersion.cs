namespace ApiBox.OpenApi.Reading;

/// <summary>The version of OpenAPI that a document declares.</summary>
internal static class SpecVersion
{
    /// <summary>Whether schemas are those of OpenAPI 3.1, which are those of JSON Schema 2020-12.</summary>
    public static bool Is31(SpecNode root) => root["openapi"] is { } version && Is(version, "3.1");

    /// <summary>Whether the document is written in a version that is read here.</summary>
    public static bool IsSupported(SpecNode root) => root["openapi"] is { } version && (Is(version, "3.0") || Is(version, "3.1"));

    /// <summary>The version of Swagger, which came before OpenAPI 3; null for other documents.</summary>
    public static SpecNode? Swagger(SpecNode root) => root["openapi"] is null ? root["swagger"] ?? root["swaggerVersion"] : null;

    // Without quotes, YAML and careless JSON make a number of it.
    private static bool Is(SpecNode version, string wanted) =>
        version.Kind is SpecKind.String or SpecKind.Number && version.Text.StartsWith(wanted, StringComparison.Ordinal)
        && (version.Text.Length == wanted.Length || version.Text[wanted.Length] is '.' or '-');
}
