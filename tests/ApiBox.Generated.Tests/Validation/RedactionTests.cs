using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Validation;

public sealed class RedactionTests
{
    [Theory]
    [InlineData("https://h.example/a.mp3", "https://h.example/a.mp3")]
    [InlineData("https://h.example", "https://h.example")]
    [InlineData("https://user:word@h.example/a", "https://***@h.example/a")]
    [InlineData("https://user:p@ss@h.example/a", "https://***@h.example/a")]
    [InlineData("https://h.example/a?token=secret&b=c", "https://h.example/a?***")]
    [InlineData("https://h.example/a#access_token=secret", "https://h.example/a#***")]
    [InlineData("https://h.example?secret", "https://h.example?***")]
    [InlineData("https://h.example/a?", "https://h.example/a")]
    [InlineData(
        "https://h.example/apibox/callbacks/musicGeneration/0193d5e0a1b27c3d8e4f5a6b7c8d9e0f/z0UkswY4_E4c3ByWAnFjZdNK16yNVuv-ZFycBESO42g",
        "https://h.example/apibox/callbacks/musicGeneration/***/***")]
    [InlineData("https://h.example/hooks/T0000/B000/XXXXXXXXXXXXXXXXXXXXXXXX", "https://h.example/hooks/T0000/B000/***")]
    [InlineData("https://h.example/a-very-long-name-of-a-song.mp3", "https://h.example/a-very-long-name-of-a-song.mp3")]
    [InlineData("https//user:word@h.example/a", "https//***@h.example/a")]
    [InlineData("user:word@h.example", "***@h.example")]
    [InlineData("", "")]
    [InlineData("?secret", "?***")]
    [InlineData("@h.example", "***@h.example")]
    [InlineData("//@h.example", "//***@h.example")]
    [InlineData("/abcdefghijklmnopqrst", "/***")]
    [InlineData("/abcdefghijklmnopqrs", "/abcdefghijklmnopqrs")]
    [InlineData("h/abcdefghijklmnopqr.abcde", "h/abcdefghijklmnopqr.abcde")]
    [InlineData("h/abcdefghijklmnopqr.abcdef", "h/***")]
    [InlineData("h/abcdefghijklmnopqrstuv.", "h/***")]
    [InlineData("h/.abcdefghijklmnopqrstuv", "h/***")]
    public void AddressesLoseWhatGivesAccess(string address, string expected) => Assert.Equal(expected, Redaction.Address(address));

    [Fact]
    public void ValuesAreCutToSixtyFourCharacters()
    {
        var cut = Redaction.Value(new string('a', 65));

        Assert.Equal(new string('a', 63) + "…", cut);
        Assert.Equal(new string('a', 64), Redaction.Value(new string('a', 64)));
        Assert.Equal(new string('a', 62) + "…", Redaction.Value(new string('a', 62) + "😀😀"));
    }

    [Fact]
    public void ValuesStayOnOneLine() => Assert.Equal("a b c d e", Redaction.Value("a\nb\rc\u2028d\u001be"));

    [Theory]
    [InlineData("\u202A\u202B\u202E", "   ")]
    [InlineData("\u2066\u2067\u2069", "   ")]
    [InlineData("\u2029\u007F\u0000", "   ")]
    [InlineData("\u2027\u202F\u2065\u206A", "\u2027\u202F\u2065\u206A")]
    public void ReadingDirectionsAreNotTurned(string text, string shown) => Assert.Equal(shown, Redaction.Value(text));

    [Fact]
    public void AddressesWithinOtherTextAreRedactedToo() =>
        Assert.DoesNotContain("secret", Redaction.Value("see https://user:secret@h.example/?secret"));

    [Theory]
    [InlineData("https://user:secret@h.example/ä")]
    [InlineData("https:/user:secret@h.example/")]
    [InlineData("h.example/?secret")]
    public void AnAddressThatIsNoneIsRedactedAllTheSame(string address)
    {
        var collector = default(ValidationCollector);
        collector.Format("/uploadUrl", "#", "uri", address);
        collector.Format("/uploadUrl", "#", "uri", new Uri(address, UriKind.RelativeOrAbsolute));
        collector.Pattern("/uploadUrl", "#", "^x", new Uri(address, UriKind.RelativeOrAbsolute));

        Assert.All(collector.ToResult().Errors, static error => Assert.DoesNotContain("secret", error.ToString() + error.Actual));
    }
}
