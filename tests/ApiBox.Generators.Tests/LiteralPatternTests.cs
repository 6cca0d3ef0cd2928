using System.Text.RegularExpressions;
using ApiBox.OpenApi.Patterns;

namespace ApiBox.Generators.Tests;

/// <summary>Patterns that list texts become comparisons, which must say what the regular expression would.</summary>
public sealed class LiteralPatternTests
{
    [Theory]
    [InlineData("^https?://", "https://|http://", false)]
    [InlineData("^https:\\/\\/", "https://", false)]
    [InlineData("^(on|off)$", "on|off", true)]
    [InlineData("^(?:s3|gs)://a\\.b/", "s3://a.b/|gs://a.b/", false)]
    [InlineData("^a(b(c|d)?)?$", "abc|abd|ab|a", true)]
    [InlineData("^$", "", true)]
    [InlineData("^(|a)$", "|a", true)]
    public void APatternThatListsTextsIsFound(string pattern, string texts, bool whole)
    {
        var found = LiteralPattern.Find(pattern);

        Assert.NotNull(found);
        Assert.Equal(texts, string.Join('|', found.Texts));
        Assert.Equal(whole, found.IsWhole);
    }

    [Theory]
    [InlineData("")]
    [InlineData("^")]
    [InlineData("^a?")]
    [InlineData("a")]
    [InlineData("a$")]
    [InlineData("^a|b")]
    [InlineData("^a|^b")]
    [InlineData("^a*")]
    [InlineData("^a+$")]
    [InlineData("^a{2}")]
    [InlineData("^a??")]
    [InlineData("^a.c")]
    [InlineData("^[ab]")]
    [InlineData("^\\d")]
    [InlineData("^a\\b")]
    [InlineData("^(?=a)a")]
    [InlineData("^(?i)a")]
    [InlineData("^(a$|b)")]
    [InlineData("^(a)*")]
    [InlineData("^a$b")]
    [InlineData("^a^b")]
    [InlineData("^\U0001F600?$")]
    [InlineData("^a?b?c?d?")]
    [InlineData("^(a|b|c|d|e|f|g|h|i)$")]
    public void AnythingElseStaysARegularExpression(string pattern) => Assert.Null(LiteralPattern.Find(pattern));

    /// <summary>Every pattern of up to six of these characters that is found, on every text of up to four letters.</summary>
    [Fact]
    public void TheTextsSayWhatTheRegularExpressionSays()
    {
        var inputs = Words("ab\n", 4).ToList();
        var found = 0;
        foreach (var pattern in Words("ab?(|)$", 6).Select(static rest => "^" + rest))
        {
            if (LiteralPattern.Find(pattern) is not { } literal)
                continue;
            found++;
            var regex = new Regex(EcmaPattern.Translate(pattern), RegexOptions.CultureInvariant);
            foreach (var input in inputs)
            {
                var matches = literal.IsWhole
                    ? literal.Texts.Contains(input)
                    : literal.Texts.Any(text => input.StartsWith(text, StringComparison.Ordinal));
                Assert.True(regex.IsMatch(input) == matches, $"{pattern} on '{input}'");
            }
        }

        Assert.True(found > 500, $"Only {found} patterns were compared.");
    }

    private static IEnumerable<string> Words(string letters, int longest)
    {
        IEnumerable<string> words = [""];
        for (var length = 0; length < longest; length++)
            words = words.Concat(words.Where(word => word.Length == length)
                .SelectMany(word => letters.Select(letter => word + letter))
                .ToList())
                .ToList();
        return words;
    }
}
