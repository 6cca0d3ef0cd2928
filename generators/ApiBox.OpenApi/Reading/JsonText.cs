using System.Globalization;
using System.Text;

namespace ApiBox.OpenApi.Reading;

/// <summary>Writes a value of the description as JSON again.</summary>
internal static class JsonText
{
    public static string Of(SpecNode node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    /// <summary>The JSON of a value; null for one that is missing.</summary>
    public static string? OrNull(SpecNode? node) => node is null ? null : Of(node);

    /// <summary>A single value as people write it: a text without its quotes.</summary>
    public static string Plain(SpecNode node) => node.IsString ? node.Text : Of(node);

    private static void Write(SpecNode node, StringBuilder text)
    {
        switch (node.Kind)
        {
            case SpecKind.Object:
                Join(text, '{', '}', node.Members, static (member, text) =>
                {
                    Quote(member.Name, text);
                    text.Append(':');
                    Write(member.Value, text);
                });
                break;
            case SpecKind.Array:
                Join(text, '[', ']', node.Items, Write);
                break;
            case SpecKind.String:
                Quote(node.Text, text);
                break;
            case SpecKind.Number:
                text.Append(node.Text);
                break;
            default:
                text.Append(node.Kind switch { SpecKind.True => "true", SpecKind.False => "false", _ => "null" });
                break;
        }
    }

    private static void Join<T>(StringBuilder text, char open, char close, IReadOnlyList<T> items, Action<T, StringBuilder> write)
    {
        text.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                text.Append(',');
            write(items[i], text);
        }

        text.Append(close);
    }

    public static void Quote(string value, StringBuilder text)
    {
        text.Append('"');
        foreach (var c in value)
        {
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (c is < ' ' or > '~')
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                text.Append(c);
        }

        text.Append('"');
    }
}
