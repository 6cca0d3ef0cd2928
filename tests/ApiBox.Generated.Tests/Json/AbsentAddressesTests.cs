using System.Text.Json;
using System.Text.Json.Serialization;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Json;

public sealed class AbsentAddressesTests
{
    /// <summary>A kind, an address, and whether it is of that kind.</summary>
    [Theory]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    [InlineData("a", "", false)]
    [InlineData("*/None.mp3", "https://cdn.example/None.mp3", true)]
    [InlineData("*/None.mp3", "/None.mp3", true)]
    [InlineData("*/None.mp3", "None.mp3", false)]
    [InlineData("*/None.mp3", "https://cdn.example/none.mp3", false)]
    [InlineData("*/None.mp3", "https://cdn.example/None.mp3?a", false)]
    [InlineData("*/None.mp3", "https://cdn.example/None.mp3/a/None.mp3", true)]
    [InlineData("*/None.mp3*", "https://cdn.example/None.mp3?a", true)]
    [InlineData("*/None.mp3*", "https://cdn.example/None.mp3", true)]
    [InlineData("https://*.example/*/x", "https://a.example/b/x", true)]
    [InlineData("https://*.example/*/x", "https://a.example/b/c/x", true)]
    [InlineData("https://*.example/*/x", "https://a.example/x", false)]
    [InlineData("a**b", "ab", true)]
    [InlineData("a.c", "abc", false)]
    [InlineData("*aab", "aaaaab", true)]
    [InlineData("a?c", "a?c", true)]
    public void AStarIsAnyRunAndAllElseItself(string kind, string address, bool isAbsent)
    {
        var absent = new AbsentAddresses("other", kind);

        Assert.Equal(isAbsent, absent.Contains(address));
        Assert.Equal(isAbsent, absent.Contains(new Uri(address, UriKind.RelativeOrAbsolute)));
    }

    [Fact]
    public void NoAddressIsAbsentUnlessADescriptionSaysSo()
    {
        var none = new AbsentAddresses();

        Assert.False(none.Contains(""));
        Assert.True(none.Contains((string?)null));
        Assert.True(none.Contains((Uri?)null));
    }

    [Fact]
    public void ManyStarsAndALongAddressTakeNoTime() =>
        Assert.False(new AbsentAddresses(string.Concat(Enumerable.Repeat("*a", 20)) + "b").Contains(new string('a', 100_000)));

    [Theory]
    [InlineData("{\"url\":\"\"}", null)]
    [InlineData("{\"url\":\"https://cdn.example/None.mp3\"}", null)]
    [InlineData("{\"url\":\"https://cdn.example/a.mp3\"}", "https://cdn.example/a.mp3")]
    public void AnAbsentAddressReadsAsNull(string json, string? expected) =>
        Assert.Equal(expected, JsonSerializer.Deserialize<File>(json)!.Url?.OriginalString);

    [Fact]
    public void WhatIsWrittenIsLeftAlone() =>
        Assert.Equal(
            "{\"url\":\"https://cdn.example/None.mp3\"}",
            JsonSerializer.Serialize(new File { Url = new Uri("https://cdn.example/None.mp3") }));

    private sealed class Converter() : UriConverter(new AbsentAddresses("", "*/None.mp3"));

    private sealed record File
    {
        [JsonPropertyName("url")]
        [JsonConverter(typeof(Converter))]
        public Uri? Url { get; init; }
    }
}
