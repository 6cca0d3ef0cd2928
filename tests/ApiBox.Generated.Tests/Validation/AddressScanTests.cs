using ApiBox.Runtime;
using CsCheck;

namespace ApiBox.Generated.Tests.Validation;

/// <summary>Addresses inside other texts lose what gives access, and nothing else of the text changes.</summary>
public sealed class AddressScanTests
{
    private const string Id = "0193d5e0a1b27c3d8e4f5a6b7c8d9e0f";
    private const string Token = "z0UkswY4_E4c3ByWAnFjZdNK16yNVuv-ZFycBESO42g";
    private const string Ours = $"https://app.example.com/apibox/callbacks/musicGeneration/{Id}/{Token}";
    private const string Shown = "https://app.example.com/apibox/callbacks/musicGeneration/***/***";

    [Theory]
    [InlineData("", "")]
    [InlineData("no address, only a: colon / and a slash", "no address, only a: colon / and a slash")]
    [InlineData($"see {Ours}", $"see {Shown}")]
    [InlineData($"see {Ours} and {Ours}.", $"see {Shown} and https://app.example.com/apibox/callbacks/musicGeneration/***/***")]
    [InlineData($$"""{"callBackUrl":"{{Ours}}","title":"a: b"}""", $$"""{"callBackUrl":"{{Shown}}","title":"a: b"}""")]
    [InlineData(
        $$"""{"callBackUrl":"https:\/\/app.example.com\/apibox\/callbacks\/musicGeneration\/{{Id}}\/{{Token}}","n":1}""",
        $$"""{"callBackUrl":"{{Shown}}","n":1}""")]
    [InlineData($$"""{\"callBackUrl\":\"{{Ours}}\"}""", $$"""{\"callBackUrl\":\"{{Shown}}\"}""")]
    [InlineData(
        $"POST /apibox/callbacks/musicGeneration/{Id}/{Token} HTTP/1.1", $"POST /apibox/callbacks/musicGeneration/{Id}/*** HTTP/1.1")]
    [InlineData($"app.example.com/{Token}", "app.example.com/***")]
    [InlineData("https://user:word@h.example/?secret more", "https://***@h.example/?*** more")]
    [InlineData("http://", "http://")]
    [InlineData("://a", "://a")]
    [InlineData(":/", ":/")]
    [InlineData(":\\/\\", ":\\/\\")]
    public void AddressesAreCutWhereverTheyStand(string text, string expected) => Assert.Equal(expected, Redaction.Addresses(text));

    [Fact]
    public void TheTokenIsNeverLeft() => Gen.Select(
        Gen.String,
        Gen.String,
        Gen.Bool.Select(static isJson => isJson ? Ours.Replace("/", "\\/", StringComparison.Ordinal) : Ours)).Sample(
        static (before, after, address) => !Redaction.Addresses($"{before} {address} {after}").Contains(Token, StringComparison.Ordinal));

    [Fact]
    public void ATextWithoutSlashesStaysAsItIs() =>
        Gen.String.Where(static text => !text.Contains('/')).Sample(static text => Redaction.Addresses(text) == text);

    [Fact]
    public void LongTextsCostTheirLength()
    {
        foreach (var piece in new[] { "a", ":", "/", "a:", "a:/", "://", "\\/", "a://" })
            Redaction.Addresses(string.Concat(Enumerable.Repeat(piece, 1_000_000)));
    }

    // Attributes cannot hold halves.
    [Fact]
    public void LinesAreUnicodeWithoutMarks()
    {
        Assert.Equal("a\uFFFDb", Redaction.Line("a\uD83Db"));
        Assert.Equal("\uFFFD", Redaction.Line("\uDE00"));
        Assert.Equal("😀", Redaction.Line("😀"));
        Assert.Equal("😀\uFFFD", Redaction.Line("😀\uD83D"));
        Assert.Equal("     ", Redaction.Line("\u200E\u200F\u061C\u0085\u009F"));
    }
}
