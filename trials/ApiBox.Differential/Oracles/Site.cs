using System.Text.Json;

namespace ApiBox.Differential.Oracles;

/// <summary>One keyword of a schema at work on one value.</summary>
internal readonly record struct Site(string Keyword, JsonElement Limit, JsonElement Schema, JsonElement Value, Oracle Oracle)
{
    public string? Text => Value.ValueKind == JsonValueKind.String ? Value.GetString() : null;

    public bool IsNumber => Value.ValueKind == JsonValueKind.Number;

    public bool IsFormat(string name) => Keyword == "format" && Limit.GetString() == name;

    /// <summary>Whether the schema lists a type.</summary>
    public bool HasType(string name) =>
        Schema.TryGetProperty("type", out var type) && Oracle.Types(type).Contains(name, StringComparer.Ordinal);
}

/// <summary>A way in which a judge differs from JSON Schema, and why that is not followed.</summary>
/// <param name="Name">A short name for the report.</param>
/// <param name="Why">Why the product is right to judge otherwise.</param>
/// <param name="Outcome">What the judge says of a keyword; null where it says what it should.</param>
internal sealed record Quirk(string Name, string Why, Func<Site, bool?> Outcome);

/// <summary>Another value that a judge takes a value for.</summary>
/// <param name="Name">A short name for the report.</param>
/// <param name="Why">Why the product is right to do so.</param>
/// <param name="Values">The values that it may be taken for, by the value and the schema.</param>
internal sealed record Reading(string Name, string Why, Func<JsonElement, JsonElement, IEnumerable<JsonElement>> Values);
