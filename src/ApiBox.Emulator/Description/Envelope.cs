using System.Text.Json.Nodes;

namespace ApiBox.Emulator;

/// <summary>Where an answer carries its code, message and data (<c>x-apibox-envelope</c>).</summary>
internal sealed record Envelope(string Code, string Message, string Data)
{
    public static readonly Envelope Usual = new("/code", "/msg", "/data");

    public static Envelope? Read(JsonNode? node) => node is null
        ? null
        : new(Text(node, "code", Usual.Code), Text(node, "message", Usual.Message), Text(node, "data", Usual.Data));

    /// <summary>An error, in the form of a documented one if there is one.</summary>
    public JsonNode Error(int code, string message, JsonNode? documented = null)
    {
        var body = documented?.DeepClone() as JsonObject ?? [];
        JsonPointer.Set(body, Code, code, makeWay: true);
        JsonPointer.Set(body, Message, message, makeWay: true);
        JsonPointer.Set(body, Data, null, makeWay: true);
        return body;
    }

    private static string Text(JsonNode node, string name, string otherwise) => node[name]?.GetValue<string>() ?? otherwise;
}
