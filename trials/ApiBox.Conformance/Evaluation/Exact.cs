using System.Globalization;
using System.Numerics;

namespace ApiBox.Conformance.Evaluation;

/// <summary>A number as it is written: digits times a power of ten.</summary>
internal readonly record struct Exact(BigInteger Digits, int Power) : IComparable<Exact>
{
    private const int MostPower = 5000;

    public bool IsInteger => Power >= 0 || Digits % BigInteger.Pow(10, Math.Min(-Power, MostPower)) == 0;

    public static Exact Parse(string text)
    {
        var power = 0;
        var end = text.IndexOfAny(['e', 'E']);
        if (end >= 0)
        {
            power = int.Parse(text.AsSpan(end + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            text = text[..end];
        }

        var point = text.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0)
        {
            power -= text.Length - point - 1;
            text = text.Remove(point, 1);
        }

        return new Exact(
            BigInteger.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), Math.Clamp(power, -MostPower, MostPower));
    }

    public int CompareTo(Exact other)
    {
        var (left, right, _) = Aligned(this, other);
        return left.CompareTo(right);
    }

    public bool IsMultipleOf(Exact step)
    {
        var (left, right, _) = Aligned(this, step);
        return !right.IsZero && (left % right).IsZero;
    }

    public static Exact operator +(Exact left, Exact right)
    {
        var (a, b, power) = Aligned(left, right);
        return new Exact(a + b, power);
    }

    public static Exact operator -(Exact left, Exact right) => left + new Exact(-right.Digits, right.Power);

    /// <summary>The greatest multiple that is not above this number.</summary>
    public Exact Floor(Exact step)
    {
        var (left, right, power) = Aligned(this, step);
        var rest = BigInteger.Remainder(left, right);
        return new Exact(left - rest - (rest.Sign < 0 ? BigInteger.Abs(right) : 0), power);
    }

    public override string ToString()
    {
        if (Power == 0)
            return Digits.ToString(CultureInfo.InvariantCulture);
        if (Power > 0)
            return Power < 40
                ? (Digits * BigInteger.Pow(10, Power)).ToString(CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"{Digits}e{Power}");
        if (Power < -40)
            return string.Create(CultureInfo.InvariantCulture, $"{Digits}e{Power}");
        var digits = BigInteger.Abs(Digits).ToString(CultureInfo.InvariantCulture).PadLeft(1 - Power, '0');
        var text = $"{digits[..(digits.Length + Power)]}.{digits[(digits.Length + Power)..]}".TrimEnd('0').TrimEnd('.');
        return Digits.Sign < 0 ? "-" + text : text;
    }

    private static (BigInteger Left, BigInteger Right, int Power) Aligned(Exact left, Exact right)
    {
        var power = Math.Min(left.Power, right.Power);
        return (left.Digits * BigInteger.Pow(10, left.Power - power), right.Digits * BigInteger.Pow(10, right.Power - power), power);
    }
}
