using System.Text.RegularExpressions;
using ApiBox.OpenApi.Patterns;

namespace ApiBox.Generators.Tests.Patterns;

/// <summary>
/// What a pattern of ECMA-262 matches must be the same after the translation. The verdicts are those of the standard, with its flag u.
/// </summary>
public sealed class EcmaPatternTests
{
    [Theory]
    // Digits, letters and spaces
    [InlineData("^\\d$", "0|9", "\u0661|\uFF11|a|0\n|")]
    [InlineData("^\\D$", "a|\u0661|\U0001D7D7|\uE800", "0|ab")]
    [InlineData("^\\w$", "a|Z|_|0", "é|\u212A|\u017F|-")]
    [InlineData("^\\W$", "é|\u212A|-|\U0001F600", "a|_")]
    [InlineData("^\\s$", "\t|\v|\f| |\u00A0|\uFEFF|\u2029|\u3000|\u1680", "\u0085|\u180E|\u200B|a")]
    [InlineData("^\\S$", "\u0085|a|\U0001F600", " |\uFEFF")]
    [InlineData("^[\\d\\-x]$", "0|-|x", "\\|d|\u0661")]
    [InlineData("^[^\\D]$", "5", "a|\u0661")]
    [InlineData("^[\\D\\d]$", "5|a|\U0001F600", "")]
    [InlineData("^[\\W_]$", "-|_|é", "a")]
    [InlineData("a\\b", "a|a b|aé", "ab|a_")]
    [InlineData("a\\B", "ab|a1", "a|aé")]
    [InlineData("\\B", "|é|--", "a|a\U0001F600a")]
    // Ends and dots
    [InlineData("^a$", "a", "a\n|\na|ba")]
    [InlineData("^.$", "a|\U0001F600|\uE83D|\u0085", "\n|\r|\u2028|\u2029||ab|\U0001F600a")]
    [InlineData("^..$", "ab|a\U0001F600|\uEE00\uE83D", "\U0001F600|a")]
    [InlineData("^.+$", "a|\U0001F600\U0001F600", "|a\n")]
    [InlineData("^.?$", "|\U0001F600", "\U0001F600a")]
    [InlineData("^.{2}$", "\U0001F600\U0001F600", "\U0001F600")]
    [InlineData("^.+.+$", "ab|\U0001F600\U0001F600", "a|\U0001F600")]
    [InlineData("^(?:[^a]{1,}?){2}$", "bb|\U0001F600\U0001F600", "b|\U0001F600")]
    [InlineData("^.*.+$", "a|\U0001F600|\U0001F600a", "")]
    [InlineData("(?!\U0001F600)(?!$)", "a", "\U0001F600|")]
    [InlineData("^[^]$", "a|\n|\U0001F600", "|ab")]
    [InlineData("^[^]{2}$", "a\n|\U0001F600\n", "\U0001F600")]
    [InlineData("[]", "", "a||\n")]
    [InlineData("^[^a]$", "b|\U0001F600|\n", "a|\U0001F600\U0001F600")]
    [InlineData("^[^a]*$", "|b\U0001F600\uE83D", "ba")]
    // Escapes
    [InlineData("^\\cA\\cj$", "\u0001\n", "cAcj|A")]
    [InlineData("^[\\cA]$", "\u0001", "A|c")]
    [InlineData("^\\t\\n\\v\\f\\r\\0$", "\t\n\v\f\r\0", "tnvfr0")]
    [InlineData("^\\x41\\u0042\\u{43}\\u{000044}$", "ABCD", "x41")]
    [InlineData("^[\\b]$", "\b", "b")]
    [InlineData("^\\/\\-\\.\\$\\#\\ \\_$", "/-.$# _", "x")]
    [InlineData("^[\\]\\\\^-]$", "]|\\|^|-", "a")]
    [InlineData("^[a\\-c]$", "a|-|c", "b")]
    [InlineData("^[-a]$", "-|a", "b")]
    [InlineData("^[+--]$", "+|,|-", ".")]
    [InlineData("^[\\-_./]$", "-|_|.|/", "0|\\|,")]
    [InlineData("^[--9]$", "-|.|/|0|9", ",|:")]
    [InlineData("^[^--9]$", ",|:", "-|.|/|0|9")]
    [InlineData("^[!-]$", "!|-", "\"")]
    [InlineData("^[\\--\\-\\u002D]$", "-", ".|,")]
    [InlineData("^[x\\[-\\]]$", "x|[|\\|]", "-")]
    [InlineData("^[\0-\u0002]$", "\0|\u0001|\u0002", "-|\u0003")]
    [InlineData("^[a-z-[aeiou]]$", "b]|-]|[]|a]", "b|a")]
    [InlineData("^[[:alpha:]]$", "a]|:]|[]", "b|b]")]
    [InlineData("^[.*+?(){}|$]$", ".|*|(|}|$", "\\|a")]
    // Astral characters, written in every way
    [InlineData("^\\u{1F600}$", "\U0001F600", "\uE83D|\U0001F601")]
    [InlineData("^\\uD83D\\uDE00+$", "\U0001F600|\U0001F600\U0001F600", "\U0001F600\uEE00")]
    [InlineData("^\U0001F600{2}$", "\U0001F600\U0001F600", "\U0001F600|\U0001F600\uEE00")]
    [InlineData("^[\U0001F600-\U0001F64F]$", "\U0001F600|\U0001F64F", "\U0001F5FF|\U0001F650|\uE83D")]
    [InlineData("^[\\u{10000}-\\u{10FFFF}]$", "\U00010000|\U0010FFFF|\U0001F600", "\uFFFF|\uE800|a")]
    [InlineData("^[x\\uD83C\\uDF00-\\uD83E\\uDD00]$", "x|\U0001F300|\U0001F600|\U0001F900", "\U0001F2FF|\U0001F901|y")]
    [InlineData("^[^\\u{1F600}]$", "\U0001F601|a|\uE83D", "\U0001F600")]
    [InlineData("\\uD83D", "\uE83D|a\uE83Db|\uE83D\uE83D\uEE00", "\U0001F600")]
    [InlineData("\\uDE00", "\uEE00|\uEE00\uE83D", "\U0001F600")]
    [InlineData("^[\\uD800-\\uDBFF]?$", "|\uE83D", "\U0001F600")]
    // Properties
    [InlineData("^\\p{L}$", "a|é|\u3042|\U00010400", "1|-|\U0001F600")]
    [InlineData("^\\p{Letter}\\p{gc=Lu}\\p{General_Category=Decimal_Number}$", "éÉ\u0661", "éé1|1É1")]
    [InlineData("^\\P{L}$", "1|\U0001F600|\uE83D", "a|\U00010400")]
    [InlineData("^[^\\p{L}]$", "1|\U0001F600|\uE83D", "a|\U00010400")]
    [InlineData("^[\\P{L}x]$", "x|1|\U0001F600", "a")]
    [InlineData("^\\p{LC}$", "a|A|\u01C5", "\u3042|1")]
    [InlineData("^\\P{LC}$", "\u3042|1", "a|A")]
    [InlineData("^\\p{Script=Greek}+$", "αΩ\u0370", "a|Ж")]
    [InlineData("^\\p{sc=Cyrl}$", "Ж|\u0500", "a|α")]
    [InlineData("^\\p{Script=Han}$", "\u4E00|\u3005|\U00020000", "\u3042|a")]
    [InlineData("^\\P{Script=Latin}$", "α|1|\U0001F600", "a|\u212A")]
    [InlineData("^\\p{Alphabetic}$", "a|\u0345|\u2160", "1")]
    [InlineData("^\\p{Lowercase}\\p{Uppercase}$", "ªⅠ|aA", "Aa")]
    [InlineData("^\\p{White_Space}$", "\u0085| ", "\uFEFF")]
    [InlineData("^\\p{ASCII}$", "a|\u007F", "\u0080")]
    [InlineData("^\\p{ASCII_Hex_Digit}$", "f|F|0", "g")]
    [InlineData("^\\p{Emoji}$", "\U0001F600|#|0", "a")]
    [InlineData("^\\p{Any}\\p{Assigned}$", "\uE000a|\U0001F600\U0001F600", "a\u0378")]
    [InlineData("^\\p{Cs}$", "\uE83D|\uEE00", "\U0001F600|a")]
    // Groups, references, repetitions
    [InlineData("^(a)(b)\\2\\1$", "abba", "abab|ab")]
    [InlineData("^(?<x>a)(b)\\1\\2\\k<x>$", "ababa", "abbaa|aba")]
    [InlineData("^(?:(a)|b)\\1$", "aa|b", "a|ba")]
    [InlineData("^(\\1a)$", "a", "aa")]
    [InlineData("^\\k<y>(?<y>a)$", "a", "aa")]
    [InlineData("^(a)\\u{31}$", "a1", "aa")]
    [InlineData("(?<=a)b(?!c)", "ab|abd", "b|abc")]
    [InlineData("(?<!a)b(?=c)", "bc", "abc|b")]
    [InlineData("^(?=a)*b$", "b", "a")]
    [InlineData("^a{2}b{1,}c{0,2}?$", "aab|aabbcc", "ab|aabccc")]
    [InlineData("^a{$", "a{", "a")]
    [InlineData("^a{,5}$", "a{,5}", "aa")]
    [InlineData("^x{a}]$", "x{a}]", "xa")]
    [InlineData("^(|a)$|^()b$", "|a|b", "ab")]
    [InlineData("^a #b$", "a #b", "a")]
    [InlineData("", "|a", "")]
    // What other engines write
    [InlineData("(?i)^(yes|no)$", "yes|YES|nO", "yess|ye")]
    [InlineData("^(?i)[a-c]+$", "aBC", "d|")]
    [InlineData("^(?i:yes|no)x$", "YESx|nox", "yesX")]
    [InlineData("^a(?i:b(?-i:c))$", "abc|aBc", "Abc|abC")]
    [InlineData("(?i)^[^a]$", "b|B", "a|A")]
    [InlineData("(?i)^\\u0041\\x62$", "ab|AB", "a")]
    [InlineData("(?i)^k\\wσ$", "\u212A\u017Fς|KSΣ", "k-σ")]
    [InlineData("(?i)^\\W$", "-|é", "s|S|K")]
    [InlineData("(?i)^\\p{Lu}$", "A|a", "1")]
    [InlineData("(?i)^(é)\\1$", "éÉ|Éé", "éa")]
    [InlineData("(?i)^\\u{10400}$", "\U00010428|\U00010400", "\U00010429")]
    [InlineData("\\A[a-z]+\\Z", "abc", "abc\n|Abc|ab1")]
    [InlineData("\\Aa\\z", "a", "a\n|ba")]
    [InlineData("^(?P<year>[0-9]{4})-(?P=year)$", "2024-2024", "2024-2025")]
    [InlineData("(?s)^a.b$", "a\nb", "ab")]
    [InlineData("(?m)^b$", "a\nb\nc|b", "ab|bc")]
    public void TheTranslationMatchesWhatThePatternMeans(string pattern, string matches, string others)
    {
        var regex = new Regex(EcmaPattern.Translate(pattern), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));

