using System.Globalization;
using System.Text;

namespace ApiBox.OpenApi.Naming;

/// <summary>The characters of C# identifiers: the letters and digits of every script, by their Unicode category.</summary>
internal static class Identifiers
{
    private static readonly HashSet<UnicodeCategory> Letters =
    [
        UnicodeCategory.UppercaseLetter, UnicodeCategory.LowercaseLetter, UnicodeCategory.TitlecaseLetter,
        UnicodeCategory.ModifierLetter, UnicodeCategory.OtherLetter, UnicodeCategory.LetterNumber,
    ];

    /// <summary>Whether an identifier may begin with the character; an underscore is none of them.</summary>
    public static bool IsStart(char c) =>
        c < 128 ? c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' : Letters.Contains(CharUnicodeInfo.GetUnicodeCategory(c));

    /// <summary>
    /// Whether the character can be in an identifier; characters that only join words, such as an underscore, are left out.
    /// </summary>
    public static bool IsPart(char c) => IsStart(c) || c is >= '0' and <= '9'
        || (c >= 128 && CharUnicodeInfo.GetUnicodeCategory(c) is
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber);

    /// <summary>
    /// A name in the one form that all its spellings have, without characters that nobody sees, and with numbers for the letters
    /// that C# does not know, those beyond U+FFFF.
    /// </summary>
    public static string Normal(string wire)
    {
        if (wire.All(static c => c < 128))
            return wire;
        var name = new StringBuilder(wire.Length);
        for (var i = 0; i < wire.Length; i++)
        {
            if (i + 1 < wire.Length && char.IsSurrogatePair(wire[i], wire[i + 1]))
                name.Append(Beyond(wire, i++));
            else if (name.Length > 0 && Composition.Of(name[name.Length - 1], wire[i]) is { } one)
                name[name.Length - 1] = one;
            else if (CharUnicodeInfo.GetUnicodeCategory(wire[i]) != UnicodeCategory.Format)
                name.Append(wire[i]);
        }

        return name.ToString();
    }

    public static char Capital(char c) => HasCase(c) ? char.ToUpperInvariant(c) : c;

    public static char Small(char c) => HasCase(c) ? char.ToLowerInvariant(c) : c;

    /// <summary>The beginning of a name, as long as files may be called.</summary>
    public static string Cut(string name)
    {
        var bytes = 0;
        for (var i = 0; i < name.Length; i++)
        {
            bytes += name[i] < 0x80 ? 1 : name[i] < 0x800 ? 2 : 3;
            if (bytes > CSharpNaming.Longest)
                return name.Substring(0, i);
        }

        return name;
    }

    // Latin, Greek, Cyrillic and Armenian. For other scripts, and for letters of later versions of Unicode, .NET gives different answers,
    // depending on the host, and every step must make the same names.
    private static bool HasCase(char c) =>
        c is < '\u0250' and not ('\u017F' or '\u019B') or >= '\u0370' and < '\u0588' or >= '\u1E00' and < '\u2000';

    private static string Beyond(string text, int index) =>
        CharUnicodeInfo.GetUnicodeCategory(text, index) is var category
                && (Letters.Contains(category) || category == UnicodeCategory.DecimalDigitNumber)
        ? "U" + char.ConvertToUtf32(text, index).ToString("X", CultureInfo.InvariantCulture)
        : " ";
}
