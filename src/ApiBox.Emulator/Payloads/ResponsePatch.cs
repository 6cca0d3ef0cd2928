using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>
/// Turns a copy of a documented response into the response to a request without a task: with values of the request, and links to the file
/// of the request. The code and the message of an envelope stay.
/// </summary>
internal sealed class ResponsePatch(Operation operation, JsonNode? request, StoredFile? file, string linkBase)
{
    public JsonNode Apply(JsonNode example)
    {
        var body = example.DeepClone();
        if (operation.Envelope is not { } envelope)
            return Walk("", body);
        if (JsonPointer.Get(body, envelope.Data) is { } data)
            JsonPointer.Set(body, envelope.Data, Walk("", data.DeepClone()));
        return body;
    }

    /// <summary>The first URL in a response that is not a copy of a value in the request.</summary>
    public static string? FindLink(JsonNode? response, JsonNode? request) => response switch
    {
        JsonValue => IsLink(response) ? response.ToString() : null,
        JsonObject map => map.Where(member => FindCopied(member.Key, request) is null)
            .Select(member => FindLink(member.Value, request)).FirstOrDefault(link => link is not null),
        JsonArray list => list.Select(item => FindLink(item, request)).FirstOrDefault(link => link is not null),
        _ => null,
    };

    /// <summary>The first URL in a request, from which its file is fetched.</summary>
    public static Uri? FindSource(JsonNode? request) => (request as JsonObject ?? [])
        .Where(member => IsLink(member.Value))
        .Select(member => Uri.TryCreate(member.Value!.ToString(), UriKind.Absolute, out var address) ? address : null)
        .FirstOrDefault(address => address is not null);

    /// <summary>The name of a file: the one in the request, or its own.</summary>
    public static string NameFor(UploadedFile file, JsonNode? request) =>
        FindCopied("fileName", request) is { } copied && copied.ToString() is { Length: > 0 } name ? name
            : string.IsNullOrEmpty(file.Name) ? "file" : file.Name;

    private JsonNode Walk(string name, JsonNode node)
    {
        switch (node)
        {
            case JsonObject map:
                foreach (var (key, value) in map.ToArray())
                {
                    if (value is not null)
                        map[key] = Walk(key, value.DeepClone());
                }

                return map;
            case JsonArray list:
                return new JsonArray([.. list.Select(item => item is null ? null : Walk(name, item.DeepClone()))]);
            default:
                return Patch(name, node);
        }
    }

    private JsonNode Patch(string name, JsonNode value)
    {
        if (FindCopied(name, request) is { } copied && copied.GetValueKind() == value.GetValueKind())
            return copied.DeepClone();
        if (file is null)
            return value;
        return MemberName.Normalize(name) switch
        {
            "filename" => file.Name,
            "filesize" or "size" => file.Bytes.Length,
            "mimetype" or "contenttype" => file.MediaType,
            "filepath" => $"{FindCopied("uploadPath", request)?.ToString().Trim('/')}/{file.Name}".TrimStart('/'),
            _ when IsLink(value) => file.UrlAt(linkBase),
            _ => value,
        };
    }

    private static JsonNode? FindCopied(string name, JsonNode? request)
    {
        var normal = MemberName.Normalize(name);
        return normal.Length == 0
            ? null
            : (request as JsonObject)?.FirstOrDefault(member => MemberName.Normalize(member.Key) == normal).Value;
    }

    private static bool IsLink(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.String && node.ToString().StartsWith("http", StringComparison.Ordinal);
}
