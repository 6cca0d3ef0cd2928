using System.Globalization;
using System.Numerics;
using ApiBox.Conformance.Evaluation;
using ApiBox.Differential.Schemas;

namespace ApiBox.Differential.Values;

/// <summary>Numbers at bounds, beside them, on steps and off them, in several spellings.</summary>
internal sealed class NumberMaker(Random random)
{
    private static readonly string[] Bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];

    private static readonly string[] Special =
    [
        "0", "-0", "0.0", "1.0", "1e2", "1E+2", "0.30000000000000004", "1e308", "1e-7", "2147483647", "2147483648", "-2147483648",
        "-2147483649", "9007199254740992", "9007199254740993", "9223372036854775807", "9223372036854775808", "-9223372036854775808",
        "12345678901234567890", "0.1", "3.4028235e38", "3.5e38", "123456789.123456789", "1e400", "1e-400", "16777217",
    ];

    public string Make(Facets facets, bool isInteger)
    {
        if (random.Chance(0.06))
            return random.One(Special);
        var steps = facets.All("multipleOf").Select(static step => Exact.Parse(step.ToJsonString())).ToList();
        var bounds = Bounds.SelectMany(facets.All).Select(static bound => Exact.Parse(bound.ToJsonString())).ToList();
        var step = steps.Count > 0 ? random.One(steps) : new Exact(1, 0);
        var at = bounds.Count > 0 && random.Chance(0.8) ? random.One(bounds) : new Exact(random.Next(-40, 60), 0);
        if (steps.Count > 0 && random.Chance(0.7))
            at = at.Floor(step) + (random.Chance(0.5) ? step : new Exact(0, 0));
        at += random.Next(9) switch
        {
            0 => step,
            1 => new Exact(-step.Digits, step.Power),
            2 => new Exact(random.Next(2) == 0 ? 1 : -1, 0),
            3 when !isInteger || random.Chance(0.2) => new Exact(random.Next(2) == 0 ? 1 : -1, random.Next(-9, 0)),
            4 => new Exact(random.Next(-30, 30) * step.Digits, step.Power),
            5 when !isInteger => new Exact(random.Next(-5000, 5000), -2),
            _ => new Exact(0, 0),
        };
        return random.Chance(0.1) ? Respelled(at.ToString(), random) : at.ToString();
    }

    /// <summary>The same number with a zero more, or with an exponent.</summary>
    public static string Respelled(string number, Random random)
    {
        if (number.Contains('e', StringComparison.OrdinalIgnoreCase))
            return number;
        if (number.Contains('.', StringComparison.Ordinal))
            return number + "0";
        return random.Next(3) switch
        {
            0 => number + ".0",
            1 => number + "e0",
            _ => BigInteger.Parse(number, CultureInfo.InvariantCulture) is { IsZero: false } whole ? $"{whole}0e-1" : "0.00",
        };
    }
}
