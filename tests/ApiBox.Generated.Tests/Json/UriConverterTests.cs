using System.Text.Json;
using System.Text.Json.Serialization;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Json;

public sealed record Link([property: JsonConverter(typeof(UriConverter))] Uri? Url, int After);

[JsonSerializable(typeof(Link))]
internal sealed partial class LinkJson : JsonSerializerContext;

public sealed class UriConverterTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\" \"")]
    [InlineData("\"http://\"")]
    [InlineData("\"https://[half/\"")]
    [InlineData("12")]
    [InlineData("true")]
    [InlineData("{\"a\":{\"b\":[1]}}")]
    [InlineData("[\"https://files.example/a.mp3\"]")]
    public void WhatIsNoAddressIsNullAndHarmsNothingAfterIt(string json)
    {
        var link = Read(json);

        Assert.Null(link.Url);
        Assert.Equal(7, link.After);
    }

    [Theory]
    [InlineData("https://files.example/a.mp3", true)]
    [InlineData("/a.mp3", false)]
    [InlineData("//files.example/a.mp3", false)]
    [InlineData("a.mp3?x=1", false)]
    [InlineData("https://files.example/with space.mp3", true)]
    public void AbsoluteAndRelativeAddressesAreReadAlikeEverywhere(string text, bool absolute)
    {
        var url = Read(JsonSerializer.Serialize(text)).Url!;

        Assert.Equal(text, url.OriginalString);
        Assert.Equal(absolute, url.IsAbsoluteUri);
    }

    [Theory]
    // Presigned addresses: .NET would decode, re-encode or lower-case parts of them.
    [InlineData(
        "https://s3.example/a%2Fb%7Ec.mp3?X-Amz-Signature=aB%2F%3d&Expires=1",
        "https://s3.example/a%2Fb%7Ec.mp3?X-Amz-Signature=aB%2F%3d&Expires=1")]
    [InlineData("https://S3.Example:443/a/../b", "https://S3.Example:443/a/../b")]
    [InlineData("https://s3.example", "https://s3.example")]
    [InlineData("https://s3.example/a?x=%41", "https://s3.example/a?x=%41")]
    [InlineData("relative/a.mp3", "relative/a.mp3")]
    [InlineData("/a.mp3", "/a.mp3")]
    // What is not allowed is escaped.
    [InlineData("https://s3.example/a b.mp3", "https://s3.example/a%20b.mp3")]
    [InlineData("https://s3.example/ä.mp3", "https://s3.example/%C3%A4.mp3")]
    [InlineData("https://s3.example/100%", "https://s3.example/100%25")]
    [InlineData("https://s3.example/?a[0]=1", "https://s3.example/?a%5B0%5D=1")]
    [InlineData("https://s3.example/a|b\"<>", "https://s3.example/a%7Cb%22%3C%3E")]
    [InlineData("https://müsik.example/ä", "https://xn--msik-0ra.example/%C3%A4")]
    [InlineData("https://[::1]:8080/a b", "https://[::1]:8080/a%20b")]
    [InlineData("relative/a b.mp3", "relative/a%20b.mp3")]
    public void AnAddressIsWrittenAsItWasUnlessThatIsNotAllowed(string text, string written)
    {
        var kind = text[0] == '/' ? UriKind.Relative : UriKind.RelativeOrAbsolute;

        var json = JsonSerializer.Serialize(new Link(new Uri(text, kind), 7), LinkJson.Default.Link);

        Assert.Equal(written, JsonDocument.Parse(json).RootElement.GetProperty("Url").GetString());
    }

    [Fact]
    public void NullIsWrittenAsNull() =>
        Assert.Equal("""{"Url":null,"After":7}""", JsonSerializer.Serialize(new Link(null, 7), LinkJson.Default.Link));

    private static Link Read(string json) => JsonSerializer.Deserialize($$"""{"Url":{{json}},"After":7}""", LinkJson.Default.Link)!;
}
