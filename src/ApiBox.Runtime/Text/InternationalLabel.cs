using System.Globalization;
using System.Text;

namespace ApiBox.Runtime;

/// <summary>
/// Labels of host names in letters of all scripts, by the rules of RFC 5891 and RFC 5892 that need no tables:
/// the allowed kinds of characters, the positions of marks, and the required neighbors of some characters.
/// </summary>
internal static class InternationalLabel
{
    private const int MaxEncodedLength = 59; // 63 without "xn--"

    /// <summary>Whether a label may be written so.</summary>
    public static bool IsValid(ReadOnlySpan<char> label)
    {
        var points = new List<int>(label.Length);
        foreach (var rune in label.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
                return false;
            points.Add(rune.Value);
        }

        return IsValid(points) && Punycode.EncodedLength(points) <= MaxEncodedLength;
    }

    /// <summary>Whether a label that is written in ASCII, without its <c>xn--</c>, encodes a valid label.</summary>
    public static bool IsValidEncoded(ReadOnlySpan<char> encoded) =>
        Punycode.TryDecode(encoded, out var points) && points.Exists(static point => point > 0x7F) && IsValid(points);

    private static bool IsValid(List<int> points)
    {
        if (points.Count == 0 || points[0] == '-' || points[^1] == '-' || (points.Count > 3 && points[2] == '-' && points[3] == '-'))
            return false;
        if (IsMark(points[0]))
            return false;

        for (var i = 0; i < points.Count; i++)
            if (!IsAllowed(points, i))
                return false;
        return !(points.Exists(static point => point is >= 0x0660 and <= 0x0669)
            && points.Exists(static point => point is >= 0x06F0 and <= 0x06F9));
    }

    private static bool IsAllowed(List<int> points, int at)
    {
        int At(int index) => index >= 0 && index < points.Count ? points[index] : 0;
        var point = points[at];
        return point switch
        {
            '-' => true,
            <= 0x7F => char.IsAsciiLetterOrDigit((char)point),
            // What RFC 5892 allows only in its place (its appendix A): middle dot, Greek keraia, Hebrew geresh, Katakana dot, joiners.
            0x00B7 => At(at - 1) == 'l' && At(at + 1) == 'l',
            0x0375 => IsGreek(At(at + 1)),
            0x05F3 or 0x05F4 => At(at - 1) is >= 0x0590 and <= 0x05FF,
            0x30FB => points.Exists(static other => IsJapanese(other)),
            0x200D => IsVirama(At(at - 1)),
            0x200C => IsVirama(At(at - 1)) || (JoinsTheNext(At(at - 1)) && IsArabicLetter(At(at + 1))),
            // Exceptions (section 2.6): allowed though not of the right kind, and the other way round.
            0x00DF or 0x03C2 or 0x06FD or 0x06FE or 0x0F0B or 0x3007 => true,
            0x0640 or 0x07FA or 0x302E or 0x302F or (>= 0x3031 and <= 0x3035) or 0x303B => false,
            _ => IsLetterDigit(point),
        };
    }

    private static bool IsLetterDigit(int point) => Category(point) is
        UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsMark(int point) =>
        Category(point) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static UnicodeCategory Category(int point) => CharUnicodeInfo.GetUnicodeCategory(point);

    private static bool IsGreek(int point) => point is (>= 0x0370 and <= 0x03FF) or (>= 0x1F00 and <= 0x1FFF);

    // A letter of one of the three scripts, not just the dot itself.
    private static bool IsJapanese(int point) =>
        point is (>= 0x3041 and <= 0x309F) or (>= 0x30A1 and <= 0x30FA) or (>= 0x30FC and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF)
            or (>= 0x4E00 and <= 0x9FFF) or 0x3005 or 0x3007 or (>= 0x20000 and <= 0x323AF);

    private static bool IsArabicLetter(int point) =>
        point is (>= 0x0620 and <= 0x063F) or (>= 0x0641 and <= 0x064A) or 0x066E or 0x066F or (>= 0x0671 and <= 0x06D3) or 0x06D5
            or (>= 0x06FA and <= 0x06FF) or (>= 0x0750 and <= 0x077F);

    // Alef, dal, reh, waw and their like only join the letter before them.
    private static bool JoinsTheNext(int point) => IsArabicLetter(point) && point is not (
        (>= 0x0621 and <= 0x0625) or 0x0627 or 0x0629 or (>= 0x062F and <= 0x0632) or 0x0648 or (>= 0x0671 and <= 0x0677)
        or (>= 0x0688 and <= 0x0699) or 0x06C0 or (>= 0x06C3 and <= 0x06CB) or 0x06CD or 0x06CF or (>= 0x06D2 and <= 0x06D5));

    // The viramas of the scripts in which joiners are used.
    private static bool IsVirama(int point) =>
        point is 0x094D or 0x09CD or 0x0A4D or 0x0ACD or 0x0B4D or 0x0BCD or 0x0C4D or 0x0CCD or 0x0D4D or 0x0DCA or 0x1039
            or 0x103A or 0x17D2;
}
