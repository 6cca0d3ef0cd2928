using System.Globalization;
using System.Text.RegularExpressions;
using ApiBox.OpenApi.Model;

namespace ApiBox.Generators.Emission;

/// <summary>Describes the rules of a value, for documentation and help.</summary>
internal static class RuleText
{
    private static readonly Regex NumberPattern = new(@"(?<![\w.])-?\d+(\.\d+)?(?!\w)", RegexOptions.CultureInvariant);

    private static readonly HashSet<string> RangeWords = new(
        "From from Above above Up up To to Below below In in steps of At least most Exactly characters items".Split(' '),
        StringComparer.Ordinal);

    /// <summary>The rules, the default and the origin of a property as sentences; empty if there are none.</summary>
    public static string Of(PropertyModel property)
    {
        var sentences = Of(property.Value, property.Description);
        if (property.Default is { } standard)
            sentences.Add($"The service uses {standard} by default");
        if (property.Origin == "sister")
            sentences.Add("Documented only by related services");
        if (property.Deprecated)
            sentences.Add("Deprecated");
        return sentences.Count == 0 ? "" : string.Join(". ", sentences) + ".";
    }

    /// <summary>The rules of a parameter as sentences; empty if there are none.</summary>
    public static string Of(ParameterModel parameter) =>
        Of(parameter.Value, parameter.Description) is { Count: > 0 } sentences ? string.Join(". ", sentences) + "." : "";

    // Leaves out the rules that the description states itself.
    private static List<string> Of(ValueModel value, string? description)
    {
        var sentences = Of(value);
        if (description is not null && Numbers(description) is { Count: > 0 } stated)
            sentences.RemoveAll(sentence => IsRange(sentence) && Numbers(sentence).IsSubsetOf(stated));
        return sentences;
    }

    /// <summary>The rules of a value, one sentence each without the full stop.</summary>
    public static List<string> Of(ValueModel value)
    {
        var sentences = new List<string>();
        if (value.Kind == ValueKind.Uri)
            sentences.Add("An absolute URL");
        else if (Limit(value, "format") is { } format)
            sentences.Add($"Format: {format}");
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

    // Only ranges are left out. Lists of values and patterns can contain numbers too, but a description rarely repeats them whole.
    private static bool IsRange(string sentence) =>
        sentence.Split(' ').All(static word => RangeWords.Contains(word) || NumberPattern.IsMatch(word));

    private static HashSet<string> Numbers(string text) =>
        new(NumberPattern.Matches(text).Cast<Match>().Select(static match => match.Value), StringComparer.Ordinal);

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

    /// <summary>The texts that are allowed here, of those that an open enum lists.</summary>
    public static EquatableArray<string> Values(ValueModel value) =>
        value.Kind == ValueKind.OpenEnum && value.Constraints.FirstOrDefault(static rule => rule.Keyword == "enum") is { } list
            ? list.Values
            : default;

    private static string? Limit(ValueModel value, string keyword) =>
        value.Constraints.FirstOrDefault(rule => rule.Keyword == keyword)?.Limit;

    private static string Upper(string text) => char.ToUpper(text[0], CultureInfo.InvariantCulture) + text.Substring(1);

    private static string Lower(string text) => char.ToLower(text[0], CultureInfo.InvariantCulture) + text.Substring(1);
}
