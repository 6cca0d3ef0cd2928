using System.Globalization;

namespace ApiBox.Runtime;

public static partial class Check
{
    private const int LongestNumber = 40;

    /// <summary>Whether a number is a multiple of a step, exactly.</summary>
    /// <param name="value">The number.</param>
    /// <param name="step">The step, greater than 0.</param>
    public static bool IsMultipleOf(decimal value, decimal step) => value % step == 0;

    /// <summary>Whether a number has at most so many decimals, which makes it a multiple of 1, 0.1, 0.01 and so on; zeros at the end do not count.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">How many, from 0 to 28.</param>
    public static bool HasDecimals(decimal value, int decimals) => value.Scale <= decimals || decimal.Round(value, decimals) == value;

    /// <summary>Whether a whole number is a multiple of a step.</summary>
    /// <param name="value">The number.</param>
    /// <param name="step">The step, greater than 0.</param>
    public static bool IsMultipleOf(long value, long step) => value % step == 0;

    /// <summary>
    /// Whether a number is a multiple of a step in the form in which both are written: 0.3 is a multiple of 0.1, and 0.1 + 0.2, which
    /// is sent as 0.30000000000000004, is none.
    /// </summary>
    /// <param name="value">The number.</param>
    /// <param name="step">The step, greater than 0.</param>
    public static bool IsMultipleOf(double value, double step) =>
        TryWritten(value, out var written) && TryWritten(step, out var writtenStep) && writtenStep != 0
            ? IsMultipleOf(written, writtenStep)
            : double.IsFinite(value) && Math.IEEERemainder(value, step) == 0;

    /// <inheritdoc cref="IsMultipleOf(double, double)"/>
    public static bool IsMultipleOf(float value, float step) =>
        TryWritten(value, out var written) && TryWritten(step, out var writtenStep) && writtenStep != 0
            ? IsMultipleOf(written, writtenStep)
            : float.IsFinite(value) && MathF.IEEERemainder(value, step) == 0;

    // The shortest text that reads back the same, which is what JSON gets.
    private static bool TryWritten<T>(T value, out decimal written)
        where T : struct, IUtf8SpanFormattable
    {
        Span<byte> text = stackalloc byte[LongestNumber];
        written = 0;
        return value.TryFormat(text, out var length, "R", CultureInfo.InvariantCulture)
            && decimal.TryParse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out written)
            && IsExact(text[..length], written);
    }

    // A decimal holds 28 digits after the point; what is smaller would be rounded, to 0 in the end.
    private static bool IsExact(ReadOnlySpan<byte> text, decimal written)
    {
        var exponent = text.IndexOf((byte)'E');
        return exponent < 0 || written.Scale < 28;
    }
}
