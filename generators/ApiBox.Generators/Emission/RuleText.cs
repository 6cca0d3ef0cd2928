using System.Globalization;
using ApiBox.OpenApi.Model;

namespace ApiBox.Generators.Emission;

/// <summary>Describes the rules of a value in words, for documentation and help.</summary>
internal static class RuleText
{
    /// <summary>All that is to be said about a property besides its description, as sentences; empty when there is nothing.</summary>
    public static string Of(PropertyModel property)
    {
        var sentences = Of(property.Value);
        if (property.Default is { } standard)
            sentences.Add($"The service's default is {standard}");
        if (property.Origin == "sister")
            sentences.Add("Only the documentation of sister services shows it");
        if (property.Deprecated)
            sentences.Add("The description advises against it");
        return sentences.Count == 0 ? "" : string.Join(". ", sentences) + ".";
    }

    /// <summary>The rules of a value, a sentence each without its full stop.</summary>
    public static List<string> Of(ValueModel value)
    {
        var sentences = new List<string>();
        if (value.Kind == ValueKind.Uri)
            sentences.Add("An absolute address");
        else if (Limit(value, "format") is { } format)
            sentences.Add($"In the form {format}");
        Range(value, sentences);
        Amount(value, "minLength", "maxLength", "characters", sentences);
        Amount(value, "minItems", "maxItems", "items", sentences);
        if (Limit(value, "enum") is { } values)
            sentences.Add($"One of {values}");
        if (Limit(value, "const") is { } constant)
            sentences.Add($"Always {constant}");
        if (Limit(value, "pattern") is { } pattern)
            sentences.Add($"Matches {pattern}");
        if (value.Item is { } item && Of(item) is { Count: > 0 } inner)
            sentences.Add($"Each: {string.Join("; ", inner.Select(Lower))}");
        return sentences;
    }

    private static void Range(ValueModel value, List<string> sentences)
    {
        var from = Limit(value, "minimum") is { } minimum
            ? $"from {minimum}"
            : Limit(value, "exclusiveMinimum") is { } above ? $"above {above}" : null;
        var to = Limit(value, "maximum") is { } maximum
            ? $"{(from is null ? "up " : "")}to {maximum}"
            : Limit(value, "exclusiveMaximum") is { } below ? $"below {below}" : null;
        var range = string.Join(" ", new[] { from, to }.Where(static part => part is not null));
        var steps = Limit(value, "multipleOf") is { } step ? $"in steps of {step}" : "";
        if (range.Length + steps.Length > 0)
            sentences.Add(Upper(range.Length > 0 && steps.Length > 0 ? $"{range}, {steps}" : range + steps));
    }

    private static void Amount(ValueModel value, string low, string high, string unit, List<string> sentences)
    {
        var (from, to) = (Limit(value, low), Limit(value, high));
        if (from == "1" && to is null)
            sentences.Add(unit == "items" ? "At least one item" : "Not empty");
        else if (from is not null && from == to)
            sentences.Add($"Exactly {from} {unit}");
        else if (from is not null || to is not null)
            sentences.Add(to is null ? $"At least {from} {unit}" : from is null ? $"At most {to} {unit}" : $"{from} to {to} {unit}");
    }

    /// <summary>The texts that are allowed here, of those that an open enum knows.</summary>
    public static EquatableArray<string> Values(ValueModel value) =>
        value.Kind == ValueKind.OpenEnum && value.Constraints.FirstOrDefault(static rule => rule.Keyword == "enum") is { } list
            ? list.Values
            : default;

    private static string? Limit(ValueModel value, string keyword) =>
        value.Constraints.FirstOrDefault(rule => rule.Keyword == keyword)?.Limit;

    private static string Upper(string text) => char.ToUpper(text[0], CultureInfo.InvariantCulture) + text.Substring(1);

    private static string Lower(string text) => char.ToLower(text[0], CultureInfo.InvariantCulture) + text.Substring(1);
}
