using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>An OpenAPI document as a tree: finding operations, following references, reading what may be missing.</summary>
internal sealed class Document(JsonObject root)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    public JsonObject Root => root;

    public IEnumerable<Place> Places() =>
        from path in Members(root["paths"])
        let pathItem = Resolve(path.Value)!
        from item in Members(pathItem)
        where Methods.Contains(item.Key)
        let id = item.Value["operationId"]?.GetValue<string>() ?? $"{item.Key} {path.Key}"
        select new Place(id, item.Key, path.Key, item.Value, pathItem);

    // A parameter of the operation replaces one of the path with the same name and place.
    public IEnumerable<JsonNode> Parameters(Place place) =>
        List(place.Node["parameters"]).Concat(List(place.PathItem["parameters"]))
            .Select(parameter => Resolve(parameter)!)
            .DistinctBy(parameter => (Text(parameter["in"]), Text(parameter["name"])));

    public IEnumerable<CallbackPlace> Callbacks(JsonNode operation) =>
        from named in Members(operation["callbacks"])
        from address in Members(Resolve(named.Value))
        from item in Members(Resolve(address.Value))
        where Methods.Contains(item.Key)
        select new CallbackPlace(named.Key, address.Key, item.Key, item.Value);

    /// <summary>The response for success: the first 2xx, or else the default.</summary>
    public KeyValuePair<string, JsonNode> SuccessResponse(JsonNode operation) =>
        Members(operation["responses"]).OrderBy(response => response.Key == "default")
            .Where(response => response.Key.StartsWith('2') || response.Key == "default")
            .Select(response => KeyValuePair.Create(response.Key, Resolve(response.Value)!))
            .FirstOrDefault();

    /// <summary>The media type that the emulator speaks: JSON where there is JSON, else the first.</summary>
    public KeyValuePair<string, JsonNode> Media(JsonNode? owner) => Members(Resolve(owner)?["content"])
        .OrderBy(media => IsJson(media.Key) ? 0 : 1)
        .FirstOrDefault();

    public JsonNode? Json(JsonNode? owner) => Media(owner) is { Key: { } type, Value: var media } && IsJson(type) ? media : null;

    /// <summary>The documented examples of a media type.</summary>
    public IReadOnlyList<JsonNode> Examples(JsonNode? media) =>
    [
        .. Members(media?["examples"]).Select(example => Resolve(example.Value)?["value"]).OfType<JsonNode>(),
        .. media?["example"] is { } single ? [single] : Array.Empty<JsonNode>(),
    ];

    /// <summary>The property of a schema that a pointer into its values leads to.</summary>
    public JsonNode? Property(JsonNode? schema, string pointer)
    {
        foreach (var name in pointer.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var owner = Resolve(schema);
            schema = owner?["properties"]?[name] ?? List(owner?["allOf"])
                .Select(branch => Resolve(branch)?["properties"]?[name]).FirstOrDefault(found => found is not null);
        }

        return Resolve(schema);
    }

    public JsonNode? Resolve(JsonNode? node)
    {
        for (var hops = 0; hops < 100 && node is JsonObject && node["$ref"] is JsonValue reference; hops++)
        {
            var pointer = reference.GetValue<string>();
            node = pointer.StartsWith('#')
                ? JsonPointer.Get(root, Uri.UnescapeDataString(pointer))
                : throw new FormatException($"The reference '{pointer}' leads to another file; the description must be in one piece.");
        }

        return node;
    }

    public static bool IsJson(string mediaType)
    {
        var type = mediaType.Split(';')[0].Trim();
        return type.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }

    public static IEnumerable<KeyValuePair<string, JsonNode>> Members(JsonNode? node) =>
        from member in node as JsonObject ?? []
        where member.Value is not null
        select KeyValuePair.Create(member.Key, member.Value);

    public static IReadOnlyList<JsonNode> List(JsonNode? node) => [.. (node as JsonArray ?? []).OfType<JsonNode>()];

    public static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static bool? Truth(JsonNode? node) => node is JsonValue value && value.TryGetValue<bool>(out var truth) ? truth : null;
}

/// <summary>Where an operation stands in a document.</summary>
internal sealed record Place(string Id, string Method, string Path, JsonNode Node, JsonNode PathItem);

/// <summary>Where a callback stands in a document.</summary>
internal sealed record CallbackPlace(string Name, string Url, string Method, JsonNode Node);
