using System.Text.Json;
using System.Text.Json.Serialization;
using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Transport;

public sealed record Colour(int R, int? G, IReadOnlyList<string>? Names = null);

[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(long?))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
[JsonSerializable(typeof(Colour))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class ParameterJson : JsonSerializerContext;

/// <summary>The style examples of OpenAPI and RFC 6570, and what they leave open.</summary>
public sealed class ParameterTests
{
    private const string Text = "\"blue\"";
    private const string List = """["blue","black","brown"]""";
    private const string Map = """{"R":100,"G":200,"B":150}""";

    [Theory]
    [InlineData(ParameterStyle.Matrix, false, "\"\"", ";color")]
    [InlineData(ParameterStyle.Matrix, false, Text, ";color=blue")]
    [InlineData(ParameterStyle.Matrix, false, List, ";color=blue,black,brown")]
    [InlineData(ParameterStyle.Matrix, false, Map, ";color=R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Matrix, true, Text, ";color=blue")]
    [InlineData(ParameterStyle.Matrix, true, List, ";color=blue;color=black;color=brown")]
    [InlineData(ParameterStyle.Matrix, true, Map, ";R=100;G=200;B=150")]
    [InlineData(ParameterStyle.Label, false, Text, ".blue")]
    [InlineData(ParameterStyle.Label, false, List, ".blue,black,brown")]
    [InlineData(ParameterStyle.Label, false, Map, ".R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Label, true, List, ".blue.black.brown")]
    [InlineData(ParameterStyle.Label, true, Map, ".R=100.G=200.B=150")]
    [InlineData(ParameterStyle.Simple, false, Text, "blue")]
    [InlineData(ParameterStyle.Simple, false, List, "blue,black,brown")]
    [InlineData(ParameterStyle.Simple, false, Map, "R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Simple, true, List, "blue,black,brown")]
    [InlineData(ParameterStyle.Simple, true, Map, "R=100,G=200,B=150")]
    [InlineData(ParameterStyle.Simple, false, "\"a/b,c d\"", "a%2Fb%2Cc%20d")]
    [InlineData(ParameterStyle.Simple, false, """["a,b",null,true,1.50,{"x":1}]""", "a%2Cb,true,1.50,%7B%22x%22%3A1%7D")]
    [InlineData(ParameterStyle.Json, false, """{"a":[1,"ü"]}""", "%7B%22a%22%3A%5B1%2C%22%5Cu00FC%22%5D%7D")]
    public void PathsAreWrittenInStyle(ParameterStyle style, bool explode, string json, string expected) => Assert.Equal(
        $"a/{expected}/z",
        RelativeUri.Build("/a/{color}/z").Path("color", Element(json), ParameterJson.Default.JsonElement, new(style, explode)).ToString());

    [Theory]
    [InlineData(ParameterStyle.Form, false, "\"\"", "color=")]
    [InlineData(ParameterStyle.Form, false, Text, "color=blue")]
    [InlineData(ParameterStyle.Form, false, List, "color=blue,black,brown")]
    [InlineData(ParameterStyle.Form, false, Map, "color=R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Form, true, List, "color=blue&color=black&color=brown")]
    [InlineData(ParameterStyle.Form, true, Map, "R=100&G=200&B=150")]
    [InlineData(ParameterStyle.SpaceDelimited, false, List, "color=blue%20black%20brown")]
    [InlineData(ParameterStyle.SpaceDelimited, false, Map, "color=R%20100%20G%20200%20B%20150")]
    [InlineData(ParameterStyle.PipeDelimited, false, List, "color=blue%7Cblack%7Cbrown")]
    [InlineData(ParameterStyle.PipeDelimited, false, Map, "color=R%7C100%7CG%7C200%7CB%7C150")]
    [InlineData(ParameterStyle.PipeDelimited, true, List, "color=blue&color=black&color=brown")]
    [InlineData(ParameterStyle.DeepObject, true, Map, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150")]
    [InlineData(
        ParameterStyle.DeepObject,
        true,
        """{"a":{"b c":"&="},"d":["x","y"]}""",
        "color%5Ba%5D%5Bb%20c%5D=%26%3D&color%5Bd%5D=x&color%5Bd%5D=y")]
    [InlineData(ParameterStyle.Json, false, """{"a":1}""", "color=%7B%22a%22%3A1%7D")]
    [InlineData(ParameterStyle.Form, true, """{"a":{"b":1},"n":null}""", "a=%7B%22b%22%3A1%7D")]
    public void QueriesAreWrittenInStyle(ParameterStyle style, bool explode, string json, string expected) => Assert.Equal(
        $"x?q=1&{expected}",
        RelativeUri.Build("x")
            .Query("q", 1)
            .Query("color", Element(json), ParameterJson.Default.JsonElement, new(style, explode))
            .ToString());

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("[null]")]
    public void WhatHasNoTextIsLeftOut(string json)
    {
        Assert.Equal(
            "x",
            RelativeUri.Build("x")
                .Query("color", Element(json), ParameterJson.Default.JsonElement, new(ParameterStyle.Form, true))
                .ToString());
        Assert.Equal(
            "x",
            RelativeUri.Build("x").Query("color", Element(json), ParameterJson.Default.JsonElement, new(ParameterStyle.Form)).ToString());
        Assert.Throws<ArgumentException>(
            () => RelativeUri.Build("x/{c}").Path("c", Element(json), ParameterJson.Default.JsonElement, new(ParameterStyle.Simple)));
    }

    [Fact]
    public void ReservedCharactersMayStayButNotThoseThatWouldChangeTheQuery() => Assert.Equal(
        "x?p=a/b?c:d@e,f;g=h!$'()*%26%2B%23%5B%5D%25%20%C3%BC",
        RelativeUri.Build("x")
            .Query("p", "a/b?c:d@e,f;g=h!$'()*&+#[]% ü", ParameterJson.Default.String, new(ParameterStyle.Form, AllowReserved: true))
            .ToString());

    [Fact]
    public void TypedValuesAreWrittenAsInJson()
    {
        var address = RelativeUri.Build("x?type=a")
            .Query("none", null, ParameterJson.Default.NullableInt64, new(ParameterStyle.Form))
            .Query("number", 5L, ParameterJson.Default.NullableInt64, new(ParameterStyle.Form))
            .Query("c", new Colour(1, null, ["x"]), ParameterJson.Default.Colour, new(ParameterStyle.DeepObject, true))
            .ToString();

        Assert.Equal("x?type=a&number=5&c%5BR%5D=1&c%5BNames%5D=x", address);
    }

    [Fact]
    public async Task HeadersAndCookiesAreSent()
    {
        await using var server = BadServer.Answering((200, TestApi.Accepted));
        using var transport = TestTransport.To(server, new TestTime());
        var call = transport.BeginCall(TestApi.Submit)
            .WithHeader("X-Colours", ["a", "b"], ParameterJson.Default.IReadOnlyListString, new(ParameterStyle.Simple))
            .WithHeader("X-Map", new Colour(1, 2), ParameterJson.Default.Colour, new(ParameterStyle.Simple, true))
            .WithHeader("User-Agent", "mine/1")
            .WithHeader("Content-Language", "de")
            .WithCookie("session", "a b;c\"%ü", ParameterJson.Default.String, new(ParameterStyle.Form))
            .WithCookie("list", ["x", "y"], ParameterJson.Default.IReadOnlyListString, new(ParameterStyle.Form));

        await transport.SendAsync(call, HttpMethod.Post, "x", CancellationToken.None);

        var request = Assert.Single(server.Requests);
        Assert.Equal("a,b", request.Header("X-Colours"));
        Assert.Equal("R=1,G=2", request.Header("X-Map"));
        Assert.Equal("mine/1", request.Header("User-Agent"));
        Assert.Equal("de", request.Header("Content-Language"));
        Assert.Equal("session=a%20b%3Bc%22%25%C3%BC; list=x,y", request.Header("Cookie"));
    }

    private static JsonElement Element(string json) => JsonDocument.Parse(json).RootElement.Clone();
}
