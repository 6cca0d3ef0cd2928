using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiBox.Differential.Oracles;

internal static partial class Explained
{
    private const int MostNulls = 10;

    public static IReadOnlyList<Quirk> Generated { get; } =
    [
        new("year 0", "DateTimeOffset and DateOnly begin with year 1; the reader says so instead of giving another year.",
            static site => site.Text is { } text
                    && (site.IsFormat("date-time") || site.IsFormat("date"))
                    && text.StartsWith("0000", StringComparison.Ordinal)
                ? false
                : null),
        new("an integer is a long", "A number without a format that C# knows is a long; what it cannot hold is refused when it is read.",
            static site => site is { Keyword: "type", IsNumber: true }
                    && site.HasType("integer")
                    && !site.HasType("number")
                    && !Formats.IsValid("int64", Oracle.Of(site.Value))
                ? false
                : null),
        new("null of an object",
            "In C# it is no object that rules could be about; a type that lists null lets it pass, "
                + "whatever rules about the object stand beside it.",
            static site => site.Value.ValueKind == JsonValueKind.Null
                    && site.HasType("null")
                    && site.HasType("object")
                    && site.Keyword is "not" or "anyOf" or "oneOf" or "allOf" or "if"
                ? true
                : null),
        new("a number is finite", "What is beyond a double is Infinity in C#, which JSON has not; it is refused.",
            static site => site is { Keyword: "type", IsNumber: true } && site.HasType("number") && !double.IsFinite(Double(site.Value))
                ? false
                : null),
        new("a decimal has 28 digits", "The format decimal is a decimal in C#; what is beyond is refused when it is read.",
            static site => site is { Keyword: "type", IsNumber: true }
                    && site.Schema.TryGetProperty("format", out var format)
                    && format.GetString() == "decimal"
                    && Math.Abs(Double(site.Value)) >= (double)decimal.MaxValue
                ? false
                : null),
        new("the last year", "DateTimeOffset ends with year 9999 in UTC; the reader says so instead of giving another time.",
            static site => site.IsFormat("date-time")
                    && site.Text is { } text
                    && text.StartsWith("9999-12-31", StringComparison.Ordinal)
                    && !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _)
                ? false
                : null),
        new("schemes of one letter", "System.Uri takes them for drives; no scheme is registered that has one letter.",
            static site => site.IsFormat("uri") && site.Text is { Length: > 1 } text && char.IsAsciiLetter(text[0]) && text[1] == ':'
                ? false
                : null),
    ];

    public static IReadOnlyList<Reading> ReadingsOfGenerated { get; } =
    [
        new("null is not given",
            "In C# null stands for a member that is not given, and is not sent; a member that is required is reported.",
            static (value, schema) => WithoutNulls(value, Declared(schema))),
        new("a number is a double",
            "A number is a double in C#, or a float where the format says so; it is judged, and sent, as what that holds.",
            static (value, _) => new[]
            {
                Numbers(value, static text => Shortest(double.Parse(text, CultureInfo.InvariantCulture))),
                Numbers(value, static text => Shortest(float.Parse(text, CultureInfo.InvariantCulture)))
            }
                .OfType<JsonElement>()),
    ];

    /// <summary>The value without some of the nulls that are members of objects.</summary>
    private static IEnumerable<JsonElement> WithoutNulls(JsonElement value, HashSet<string> declared)
    {
        var count = Nulls(JsonNode.Parse(value.GetRawText()), declared).Count();
        if (count is 0 or > MostNulls)
            yield break;
        for (var chosen = (1 << count) - 1; chosen > 0; chosen--)
        {
            var copy = JsonNode.Parse(value.GetRawText());
            var index = 0;
            foreach (var (owner, name) in Nulls(copy, declared).ToList())
                if ((chosen & (1 << index++)) != 0)
                    owner.Remove(name);
            yield return JsonElement.Parse(copy?.ToJsonString() ?? "null");
        }
    }

    private static IEnumerable<(JsonObject Owner, string Name)> Nulls(JsonNode? node, HashSet<string> declared) => node switch
    {
        JsonObject members =>
            members.Where(member => member.Value is null && declared.Contains(member.Key)).Select(member => (members, member.Key))
                .Concat(members.SelectMany(member => Nulls(member.Value, declared))),
        JsonArray items => items.SelectMany(item => Nulls(item, declared)),
        _ => [],
    };

    /// <summary>The names of all properties that the schema declares somewhere.</summary>
    private static HashSet<string> Declared(JsonElement schema)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        Collect(schema, names);
        return names;
    }

    private static void Collect(JsonElement node, HashSet<string> names)
    {
        if (node.ValueKind == JsonValueKind.Array)
            foreach (var item in node.EnumerateArray())
                Collect(item, names);
        if (node.ValueKind != JsonValueKind.Object)
            return;
        foreach (var member in node.EnumerateObject())
        {
            if (member is { Name: "properties", Value.ValueKind: JsonValueKind.Object })
                names.UnionWith(member.Value.EnumerateObject().Select(static one => one.Name));
            Collect(member.Value, names);
        }
    }

    /// <summary>The value with its numbers as a type of C# holds them; null when that is all the same.</summary>
    private static JsonElement? Numbers(JsonElement value, Func<string, string> held)
    {
        var text = Written(value, held);
        return text == value.GetRawText() ? null : JsonElement.Parse(text);
    }

    private static string Written(JsonElement value, Func<string, string> held) => value.ValueKind switch
    {
        JsonValueKind.Number => held(value.GetRawText()) is { Length: > 0 } number ? number : value.GetRawText(),
        JsonValueKind.Array => $"[{string.Join(',', value.EnumerateArray().Select(item => Written(item, held)))}]",
        JsonValueKind.Object =>
            "{"
                + string.Join(
                    ',',
                    value.EnumerateObject().Select(member => $"{JsonSerializer.Serialize(member.Name)}:{Written(member.Value, held)}"))
                + "}",
        _ => value.GetRawText(),
    };

    // What is not finite has no text.
    private static string Shortest<T>(T number)
        where T : System.Numerics.IFloatingPoint<T> => T.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : "";
}
