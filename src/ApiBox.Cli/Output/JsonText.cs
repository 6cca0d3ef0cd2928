using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiBox.Cli.Output;

/// <summary>Writes JSON for people and programs: indented, with characters such as + and é as they are. No browser reads it.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(JsonNode? node) => node?.ToJsonString(Indented) ?? "null";

    /// <summary>A text as it is within a JSON string.</summary>
    public static string Escaped(string text) => JsonEncodedText.Encode(text, Indented.Encoder).Value;
}
