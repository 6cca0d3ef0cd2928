using System.Text.Json;
using System.Text.RegularExpressions;
using ApiBox.Conformance.Evaluation;
using ApiBox.OpenApi.Patterns;

namespace ApiBox.Differential.Oracles;

/// <summary>
/// Validates by JSON Schema 2020-12 in the plainest way, and, given the quirks of another validator, as that one would: a disagreement
/// counts as
/// explained only when the quirks foretell it.
/// </summary>
internal sealed partial class Oracle(JsonElement root, IReadOnlyList<Quirk> quirks)
{
    private const int MostDepth = 200;
    private static readonly Dictionary<string, Regex> Patterns = new(StringComparer.Ordinal);
    private int _depth;

    /// <summary>The quirks that changed a verdict since the last judgement began.</summary>
    public HashSet<string> Fired { get; } = new(StringComparer.Ordinal);

    public bool Check(JsonElement value)
    {
        Fired.Clear();
        return Holds(root, value);
    }

    public static string[] Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.String ? [type.GetString()!] : [.. type.EnumerateArray().Select(static one => one.GetString()!)];

    /// <summary>Whether a schema allows a value, quirks included.</summary>
    public bool Holds(JsonElement schema, JsonElement value, Seen? seen = null)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return schema.ValueKind == JsonValueKind.True;
        if (++_depth > MostDepth)
            throw new InvalidOperationException("The schema refers back to itself.");
        var own = new Seen();
        var holds = true;
        foreach (var keyword in schema.EnumerateObject())
            if (!keyword.Name.StartsWith("unevaluated", StringComparison.Ordinal))
                holds &= Passes(new Site(keyword.Name, keyword.Value, schema, value, this), own);
        foreach (var keyword in schema.EnumerateObject())
            if (keyword.Name.StartsWith("unevaluated", StringComparison.Ordinal))
                holds &= Passes(new Site(keyword.Name, keyword.Value, schema, value, this), own);
        if (holds)
            seen?.Add(own);
        _depth--;
        return holds;
    }

    private bool Passes(Site site, Seen own)
    {
        var plain = Test(site, own);
        foreach (var quirk in quirks)
        {
            if (quirk.Outcome(site) is not { } other || other == plain)
                continue;
            Fired.Add(quirk.Name);
            return other;
        }

        return plain;
    }

    private bool Test(Site site, Seen own) => site.Keyword switch
    {
        "type" => Types(site.Limit).Any(type => IsType(type, site.Value)),
        "enum" => site.Limit.EnumerateArray().Any(one => Same(one, site.Value)),
        "const" => Same(site.Limit, site.Value),
        "$ref" => Holds(root.GetProperty("$defs").GetProperty(site.Limit.GetString()!["#/$defs/".Length..]), site.Value, own),
        "allOf" => Every(site.Limit.EnumerateArray(), one => Holds(one, site.Value, own)),
        "anyOf" => !Every(site.Limit.EnumerateArray(), one => !Holds(one, site.Value, own)),
        "oneOf" => site.Limit.EnumerateArray().Count(one => Holds(one, site.Value, own)) == 1,
        "not" => !Holds(site.Limit, site.Value),
        "if" =>
            !site.Schema.TryGetProperty(Holds(site.Limit, site.Value, own) ? "then" : "else", out var next) || Holds(next, site.Value, own),
        _ => site.Value.ValueKind switch
        {
            JsonValueKind.Number => TestNumber(site.Keyword, site.Limit, Exact.Parse(site.Value.GetRawText())),
            JsonValueKind.String => TestText(site.Keyword, site.Limit, site.Value.GetString()!),
            JsonValueKind.Array => TestArray(site, own),
            JsonValueKind.Object => TestObject(site, own),
            _ => true,
        },
    };

    // To the last, since each may have looked at something.
    private static bool Every<T>(IEnumerable<T> all, Func<T, bool> test)
    {
        var holds = true;
        foreach (var one in all)
            holds &= test(one);
        return holds;
    }

    private static bool IsType(string type, JsonElement value) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "string" => value.ValueKind == JsonValueKind.String,
        "array" => value.ValueKind == JsonValueKind.Array,
        "object" => value.ValueKind == JsonValueKind.Object,
        "number" => value.ValueKind == JsonValueKind.Number,
        _ => value.ValueKind == JsonValueKind.Number && Exact.Parse(value.GetRawText()).IsInteger,
    };

    public static bool TestNumber(string keyword, JsonElement limit, Exact value) => keyword switch
    {
        "minimum" => value.CompareTo(Of(limit)) >= 0,
        "maximum" => value.CompareTo(Of(limit)) <= 0,
        "exclusiveMinimum" => value.CompareTo(Of(limit)) > 0,
        "exclusiveMaximum" => value.CompareTo(Of(limit)) < 0,
        "multipleOf" => value.IsMultipleOf(Of(limit)),
        "format" => Formats.IsValid(limit.GetString()!, value),
        _ => true,
    };

    private static bool TestText(string keyword, JsonElement limit, string value) => keyword switch
    {
        "minLength" => value.EnumerateRunes().Count() >= limit.GetInt32(),
        "maxLength" => value.EnumerateRunes().Count() <= limit.GetInt32(),
        "pattern" => Pattern(limit.GetString()!).IsMatch(value),
        "format" => Formats.IsValid(limit.GetString()!, value),
        _ => true,
    };

    /// <summary>The product's own translation: whether it is right is for Ajv to say, whose patterns are ECMA-262's.</summary>
    public static Regex Pattern(string pattern)
    {
        lock (Patterns)
        {
            if (!Patterns.TryGetValue(pattern, out var regex))
                Patterns[pattern] = regex = new Regex(
                    EcmaPattern.Translate(pattern), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            return regex;
        }
    }

    public static bool Same(JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind)
            return false;
        return left.ValueKind switch
        {
            JsonValueKind.Number => Of(left).CompareTo(Of(right)) == 0,
            JsonValueKind.String => left.GetString() == right.GetString(),
            JsonValueKind.Array =>
                left.GetArrayLength() == right.GetArrayLength()
                    && left.EnumerateArray().Zip(right.EnumerateArray()).All(static pair => Same(pair.First, pair.Second)),
            JsonValueKind.Object =>
                left.EnumerateObject().Count() == right.EnumerateObject().Count()
                    && left.EnumerateObject().All(member => right.TryGetProperty(member.Name, out var other) && Same(member.Value, other)),
            _ => true,
        };
    }

    public static Exact Of(JsonElement number) => Exact.Parse(number.GetRawText());
}
