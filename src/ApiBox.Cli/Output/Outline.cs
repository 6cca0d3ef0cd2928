using System.Text;
using System.Text.Json;
using ApiBox.Cli.Shell;

namespace ApiBox.Cli.Output;

/// <summary>Formats JSON as an indented outline with a line for each value. Lines are not wrapped, so that links can be copied.</summary>
internal static class Outline
{
    private const string Indent = "  ";

    public static string Of(JsonElement value)
    {
        var text = new StringBuilder();
        Write(value, "", text);
        return text.ToString().TrimEnd();
    }

    private static void Write(JsonElement value, string indent, StringBuilder text)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                    if (!IsEmpty(member.Value))
                        Named(TerminalText.Clean(member.Name), member.Value, indent, text);
                break;
            case JsonValueKind.Array:
                var number = 0;
                foreach (var item in value.EnumerateArray())
                    Named($"{++number}", item, indent, text);
                break;
            default:
                text.Append(indent).AppendLine(Plain(value, indent));
                break;
        }
    }

    private static void Named(string name, JsonElement value, string indent, StringBuilder text)
    {
        text.Append(indent).Append(name).Append(':');
        if (value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            text.AppendLine();
            Write(value, indent + Indent, text);
        }
        else
        {
            text.Append(' ').AppendLine(Plain(value, indent + Indent));
        }
    }

    private static string Plain(JsonElement value, string indent) =>
        TerminalText.Clean(value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText())
            .Replace("\n", $"\n{indent}", StringComparison.Ordinal);

    private static bool IsEmpty(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.String => value.GetString() is "",
        JsonValueKind.Array => value.GetArrayLength() == 0,
        _ => false,
    };
}
