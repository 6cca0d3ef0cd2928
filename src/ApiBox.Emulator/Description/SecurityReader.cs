using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>Reads <c>security</c>: where callers send the key.</summary>
internal static class SecurityReader
{
    public static IReadOnlyList<ApiKeyLocation> Read(DescriptionDocument document, JsonNode? security)
    {
        // An empty alternative means that no key is needed.
        var alternatives = DescriptionDocument.List(security);
        if (alternatives.Any(alternative => !DescriptionDocument.Members(alternative).Any()))
            return [];
        return
        [
            .. alternatives.SelectMany(DescriptionDocument.Members)
                .Select(scheme => Read(document.Resolve(document.Root["components"]?["securitySchemes"]?[scheme.Key])))
                .Distinct(),
        ];
    }

    // OAuth, OpenID Connect and undescribed schemes use a bearer token.
    private static ApiKeyLocation Read(JsonNode? scheme)
    {
        if (DescriptionDocument.Text(scheme?["type"]) == "apiKey")
            return new(DescriptionDocument.Text(scheme!["in"]) ?? "header", DescriptionDocument.Text(scheme["name"]) ?? "");
        var isBasic = DescriptionDocument.Text(scheme?["scheme"])?.Equals("basic", StringComparison.OrdinalIgnoreCase) is true;
        return new(isBasic ? "basic" : "bearer", "Authorization");
    }
}
