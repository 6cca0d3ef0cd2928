using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ApiBox.Runtime;

/// <summary>
/// Reads JSON strings that can contain escaped unpaired surrogates, for which System.Text.Json throws.
/// Such a surrogate is kept as it is, as in JavaScript.
/// </summary>
internal static class JsonText
{
    /// <summary>The text of a string.</summary>
    public static string Of(JsonElement value)
    {
        try
        {
            return value.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return Lenient(value.GetRawText);
        }
    }

    /// <summary>The text of a string from its raw form between quotes.</summary>
    public static string OfRaw(string raw) => Unescape($"\"{raw}\"");

    /// <summary>The name of a member.</summary>
    public static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return Lenient(property.ToString);
        }
    }

    /// <summary>Looks for a member; the last of several with the same name counts.</summary>
    public static bool TryMember(JsonElement value, string name, out JsonElement member)
    {
        try
        {
            return value.TryGetProperty(name, out member);
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException)
        {
            member = default;
            foreach (var property in value.EnumerateObject())
                if (NameOf(property) == name)
                    member = property.Value;
            return member.ValueKind != JsonValueKind.Undefined;
        }
    }

    /// <summary>A value for a message: strings in quotes, objects and arrays by their type.</summary>
    public static string Display(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => $"\"{Redaction.Value(Of(value))}\"",
        JsonValueKind.Number => Redaction.Value(value.GetRawText()),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => "null",
    };

    // The raw text of a string that is not UTF-8 is not available.
    private static string Lenient(Func<string> raw)
    {
        try
        {
            return Unescape(raw());
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    // The text between the first quote and the next that is not escaped.
    private static string Unescape(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = raw.IndexOf('"', StringComparison.Ordinal) + 1; i < raw.Length && raw[i] != '"'; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            switch (raw[++i])
            {
                case 'u':
                    text.Append((char)ushort.Parse(raw.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                    i += 4;
                    break;
                case var c:
                    text.Append(c switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', _ => c });
                    break;
            }
        }

        return text.ToString();
    }
}
