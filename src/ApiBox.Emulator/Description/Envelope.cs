using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>The JSON pointers to the code, message and data of a response (<c>x-apibox-envelope</c>).</summary>
internal sealed record Envelope(string Code, string Message, string Data)
{
    public static readonly Envelope Default = new("/code", "/msg", "/data");

    public static Envelope? Read(JsonNode? node) => node is null
        ? null
        : new(Text(node, "code", Default.Code), Text(node, "message", Default.Message), Text(node, "data", Default.Data));

    /// <summary>An error, in the form of the documented one if there is one.</summary>
    public JsonNode Error(int code, string message, JsonNode? documented = null)
    {
        var body = documented?.DeepClone() as JsonObject ?? [];
        JsonPointer.Set(body, Code, code, createParents: true);
        JsonPointer.Set(body, Message, message, createParents: true);
        JsonPointer.Set(body, Data, null, createParents: true);
        return body;
    }

    private static string Text(JsonNode node, string name, string defaultValue) => node[name]?.GetValue<string>() ?? defaultValue;
}
