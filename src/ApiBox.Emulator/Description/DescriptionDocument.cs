using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>An OpenAPI document as a tree: enumerates operations, resolves references, and reads optional members.</summary>
internal sealed class DescriptionDocument(JsonObject root)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    public JsonObject Root => root;

    public IEnumerable<OperationNode> Operations() =>
        from path in Members(root["paths"])
        let pathItem = Resolve(path.Value)!
        from item in Members(pathItem)
        where Methods.Contains(item.Key)
        let id = item.Value["operationId"]?.GetValue<string>() ?? $"{item.Key} {path.Key}"
        select new OperationNode(id, item.Key, path.Key, item.Value, pathItem);

    // A parameter of the operation replaces one of the path with the same name and location.
    public IEnumerable<JsonNode> Parameters(OperationNode operation) =>
        List(operation.Node["parameters"]).Concat(List(operation.PathItem["parameters"]))
            .Select(parameter => Resolve(parameter)!)
            .DistinctBy(parameter => (Text(parameter["in"]), Text(parameter["name"])));

    public IEnumerable<CallbackNode> Callbacks(JsonNode operation) =>
        from named in Members(operation["callbacks"])
        from address in Members(Resolve(named.Value))
        from item in Members(Resolve(address.Value))
        where Methods.Contains(item.Key)
        select new CallbackNode(named.Key, address.Key, item.Key, item.Value);

    /// <summary>The response for success: the first 2xx, otherwise the default.</summary>
    public KeyValuePair<string, JsonNode> SuccessResponse(JsonNode operation) =>
        Members(operation["responses"]).OrderBy(response => response.Key == "default")
            .Where(response => response.Key.StartsWith('2') || response.Key == "default")
            .Select(response => KeyValuePair.Create(response.Key, Resolve(response.Value)!))
            .FirstOrDefault();

    /// <summary>The media type that the emulator uses: JSON if there is one, otherwise the first.</summary>
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

    /// <summary>The schema of the property at a JSON pointer.</summary>
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
                : throw new FormatException($"The reference '{pointer}' points to another file. The description must be a single file.");
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

    public static bool? Boolean(JsonNode? node) => node is JsonValue value && value.TryGetValue<bool>(out var boolean) ? boolean : null;
}

/// <summary>An operation in a document.</summary>
internal sealed record OperationNode(string Id, string Method, string Path, JsonNode Node, JsonNode PathItem);

/// <summary>A callback in a document.</summary>
internal sealed record CallbackNode(string Name, string Url, string Method, JsonNode Node);
