using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>Reads <c>security</c>: where callers show the key.</summary>
internal static class KeyReader
{
    public static IReadOnlyList<KeyPlace> Read(Document document, JsonNode? security)
    {
        // An empty alternative means that no key is needed.
        var alternatives = Document.List(security);
        if (alternatives.Any(alternative => !Document.Members(alternative).Any()))
            return [];
        return
        [
            .. alternatives.SelectMany(Document.Members)
                .Select(scheme => Read(document.Resolve(document.Root["components"]?["securitySchemes"]?[scheme.Key])))
                .Distinct(),
        ];
    }

    // What is not described, as well as OAuth and OpenID Connect, ends in a bearer token.
    private static KeyPlace Read(JsonNode? scheme)
    {
        if (Document.Text(scheme?["type"]) == "apiKey")
            return new(Document.Text(scheme!["in"]) ?? "header", Document.Text(scheme["name"]) ?? "");
        var isBasic = Document.Text(scheme?["scheme"])?.Equals("basic", StringComparison.OrdinalIgnoreCase) is true;
        return new(isBasic ? "basic" : "bearer", "Authorization");
    }
}
