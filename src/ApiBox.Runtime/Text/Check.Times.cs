namespace ApiBox.Runtime;

public static partial class Check
{
    private const int DateLength = 10;
    private const int MinutesOfDay = 24 * 60;

    /// <summary>Whether a text is a <c>full-date</c> of RFC 3339, such as <c>2026-08-01</c>, and the day exists.</summary>
    /// <param name="text">The text.</param>
    public static bool IsDate(ReadOnlySpan<char> text) =>
        text.Length == DateLength
        && text[4] == '-' && text[7] == '-'
        && TryDigits(text[..4], out var year)
        && TryDigits(text[5..7], out var month) && month is >= 1 and <= 12
        && TryDigits(text[8..], out var day) && day >= 1 && day <= DaysOfMonth(year, month);

    /// <summary>
    /// Whether a text is a <c>date-time</c> of RFC 3339, such as <c>2026-08-01T12:00:00.5Z</c>: the offset must be there, and second 60 is
    /// only allowed where a leap second can be.
    /// </summary>
    /// <param name="text">The text.</param>
    public static bool IsDateTime(ReadOnlySpan<char> text) =>
        text.Length > DateLength && text[DateLength] is 'T' or 't' && IsDate(text[..DateLength]) && IsTime(text[(DateLength + 1)..]);

    /// <summary>Whether a text is a <c>full-time</c> of RFC 3339, such as <c>12:00:00+02:00</c>.</summary>
    /// <param name="text">The text.</param>
    public static bool IsTime(ReadOnlySpan<char> text)
    {
        if (text.Length < 9
            || text[2] != ':' || text[5] != ':'
            || !TryDigits(text[..2], out var hour) || hour > 23
            || !TryDigits(text[3..5], out var minute) || minute > 59
            || !TryDigits(text[6..8], out var second) || second > 60)
            return false;

        text = text[8..];
        if (text[0] == '.')
        {
            var decimals = DigitsLength(text[1..]);
            if (decimals == 0)
                return false;
            text = text[(1 + decimals)..];
        }

        if (!TryOffset(text, out var offset))
            return false;

        // A leap second is the last of a day in UTC.
        var minuteOfDay = ((((hour * 60) + minute - offset) % MinutesOfDay) + MinutesOfDay) % MinutesOfDay;
        return second < 60 || minuteOfDay == MinutesOfDay - 1;
    }

    /// <summary>
    /// Whether a text is a duration as RFC 3339, appendix A, writes those of ISO 8601: in whole numbers, such as <c>P3DT12H</c> or
    /// <c>P2W</c>, with
    /// its units from the greatest to the least and none left out between two others, so that <c>P1Y2D</c> is none and <c>P1Y0M2D</c> is
    /// one.
    /// </summary>
    /// <param name="text">The text.</param>
    public static bool IsDuration(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] != 'P')
            return false;

        text = text[1..];
        if (text[^1] == 'W')
            return DigitsLength(text) == text.Length - 1 && text.Length > 1;

        var mark = text.IndexOf('T');
        return mark < 0 ? AreAmounts(text, "YMD")
            : (mark == 0 || AreAmounts(text[..mark], "YMD")) && AreAmounts(text[(mark + 1)..], "HMS");
    }

    private static bool TryOffset(ReadOnlySpan<char> text, out int minutes)
    {
        minutes = 0;
        if (text is "Z" or "z")
            return true;
        if (text.Length != 6 || text[0] is not ('+' or '-') || text[3] != ':'
            || !TryDigits(text[1..3], out var hours) || hours > 23
            || !TryDigits(text[4..], out minutes) || minutes > 59)
            return false;

        minutes = ((hours * 60) + minutes) * (text[0] == '-' ? -1 : 1);
        return true;
    }

    private static bool AreAmounts(ReadOnlySpan<char> text, ReadOnlySpan<char> units)
    {
        if (text.IsEmpty)
            return false;

        for (var isFirst = true; !text.IsEmpty; isFirst = false)
        {
            var length = DigitsLength(text);
            var unit = length == 0 || length == text.Length ? -1 : units.IndexOf(text[length]);
            if (unit < 0 || (unit > 0 && !isFirst))
                return false;

            units = units[(unit + 1)..];
            text = text[(length + 1)..];
        }

        return true;
    }

    // ASCII digits only: RFC 3339 allows no others.
    private static bool TryDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit(digit))
                return false;
            number = (number * 10) + (digit - '0');
        }

        return true;
    }

    private static int DaysOfMonth(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
