using System.Globalization;
using ApiBox.Analyzers.Values.Constants;
using ApiBox.Analyzers.ClientRules;
using Microsoft.CodeAnalysis;

namespace ApiBox.Analyzers.Values.Checks;

/// <summary>Compares numbers with bounds and steps, exactly where a decimal can hold them.</summary>
internal static class NumberChecks
{
    public static Violation? Check(ValueRules rules, Constant.Number number, SyntaxNode syntax)
    {
        if (Find(rules, number) is not var (keyword, limit))
            return null;
        var (descriptor, relation) = keyword switch
        {
            "minimum" => (ValueDescriptors.BelowMinimum, "at least"),
            "exclusiveMinimum" => (ValueDescriptors.BelowMinimum, "greater than"),
            "maximum" => (ValueDescriptors.AboveMaximum, "at most"),
            "exclusiveMaximum" => (ValueDescriptors.AboveMaximum, "less than"),
            _ => (ValueDescriptors.NotAMultiple, ""),
        };
        var violation = relation.Length == 0
            ? Violation.Of(descriptor, syntax, rules.Name, limit, number.Display)
            : Violation.Of(descriptor, syntax, rules.Name, relation, limit, number.Display);
        return violation with { Replacement = Nearest(rules, number) };
    }

    /// <summary>The nearest number that keeps all rules, as C# writes it in the type of the given one; null without one.</summary>
    private static string? Nearest(ValueRules rules, Constant.Number number)
    {
        if (number.Exact is not { } value)
            return null;
        var step = rules.Number("multipleOf") is { } size ? Exact(size) : null;
        var unit = step ?? (number.Value is decimal or double or float ? null : 1);
        foreach (var keyword in Bounds)
        {
            if (rules.Number(keyword) is not { } limit || Keeps(keyword, new(value), limit) || Exact(limit) is not { } bound)
                continue;
            // Without a step, no number is the nearest to a bound that is excluded.
            var inside = keyword switch { "exclusiveMinimum" => unit, "exclusiveMaximum" => -unit, _ => 0 };
            if (inside is null)
                return null;
            value = bound + inside.Value;
        }

        if (unit is { } whole and not 0 && value % whole != 0)
        {
            var below = Math.Floor(value / whole) * whole;
            var near = Math.Round(value / whole, MidpointRounding.AwayFromZero) * whole;
            value = new[] { near, below, below + whole }.FirstOrDefault(candidate => Find(rules, new(candidate)) is null);
        }

        return Find(rules, new(value)) is null ? Write(value, number.Value) : null;
    }

    public static string Write(decimal value, object original)
    {
        // Without the zeros at the end that a calculation leaves.
        var digits = (value / 1.000000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
        return digits + original switch { decimal => "m", float => "f", double when digits.IndexOf('.') < 0 => "d", _ => "" };
    }

    /// <summary>The first rule that a number breaks; null when it keeps all.</summary>
    public static (string Keyword, string Limit)? Find(ValueRules rules, Constant.Number number)
    {
        foreach (var keyword in Bounds)
            if (rules.Number(keyword) is { } limit && !Keeps(keyword, number, limit))
                return (keyword, limit);
        return rules.Number("multipleOf") is { } step && !IsMultiple(number, step) ? ("multipleOf", step) : null;
    }

    private static readonly string[] Bounds = ["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"];

    /// <summary>Whether a number keeps a bound; true where that cannot be decided.</summary>
    public static bool Keeps(string keyword, Constant.Number number, string limit)
    {
        int order;
        if (number.Exact is { } exact && Exact(limit) is { } bound)
            order = exact.CompareTo(bound);
        else if (double.TryParse(limit, NumberStyles.Float, CultureInfo.InvariantCulture, out var approximate)
            && !double.IsNaN(number.Approximate))
            order = number.Approximate.CompareTo(approximate);
        else
            return true;
        return keyword switch
        {
            "minimum" => order >= 0,
            "exclusiveMinimum" => order > 0,
            "maximum" => order <= 0,
            "exclusiveMaximum" => order < 0,
            _ => true,
        };
    }

    private static bool IsMultiple(Constant.Number number, string step) =>
        number.Exact is not { } exact || Exact(step) is not { } size || size == 0 || exact % size == 0;

    public static decimal? Exact(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact : null;
}
