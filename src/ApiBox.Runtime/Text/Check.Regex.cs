using System.Text.RegularExpressions;

namespace ApiBox.Runtime;

public static partial class Check
{
    private const int MaxPatternLength = 10_000;

    // Letters that mean something after a backslash in ECMA-262; others than these would be .NET's alone, or nothing.
    private const string EscapedLetters = "dDwWsSbBtnvfrcxukpP";

    /// <summary>
    /// Whether a text is a regular expression of ECMA-262, as far as .NET can decide this, without the syntax that only .NET
    /// knows.
    /// </summary>
    /// <param name="text">The text.</param>
    public static bool IsRegex(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MaxPatternLength || HasForeignSyntax(text))
            return false;

        try
        {
            _ = new Regex(text, RegexOptions.ECMAScript | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            return true;
        }
        catch (ArgumentException)
        {
            return IsUnicodeRegex(text);
        }
    }

    // .NET's own mode for ECMA-262 is that of 1999, without lookbehind and categories.
    private static bool IsUnicodeRegex(string text)
    {
        try
        {
            // .NET does not support \u{…} and script names; each matches one character.
            var plain = Regex.Replace(
                text, @"\\u\{[0-9A-Fa-f]{1,6}\}|\\[pP]\{[A-Za-z0-9_=]+\}", "x", RegexOptions.None, TimeSpan.FromSeconds(1));
            _ = new Regex(plain, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            return true;
        }
        catch (Exception error) when (error is ArgumentException or RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static bool HasForeignSyntax(string text)
    {
        var inClass = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    if (++i == text.Length || (char.IsAsciiLetter(text[i]) && !EscapedLetters.Contains(text[i], StringComparison.Ordinal)))
                        return true;
                    break;
                case '[':
                    inClass = true;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '(' when !inClass && i + 2 < text.Length && text[i + 1] == '?' && !IsGroupStart(text.AsSpan(i + 2)):
                    return true;
            }
        }

        return false;
    }

    // Plain, lookahead, lookbehind or named by letters.
    private static bool IsGroupStart(ReadOnlySpan<char> text) =>
        text[0] is ':' or '=' or '!'
            || (text.Length > 1 && text[0] == '<' && (text[1] is '=' or '!' or '_' or '$' || char.IsLetter(text[1])));
}
