using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>
/// Turns a copy of a documented answer into the answer to a request that is done at once: what it repeats of the request, and links to the file
/// that the request has brought. Codes and messages of an envelope stay.
/// </summary>
internal sealed class AnswerPatch(Operation operation, JsonNode? request, StoredFile? file, string linkBase)
{
    public JsonNode Apply(JsonNode answer)
    {
        var body = answer.DeepClone();
        if (operation.Envelope is not { } envelope)
            return Walk("", body);
        if (JsonPointer.Get(body, envelope.Data) is { } data)
            JsonPointer.Set(body, envelope.Data, Walk("", data.DeepClone()));
        return body;
    }

    /// <summary>The first address in an answer that is not just repeated from the request.</summary>
    public static string? FindLink(JsonNode? answer, JsonNode? request) => answer switch
    {
        JsonValue => IsLink(answer) ? answer.ToString() : null,
        JsonObject map => map.Where(member => Repeated(member.Key, request) is null)
            .Select(member => FindLink(member.Value, request)).FirstOrDefault(link => link is not null),
        JsonArray list => list.Select(item => FindLink(item, request)).FirstOrDefault(link => link is not null),
        _ => null,
    };

    /// <summary>The first address in a request: where its file is to be fetched from.</summary>
    public static Uri? FindSource(JsonNode? request) => (request as JsonObject ?? [])
        .Where(member => IsLink(member.Value))
        .Select(member => Uri.TryCreate(member.Value!.ToString(), UriKind.Absolute, out var address) ? address : null)
        .FirstOrDefault(address => address is not null);

    /// <summary>The name of a file: what the request says beside it, or its own.</summary>
    public static string NameFor(SentFile file, JsonNode? request) =>
        Repeated("fileName", request) is { } said && said.ToString() is { Length: > 0 } name ? name
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
        if (Repeated(name, request) is { } said && said.GetValueKind() == value.GetValueKind())
            return said.DeepClone();
        if (file is null)
            return value;
        return MemberName.Normalize(name) switch
        {
            "filename" => file.Name,
            "filesize" or "size" => file.Bytes.Length,
            "mimetype" or "contenttype" => file.MediaType,
            "filepath" => $"{Repeated("uploadPath", request)?.ToString().Trim('/')}/{file.Name}".TrimStart('/'),
            _ when IsLink(value) => file.UrlAt(linkBase),
            _ => value,
        };
    }

    private static JsonNode? Repeated(string name, JsonNode? request)
    {
        var normal = MemberName.Normalize(name);
        return normal.Length == 0 ? null : (request as JsonObject)?.FirstOrDefault(member => MemberName.Normalize(member.Key) == normal).Value;
    }

    private static bool IsLink(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.String && node.ToString().StartsWith("http", StringComparison.Ordinal);
}