        Assert.All(Texts(matches, pattern != "[]"), text => Assert.True(regex.IsMatch(text), Shown(regex, text)));
        Assert.All(Texts(others, false), text => Assert.False(regex.IsMatch(text), Shown(regex, text)));
    }

    [Theory]
    [InlineData("(", "'(' has no ')'")]
    [InlineData("a)", "')' has no '('")]
    [InlineData("[a", "'[' has no ']'")]
    [InlineData("\\", "last character")]
    [InlineData("*a", "nothing to repeat")]
    [InlineData("a**", "nothing to repeat")]
    [InlineData("a{2}{3}", "nothing to repeat")]
    [InlineData("^*", "nothing to repeat")]
    [InlineData("(?<=a)+", "lookbehind")]
    [InlineData("a{3,2}", "wrong order")]
    [InlineData("a{99999999999}", "too large")]
    [InlineData("[z-a]", "wrong order")]
    [InlineData("[\\Z]", "\\Z means nothing")]
    [InlineData("(?i)*", "nothing to repeat")]
    [InlineData("\\a", "\\a means nothing")]
    [InlineData("\\00", "\\0 means nothing")]
    [InlineData("[\\B]", "\\B")]
    [InlineData("\\c1", "\\c means nothing")]
    [InlineData("\\x1", "hexadecimal")]
    [InlineData("\\u12", "hexadecimal")]
    [InlineData("\\u{110000}", "not a code point")]
    [InlineData("\\u{}", "not a code point")]
    [InlineData("\\p{Klingon}", "'Klingon' is not known")]
    [InlineData("\\p{scx=Greek}", "is not known")]
    [InlineData("\\p{}", "is not known")]
    [InlineData("\\pL", "no name in braces")]
    [InlineData("\\1", "no group \\1")]
    [InlineData("\\k<a>", "no group of that name")]
    [InlineData("(?<a>x)(?<a>y)", "same name")]
    [InlineData("(?<1>x)", "no name that ECMA-262 allows")]
    [InlineData("(?#note)", "no such group")]
    [InlineData("a(?i)b", "no such group")]
    [InlineData("(?i-)", "no such group")]
    [InlineData("(?P>a)", "no such group")]
    [InlineData("(?P=a)", "no group of that name")]
    [InlineData("(?x) a", "no such group")]
    [InlineData("(?>a)", "no such group")]
    [InlineData("(?(a)b|c)", "no such group")]
    [InlineData("(?'n'a)", "no such group")]
    public void WhatIsNoPatternIsRefusedWithTheReason(string pattern, string reason)
    {
        var error = Assert.ThrowsAny<ArgumentException>(() => EcmaPattern.Translate(pattern));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Contains("at character ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void HostilePatternsAreRefusedAndNotFollowed()
    {
        Assert.ThrowsAny<ArgumentException>(() => EcmaPattern.Translate(new string('(', 30_000)));
        Assert.ThrowsAny<ArgumentException>(() => EcmaPattern.Translate(new string('a', 40_000)));
        Assert.ThrowsAny<ArgumentException>(() => EcmaPattern.Translate(string.Concat(Enumerable.Repeat("\\p{L}", 5_000))));
        Assert.True(EcmaPattern.Translate(string.Concat(Enumerable.Repeat("(a|", 150)) + new string(')', 150)).Length > 0);
    }

    [Fact]
    public void CommonPatternsStayShort()
    {
        Assert.Equal("^https?://", EcmaPattern.Translate("^https?://"));
        Assert.Equal("^[A-Z]{2}[0-9]+\\z", EcmaPattern.Translate("^[A-Z]{2}\\d+$"));
        Assert.Equal("^(?:a|b)[^\\u000A\\u000D\\u2028\\u2029]*[^/]+\\z", EcmaPattern.Translate("^(a|b).*[^/]+$"));
    }

    // Attributes cannot hold half of a surrogate pair: U+E83D, U+E800 and U+EE00 stand for them.
    private static string[] Texts(string listed, bool mayBeEmpty) =>
        listed.Length == 0 && !mayBeEmpty ? [] : [.. listed.Split('|').Select(static text =>
            text.Replace('\uE83D', '\uD83D').Replace('\uE800', '\uD800').Replace('\uEE00', '\uDE00'))];

    private static string Shown(Regex regex, string text) =>
        $"{regex.ToString()[..Math.Min(200, regex.ToString().Length)]} on "
            + $"{string.Join(' ', text.Select(static c => ((int)c).ToString("X4", null)))}";
}
