using System.Text;

namespace ApiBox.Analyzers.ClientRules;

internal enum JsonKind
{
    Null,
    True,
    False,
    Number,
    Text,
    Array,
    Object,
}

/// <summary>
/// A JSON value of the client's metadata. The compiler's own System.Text.Json would conflict with another one, and the metadata needs
/// little of it.
/// </summary>
internal sealed class Json
{
    private Json(JsonKind kind, string text, IReadOnlyList<Json> items, IReadOnlyList<KeyValuePair<string, Json>> members)
    {
        Kind = kind;
        Text = text;
        Items = items;
        Members = members;
    }

    public JsonKind Kind { get; }

    /// <summary>A text, or a number with its digits.</summary>
    public string Text { get; }

    public IReadOnlyList<Json> Items { get; }

    public IReadOnlyList<KeyValuePair<string, Json>> Members { get; }

    /// <summary>An object without members: the rule that every value keeps.</summary>
    public static Json Empty { get; } = Object([]);

    /// <summary>The member of that name; null without one.</summary>
    public Json? this[string name]
    {
        get
        {
            foreach (var member in Members)
                if (member.Key == name)
                    return member.Value;
            return null;
        }
    }

    public bool IsTrue(string name) => this[name] is { Kind: JsonKind.True };

    /// <summary>The value of a text; null when it is not the JSON that a generator writes.</summary>
    public static Json? Parse(string text)
    {
        var at = 0;
        return Read(text, ref at, 0) is { } value && at == text.Length ? value : null;
    }

    private static Json Object(IReadOnlyList<KeyValuePair<string, Json>> members) => new(JsonKind.Object, "", [], members);

    private static Json Plain(JsonKind kind, string text = "") => new(kind, text, [], []);

    private static Json? Read(string text, ref int at, int depth)
    {
        const int deepest = 128;
        Space(text, ref at);
        if (at == text.Length || depth > deepest)
            return null;
        switch (text[at])
        {
            case '{':
                return ReadObject(text, ref at, depth);
            case '[':
                return ReadArray(text, ref at, depth);
            case '"':
                return ReadText(text, ref at) is { } value ? Plain(JsonKind.Text, value) : null;
            case 't':
                return Word(text, ref at, "true", JsonKind.True);
            case 'f':
                return Word(text, ref at, "false", JsonKind.False);
            case 'n':
                return Word(text, ref at, "null", JsonKind.Null);
            default:
                var start = at;
                while (at < text.Length && text[at] is (>= '0' and <= '9') or '-' or '+' or '.' or 'e' or 'E')
                    at++;
                return at == start ? null : Plain(JsonKind.Number, text.Substring(start, at - start));
        }
    }

    private static Json? ReadObject(string text, ref int at, int depth)
    {
        var members = new List<KeyValuePair<string, Json>>();
        if (!Opens(text, ref at, '}'))
            return Object(members);
        while (true)
        {
            Space(text, ref at);
            if (at == text.Length || text[at] != '"' || ReadText(text, ref at) is not { } name)
                return null;
            Space(text, ref at);
            if (at == text.Length || text[at++] != ':' || Read(text, ref at, depth + 1) is not { } value)
                return null;
            members.Add(new(name, value));
            if (Ends(text, ref at, '}') is not { } end)
                return null;
            if (end)
                return Object(members);
        }
    }

    private static Json? ReadArray(string text, ref int at, int depth)
    {
        var items = new List<Json>();
        if (!Opens(text, ref at, ']'))
            return new(JsonKind.Array, "", items, []);
        while (true)
        {
            if (Read(text, ref at, depth + 1) is not { } value)
                return null;
            items.Add(value);
            if (Ends(text, ref at, ']') is not { } end)
                return null;
            if (end)
                return new(JsonKind.Array, "", items, []);
        }
    }

    /// <summary>Whether anything follows the opening bracket.</summary>
    private static bool Opens(string text, ref int at, char close)
    {
        at++;
        Space(text, ref at);
        if (at == text.Length || text[at] != close)
            return true;
        at++;
        return false;
    }

    /// <summary>Whether a list is at its end; null when it neither ends nor goes on.</summary>
    private static bool? Ends(string text, ref int at, char close)
    {
        Space(text, ref at);
        if (at == text.Length || (text[at] != ',' && text[at] != close))
            return null;
        return text[at++] == close;
    }

    private static Json? Word(string text, ref int at, string word, JsonKind kind)
    {
        if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0)
            return null;
        at += word.Length;
        return Plain(kind);
    }

    private static string? ReadText(string text, ref int at)
    {
        var result = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '"')
            {
                at++;
                return result.ToString();
            }

            if (text[at] != '\\')
            {
                result.Append(text[at]);
                continue;
            }

            if (++at == text.Length)
                return null;
            if (text[at] != 'u')
            {
                result.Append(text[at] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var c => c });
            }
            else if (at + 4 < text.Length && ushort.TryParse(
                text.Substring(at + 1, 4), System.Globalization.NumberStyles.HexNumber, null, out var code))
            {
                result.Append((char)code);
                at += 4;
            }
            else
            {
                return null;
            }
        }

        return null;
    }

    private static void Space(string text, ref int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n')
            at++;
    }
}
