using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace ApiBox.Runtime;

internal readonly partial record struct ExactNumber
{
    // Sums are exact for numbers within 10^±this.
    private const int MaxSumWidth = 5_000;

    private bool IsNarrow => Digits.Length <= MaxSumWidth && Math.Abs(Point) <= MaxSumWidth;

    // The exponent of the last digit.
    private long Lowest => Point - Digits.Length;

    public static ExactNumber Of(JsonElement number) => Parse(number.GetRawText());

    /// <summary>Reads a number as JSON writes it.</summary>
    /// <exception cref="FormatException">The text is not a JSON number.</exception>
    public static ExactNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException($"'{Redaction.Value(text)}' is not a JSON number.");

    /// <summary>
    /// How this minus <paramref name="other"/> compares with a bound. Exact for numbers within 10^±5000; beyond that as exact as a double.
    /// </summary>
    public int CompareDifference(ExactNumber other, ExactNumber bound)
    {
        if (IsNarrow && other.IsNarrow && bound.IsNarrow)
        {
            var lowest = Math.Min(Lowest, Math.Min(other.Lowest, bound.Lowest));
            return (Scaled(lowest) - other.Scaled(lowest) - bound.Scaled(lowest)).Sign;
        }

        var difference = ToDouble() - other.ToDouble();
        return double.IsNaN(difference) ? CompareTo(other) : difference.CompareTo(bound.ToDouble());
    }

    /// <summary>The number if it is whole and not too large.</summary>
    public bool TryInt128(out Int128 whole)
    {
        whole = 0;
        if (!IsInteger || Point > 38)
            return false;

        whole = IsZero ? 0 : Int128.Parse(Digits.PadRight((int)Point, '0'), CultureInfo.InvariantCulture);
        whole = IsNegative ? -whole : whole;
        return true;
    }

    public double ToDouble()
    {
        var exponent = Math.Clamp(Point, -100_000, 100_000);
        return double.Parse($"{(IsNegative ? "-" : "")}0.{Digits}0E{exponent}", NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private BigInteger Scaled(long lowest)
    {
        if (IsZero)
            return BigInteger.Zero;

        var value = BigInteger.Parse(Digits, NumberStyles.None, CultureInfo.InvariantCulture) * BigInteger.Pow(10, (int)(Lowest - lowest));
        return IsNegative ? -value : value;
    }
}
