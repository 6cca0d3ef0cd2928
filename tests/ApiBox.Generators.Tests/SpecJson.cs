using System.Globalization;
using System.Text;
using ApiBox.OpenApi.Reading;

namespace ApiBox.Generators.Tests;

/// <summary>Writes nodes as JSON, to compare what was read.</summary>
internal static class SpecJson
{
    public static string Write(SpecNode node)
    {
        var json = new StringBuilder();
        Write(node, json);
        return json.ToString();
    }

    private static void Write(SpecNode node, StringBuilder json)
    {
        switch (node.Kind)
        {
            case SpecKind.Object:
                json.Append('{');
                for (var i = 0; i < node.Members.Count; i++)
                {
                    Text(node.Members[i].Name, json.Append(i == 0 ? "" : ","));
                    Write(node.Members[i].Value, json.Append(':'));
                }

                json.Append('}');
                break;
            case SpecKind.Array:
                json.Append('[');
                for (var i = 0; i < node.Items.Count; i++)
                    Write(node.Items[i], json.Append(i == 0 ? "" : ","));
                json.Append(']');
                break;
            case SpecKind.String:
                Text(node.Text, json);
                break;
            default:
                json.Append(node.Kind switch
                {
                    SpecKind.Number => node.Text,
                    SpecKind.True => "true",
                    SpecKind.False => "false",
                    _ => "null"
                });
                break;
        }
    }

    private static void Text(string text, StringBuilder json)
    {
        json.Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                json.Append('\\').Append(c);
            else if (c < ' ' || char.IsSurrogate(c) || c is '\u2028' or '\u2029')
                json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                json.Append(c);
        }

        json.Append('"');
    }
}
