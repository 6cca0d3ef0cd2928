using System.Globalization;
using System.Numerics;

namespace ApiBox.OpenApi.Reading;

/// <summary>A JSON number of any size, exact: 0.Digits times ten to the power of Exponent.</summary>
internal readonly struct JsonNumber
{
    // A division works on all digits; numbers further apart than this are not divided.
    private const int MaxDigits = 400;

    private JsonNumber(bool isNegative, string digits, long exponent)
    {
        IsNegative = isNegative;
        Digits = digits;
        Exponent = exponent;
    }

    private bool IsNegative { get; }

    /// <summary>Without zeros at either end; empty for zero.</summary>
    private string Digits { get; }

    private long Exponent { get; }

    private bool IsZero => Digits.Length == 0;

    public bool IsWhole => Digits.Length <= Exponent || IsZero;

    /// <summary>The same text for every way to write the number.</summary>
    public string Canonical => IsZero ? "0" : $"{(IsNegative ? "-" : "")}{Digits}e{Exponent.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Null when the exponent is out of all bounds.</summary>
    public static JsonNumber? Parse(string text)
    {
        var isNegative = text[0] == '-';
        var at = text.IndexOfAny(['e', 'E']);
        long exponent = 0;
        if (at >= 0
            && (text.Length - at > 16
                || !long.TryParse(text.Substring(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)))
            return null;
        var mantissa = (at < 0 ? text : text.Substring(0, at)).TrimStart('-');
        var point = mantissa.IndexOf('.');
        var whole = point < 0 ? mantissa : mantissa.Substring(0, point);
        var digits = whole + (point < 0 ? "" : mantissa.Substring(point + 1));
        var significant = digits.TrimStart('0');
        exponent += whole.Length - (digits.Length - significant.Length);
        significant = significant.TrimEnd('0');
        return significant.Length == 0 ? new JsonNumber(false, "", 0) : new JsonNumber(isNegative, significant, exponent);
    }

    public int CompareTo(JsonNumber other)
    {
        if (IsZero || other.IsZero || IsNegative != other.IsNegative)
            return Sign.CompareTo(other.Sign);
        var size = Exponent != other.Exponent ? Exponent.CompareTo(other.Exponent) : string.CompareOrdinal(Digits, other.Digits);
        return IsNegative ? -size : size;
    }

    /// <summary>Null when that would take too long to find out.</summary>
    public bool? IsMultipleOf(JsonNumber step)
    {
        if (IsZero || step.IsZero)
            return IsZero;
        var (low, stepLow) = (Exponent - Digits.Length, step.Exponent - step.Digits.Length);
        var common = Math.Min(low, stepLow);
        if (Exponent - common > MaxDigits || step.Exponent - common > MaxDigits)
            return null;
        return (Scaled(Digits, low - common) % Scaled(step.Digits, stepLow - common)).IsZero;
    }

    private int Sign => IsZero ? 0 : IsNegative ? -1 : 1;

    private static BigInteger Scaled(string digits, long zeros) =>
        BigInteger.Parse(digits, CultureInfo.InvariantCulture) * BigInteger.Pow(10, (int)zeros);
}
