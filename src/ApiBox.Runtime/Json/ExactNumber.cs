using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace ApiBox.Runtime;

/// <summary>
/// A number of JSON, exactly, whatever its size. It is kept as its significant digits and where the point is among them, so that
/// <c>1e999999999</c>
/// costs no more than <c>1</c>: the number is 0.digits × 10^point. 0 has no digits, and equal numbers are equal here.
/// </summary>
/// <param name="IsNegative">Whether it is below 0.</param>
/// <param name="Digits">The digits from the first that is not 0 to the last.</param>
/// <param name="Point">Where the point is, counted from before the first digit.</param>
internal readonly record struct ExactNumber(bool IsNegative, string Digits, long Point) : IComparable<ExactNumber>
{
    // Larger exponents are clamped to this value, so that sums of them still fit.
    private const long MaxExponent = 1_000_000_000_000_000_000;

    // Sums are exact for numbers within 10^±this.
    private const int MaxSumWidth = 5_000;

    public bool IsZero => Digits.Length == 0;

    public bool IsInteger => Point >= Digits.Length;

    public static ExactNumber Of(JsonElement number) => Parse(number.GetRawText());

    /// <summary>Reads a number as JSON writes it.</summary>
    /// <exception cref="FormatException">The text is not a JSON number.</exception>
    public static ExactNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException($"'{Redaction.Value(text)}' is not a JSON number.");

    public static bool TryParse(ReadOnlySpan<char> text, out ExactNumber number)
    {
        number = default;
        var isNegative = text.StartsWith("-");
        var rest = isNegative ? text[1..] : text;
        var whole = TakeDigits(ref rest);
        ReadOnlySpan<char> decimals = [];
        if (whole.IsEmpty || (whole.Length > 1 && whole[0] == '0'))
            return false;

        if (rest.StartsWith("."))
        {
            rest = rest[1..];
            decimals = TakeDigits(ref rest);
            if (decimals.IsEmpty)
                return false;
        }

        if (!TryExponent(rest, out var exponent))
            return false;

        var all = string.Concat(whole, decimals);
        var digits = all.AsSpan().TrimStart('0');
        var point = whole.Length - (all.Length - digits.Length) + exponent;
        digits = digits.TrimEnd('0');
        number = digits.IsEmpty ? new(false, "", 0) : new(isNegative, digits.ToString(), point);
        return true;
    }

    public int CompareTo(ExactNumber other)
    {
        if (IsZero || other.IsZero || IsNegative != other.IsNegative)
            return Sign.CompareTo(other.Sign);

        var magnitude = Point != other.Point ? Point.CompareTo(other.Point) : string.CompareOrdinal(Digits, other.Digits);
        return Math.Sign(IsNegative ? -magnitude : magnitude);
    }

    /// <summary>Whether this is a whole multiple of a step that is not 0.</summary>
    public bool IsMultipleOf(ExactNumber step)
    {
        if (IsZero)
            return true;

        // With the digits as whole numbers d and s, it is a multiple if s divides d × 10^shift. The last digit of d is not 0, so that
        // cannot be for a negative shift; and of a great one only as much matters as s may have factors 2 and 5.
        var shift = Point - Digits.Length - (step.Point - step.Digits.Length);
        if (shift < 0)
            return false;

        shift = Math.Min(shift, step.Digits.Length * 4L);
        var divisor = BigInteger.Parse(step.Digits, NumberStyles.None, CultureInfo.InvariantCulture);
        var remainder = Remainder(Digits, divisor) * BigInteger.ModPow(10, shift, divisor);
        return (remainder % divisor).IsZero;
    }

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

    public double ToDouble() =>
        double.Parse(
            $"{(IsNegative ? "-" : "")}0.{Digits}0E{Math.Clamp(Point, -100_000, 100_000)}",
            NumberStyles.Float, CultureInfo.InvariantCulture);

    private int Sign => IsZero ? 0 : IsNegative ? -1 : 1;

    private bool IsNarrow => Digits.Length <= MaxSumWidth && Math.Abs(Point) <= MaxSumWidth;

    // The exponent of the last digit.
    private long Lowest => Point - Digits.Length;

    private BigInteger Scaled(long lowest)
    {
        if (IsZero)
            return BigInteger.Zero;

        var value = BigInteger.Parse(Digits, NumberStyles.None, CultureInfo.InvariantCulture) * BigInteger.Pow(10, (int)(Lowest - lowest));
        return IsNegative ? -value : value;
    }

    // In chunks of 18 digits, so that a number of a million digits takes at most a million steps.
    private static BigInteger Remainder(string digits, BigInteger divisor)
    {
        const int Chunk = 18;
        var remainder = BigInteger.Zero;
        for (var at = 0; at < digits.Length; at += Chunk)
        {
            var chunk = digits.AsSpan(at, Math.Min(Chunk, digits.Length - at));
            remainder = ((remainder * (long)Math.Pow(10, chunk.Length)) + long.Parse(chunk, CultureInfo.InvariantCulture)) % divisor;
        }

        return remainder;
    }

    private static ReadOnlySpan<char> TakeDigits(scoped ref ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange('0', '9');
        var digits = length < 0 ? text : text[..length];
        text = text[digits.Length..];
        return digits;
    }

    private static bool TryExponent(ReadOnlySpan<char> text, out long exponent)
    {
        exponent = 0;
        if (text.IsEmpty)
            return true;
        if (text[0] is not ('e' or 'E'))
            return false;

        text = text[1..];
        var isNegative = text.StartsWith("-");
        if (isNegative || text.StartsWith("+"))
            text = text[1..];
        var digits = TakeDigits(ref text);
        if (digits.IsEmpty || !text.IsEmpty)
            return false;

        digits = digits.TrimStart('0');
        exponent = digits.IsEmpty ? 0 : digits.Length > 18 ? MaxExponent : long.Parse(digits, CultureInfo.InvariantCulture);
        exponent = isNegative ? -exponent : exponent;
        return true;
    }
}
