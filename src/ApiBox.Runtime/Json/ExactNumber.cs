using System.Globalization;
using System.Numerics;

#if NETSTANDARD
namespace ApiBox.OpenApi.Reading;
#else
namespace ApiBox.Runtime;
#endif

/// <summary>
/// A number of JSON, exactly, whatever its size. It is kept as its significant digits and where the point is among them, so that
/// <c>1e999999999</c> costs no more than <c>1</c>: the number is 0.digits × 10^point. 0 has no digits, and equal numbers are equal here.
/// </summary>
/// <remarks>ApiBox.OpenApi compiles this file too, so that a description is read with the same numbers as values are.</remarks>
/// <param name="IsNegative">Whether it is below 0.</param>
/// <param name="Digits">The digits from the first that is not 0 to the last.</param>
/// <param name="Point">Where the point is, counted from before the first digit.</param>
internal readonly partial record struct ExactNumber(bool IsNegative, string Digits, long Point) : IComparable<ExactNumber>
{
    // Larger exponents are clamped to this value, so that sums of them still fit.
    private const long MaxExponent = 1_000_000_000_000_000_000;

    public bool IsZero => Digits.Length == 0;

    public bool IsInteger => Point >= Digits.Length;

    private int Sign => IsZero ? 0 : IsNegative ? -1 : 1;

    /// <summary>Reads a number as JSON writes it.</summary>
    public static bool TryParse(string text, out ExactNumber number)
    {
        number = default;
        var start = text.Length > 0 && text[0] == '-' ? 1 : 0;
        var point = EndOfDigits(text, start);
        if (point == start || (point - start > 1 && text[start] == '0'))
            return false;

        var end = point;
        if (point < text.Length && text[point] == '.')
        {
            end = EndOfDigits(text, point + 1);
            if (end == point + 1)
                return false;
        }

        if (!TryExponent(text, end, out var exponent))
            return false;

        var all = text.Substring(start, point - start);
        if (end > point)
            all += text.Substring(point + 1, end - point - 1);
        var zeros = 0;
        while (zeros < all.Length && all[zeros] == '0')
            zeros++;
        var digits = all.Substring(zeros).TrimEnd('0');
        number = digits.Length == 0 ? new(false, "", 0) : new(start == 1, digits, point - start - zeros + exponent);
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

    /// <summary>The same text for every way to write the number.</summary>
    public override string ToString() =>
        IsZero ? "0" : $"{(IsNegative ? "-" : "")}0.{Digits}e{Point.ToString(CultureInfo.InvariantCulture)}";

    // In chunks of 18 digits, so that a number of a million digits takes at most a million steps.
    private static BigInteger Remainder(string digits, BigInteger divisor)
    {
        const int Chunk = 18;
        var remainder = BigInteger.Zero;
        for (var at = 0; at < digits.Length; at += Chunk)
        {
            var chunk = digits.Substring(at, Math.Min(Chunk, digits.Length - at));
            var value = long.Parse(chunk, NumberStyles.None, CultureInfo.InvariantCulture);
            remainder = ((remainder * (long)Math.Pow(10, chunk.Length)) + value) % divisor;
        }

        return remainder;
    }

    private static int EndOfDigits(string text, int start)
    {
        while (start < text.Length && text[start] is >= '0' and <= '9')
            start++;
        return start;
    }

    private static bool TryExponent(string text, int start, out long exponent)
    {
        exponent = 0;
        if (start == text.Length)
            return true;
        if (text[start] is not ('e' or 'E'))
            return false;

        start++;
        var isNegative = start < text.Length && text[start] == '-';
        if (isNegative || (start < text.Length && text[start] == '+'))
            start++;
        if (start == text.Length || EndOfDigits(text, start) < text.Length)
            return false;

        var digits = text.Substring(start).TrimStart('0');
        exponent = digits.Length == 0 ? 0
            : digits.Length > 18 ? MaxExponent
            : long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        exponent = isNegative ? -exponent : exponent;
        return true;
    }
}
