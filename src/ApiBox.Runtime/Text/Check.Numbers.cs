using System.Globalization;

namespace ApiBox.Runtime;

public static partial class Check
{
    private const int MaxNumberLength = 40;

    /// <summary>Whether a number is a multiple of a step, exactly.</summary>
    /// <param name="value">The number.</param>
    /// <param name="step">The step, greater than 0.</param>
    public static bool IsMultipleOf(decimal value, decimal step) => value % step == 0;

    /// <summary>
    /// Whether a number has at most so many decimals, which makes it a multiple of 1, 0.1, 0.01 and so on; zeros at the end do not count.
    /// </summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">How many, from 0 to 28.</param>
    public static bool HasDecimals(decimal value, int decimals) => value.Scale <= decimals || decimal.Round(value, decimals) == value;

    /// <summary>Whether a whole number is a multiple of a step.</summary>
    /// <param name="value">The number.</param>
    /// <param name="step">The step, greater than 0.</param>
    public static bool IsMultipleOf(long value, long step) => value % step == 0;

    /// <inheritdoc cref="IsMultipleOf(long, long)"/>
    public static bool IsMultipleOf(ulong value, ulong step) => value % step == 0;

    /// <summary>
    /// Whether a number is a multiple of a step in the form in which both are written, exactly and whatever their size: 0.3 is a
    /// multiple of 0.1, and 0.1 + 0.2, which is sent as 0.30000000000000004, is none.
    /// </summary>
    /// <param name="value">The number.</param>
    /// <param name="step">The step, greater than 0.</param>
    public static bool IsMultipleOf(double value, double step) => IsMultiple(value, step);

    /// <inheritdoc cref="IsMultipleOf(double, double)"/>
    public static bool IsMultipleOf(float value, float step) => IsMultiple(value, step);

    // Both are digits × 10^exponent: the step's digits must divide the value's with so many zeros behind them as the exponents differ by.
    private static bool IsMultiple<T>(T value, T step)
        where T : struct, IUtf8SpanFormattable
    {
        if (!TryWritten(value, out var digits, out var exponent) || !TryWritten(step, out var stepDigits, out var stepExponent)
            || stepDigits == 0)
            return false;

        // Digits do not end in 0, so none of them can be taken away. A step has fewer than 64 factors 2 or 5 that zeros could add.
        var remainder = (UInt128)(digits % stepDigits);
        for (var zeros = Math.Min(exponent - stepExponent, 64); zeros > 0 && remainder != 0; zeros--)
            remainder = remainder * 10 % stepDigits;
        return digits == 0 || (exponent >= stepExponent && remainder == 0);
    }

    // The shortest text that reads back the same, which is what JSON gets, as its digits without zeros at the end.
    private static bool TryWritten<T>(T value, out ulong digits, out int exponent)
        where T : struct, IUtf8SpanFormattable
    {
        digits = 0;
        exponent = 0;
        Span<byte> buffer = stackalloc byte[MaxNumberLength];
        if (!value.TryFormat(buffer, out var length, "R", CultureInfo.InvariantCulture))
            return false;

        var isFraction = false;
        for (var i = buffer[0] == '-' ? 1 : 0; i < length; i++)
        {
            if (buffer[i] == 'E')
            {
                exponent += int.Parse(buffer[(i + 1)..length], CultureInfo.InvariantCulture);
                break;
            }

            if (buffer[i] == '.')
            {
                isFraction = true;
                continue;
            }

            if (!char.IsAsciiDigit((char)buffer[i]))
                return false; // NaN and the infinities
            digits = (digits * 10) + (ulong)(buffer[i] - '0');
            exponent -= isFraction ? 1 : 0;
        }

        for (; digits != 0 && digits % 10 == 0; exponent++)
            digits /= 10;
        return true;
    }
}
