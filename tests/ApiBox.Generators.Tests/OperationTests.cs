using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using ApiBox.Generators.Tests.Hosting;

namespace ApiBox.Generators.Tests;

/// <summary>What the generated client sends and makes of answers, with operations of every kind.</summary>
public sealed class OperationTests
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<FixtureLibrary>>> Libraries = new(StringComparer.Ordinal);

    /// <summary>The fixture, the method, its arguments, and what is sent.</summary>
    public static TheoryData<string, string, string, string> Requests => new()
    {
        {
            "places", "Paths",
            """
            { "id": "ä", "matrix": ["a", "b/c"], "label": 7, "tuple": { "p": "q" }, "json": { "x": 1 }, "day": "2024-02-29", "real": 1.5,
              "idQuery": "i", "shared": "s" }
            """,
            "GET https://service.example/in%20path/%C3%A4/;matrix=a;matrix=b%2Fc/.7/p=q/%7B%22x%22%3A1%7D/2024-02-29/1.5"
                + "?fixed=1&shared=s&id=i"
        },
        { "places", "Queries", "{}", "GET https://service.example/query" },
        {
            "places", "Queries",
            """
            { "tags": ["a", "b c"], "joined": [1, 2], "spaced": ["a", "b"], "piped": ["a", "b"],
              "filter": { "from": 1, "names": ["x", "y"] }, "point": { "x": 1, "y": 2 }, "path": "a/b&c" }
            """,
            "GET https://service.example/query?tags=a&tags=b%20c&joined=1,2&spaced=a%20b&piped=a%7Cb"
                + "&filter%5Bfrom%5D=1&filter%5Bnames%5D=x&filter%5Bnames%5D=y&x=1&y=2&path=a/b%26c"
        },
        {
            "places", "Queries",
            """
            { "flag": "", "single": 0.1, "exact": 1.50, "when": "2024-02-29T01:02:03Z", "id": "6fa459ea-ee8a-3ca4-894e-db77e160355e",
              "on": true, "where": "https://a.example/x y", "mood": "so-so" }
            """,
            "GET https://service.example/query?flag=&single=0.1&exact=1.50&when=2024-02-29T01%3A02%3A03%2B00%3A00"
                + "&id=6fa459ea-ee8a-3ca4-894e-db77e160355e&on=true&where=https%3A%2F%2Fa.example%2Fx%2520y&mood=so-so"
        },
        {
            "places", "Queries",
            """
            { "requestQuery": "r", "callQuery": "c", "errorsQuery": "e", "class": "k", "aB": "1", "aBQuery": "2", "aBValue": "3",
              "parameter": "4", "json": { "a": 1 } }
            """,
            "GET https://service.example/query?request=r&call=c&errors=e&class=k&a-b%5B%5D=1&a_b=2&aBValue=3&%24=4&json=%7B%22a%22%3A1%7D"
        },
        {
            "places", "Headers",
            """
            { "xMixId": "m", "xCount": 3, "xList": ["a", "b"], "xPoint": { "x": 1, "y": 2 }, "xSince": "2024-02-29T01:02:03Z",
              "session": "s;", "numbers": [1, 2] }
            """,
            "GET https://service.example/headers\nCookie: session=s%3B; numbers=1,2\nX-Count: 3\nX-List: a,b\nX-Mix-Id: m\nX-Point: "
                + "x=1,y=2\nX-Since: 2024-02-29T01:02:03+00:00"
        },
        {
            "bodies",
            "SendInline",
            """{ "request": { "name": "n" } }""",
            "POST https://service.example/json\napplication/json\n{\"name\":\"n\"}"
        },
        { "bodies", "SendList", "{}", "PUT https://service.example/json" },
        { "bodies", "SendList", """{ "request": [1, 2] }""", "PUT https://service.example/json\napplication/vnd.list+json\n[1,2]" },
        {
            "bodies",
            "SendAnything",
            """{ "request": [true, null] }""",
            "PATCH https://service.example/json\napplication/json\n[true,null]"
        },
        { "bodies", "SendNumber", """{ "request": 9 }""", "DELETE https://service.example/json\napplication/json\n9" },
        {
            "bodies",
            "SendForm",
            """
            { "request": { "user name": "a&b", "list": ["x", "y"], "piped": ["x", "y"], "point": { "x": 1 }, "json": [1, 2], "count": 3,
                "more": "m" } }
            """,
            "POST https://service.example/form\napplication/x-www-form-urlencoded\nuser%20name=a%26b&list=x&list=y&piped=x%7Cy"
                + "&point=%7B%22x%22%3A1%7D&json=%5B1%2C2%5D&count=3&more=m"
        },
        {
            "bodies",
            "SendFreeForm",
            """{ "request": { "a": "1", "b": "2" } }""",
            "PUT https://service.example/form\napplication/x-www-form-urlencoded\na=1&b=2"
        },
        {
            "bodies",
            "Upload",
            """
            { "request": { "title": "t", "voice": "V", "covers": ["1", "2"], "tags": ["a", "b"], "meta": { "a": 1 }, "note": "n",
                "more": 5 } }
            """,
            "POST https://service.example/upload\nmultipart/form-data; boundary=X\n"
            + "--X|Content-Disposition: form-data; name=\"title\"||t|--X|Content-Disposition: form-data; "
            + "name=\"tags\"||a|--X|Content-Disposition: form-data; name=\"tags\"||b|"
            + "--X|Content-Disposition: form-data; name=\"meta\"|Content-Type: application/json||{\"a\":1}|--X|Content-Disposition: "
            + "form-data; name=\"note\"|Content-Type: text/markdown||n|"
            + "--X|Content-Disposition: form-data; name=\"more\"||5|"
            + "--X|Content-Disposition: form-data; name=\"voice\"; filename=\"voice\"|Content-Type: audio/wav||V|"
            + "--X|Content-Disposition: form-data; name=\"covers\"; filename=\"covers\"|Content-Type: application/octet-stream||1|"
            + "--X|Content-Disposition: form-data; name=\"covers\"; filename=\"covers\"|Content-Type: application/octet-stream||2|--X--|"
        },
        { "bodies", "UploadRaw", """{ "request": "bytes" }""", "PUT https://service.example/upload\napplication/octet-stream\nbytes" },
        { "bodies", "SendText", """{ "request": "abc" }""", "POST https://service.example/text\ntext/plain; charset=utf-8\nabc" },
        { "bodies", "SendDay", "{}", "PUT https://service.example/text" },
        {
            "bodies",
            "SendDay",
            """{ "request": "2024-02-29" }""",
            "PUT https://service.example/text\ntext/plain; charset=utf-8\n2024-02-29"
        },
        { "bodies", "SendXml", """{ "request": "<a/>" }""", "PATCH https://service.example/text\napplication/xml; charset=utf-8\n<a/>" },
    };

    /// <summary>The method, the status, the answer, and what comes of it as JSON; and what was sent for it.</summary>
    public static TheoryData<string, int, string, string, string> Answers => new()
    {
        { "List", 200, """[{ "id": "a" }]""", """[{"id":"a"}]""", "GET https://eu.example.com/v1/list\nX-Api-Key: user:secret" },
        { "Inline", 207, """{ "a": 1 }""", """{"a":1}""", "GET https://eu.example.com/v1/inline?api%20key=user%3Asecret" },
        { "Number", 200, "5", "5", "GET https://eu.example.com/v1/number\nCookie: token=user:secret" },
        {
            "Maybe",
            200,
            """{ "id": "a" }""",
            """{"id":"a"}""",
            "GET https://eu.example.com/v1/maybe\nAuthorization: Basic dXNlcjpzZWNyZXQ="
        },
        { "Maybe", 204, "", "null", "GET https://eu.example.com/v1/maybe\nAuthorization: Basic dXNlcjpzZWNyZXQ=" },
        { "MaybeNumber", 200, "null", "null", "GET https://eu.example.com/v1/maybe-number" },
        { "MaybeNumber", 200, "7", "7", "GET https://eu.example.com/v1/maybe-number" },
        { "Text", 200, "a;b", "\"a;b\"", "GET https://eu.example.com/v1/text\nAuthorization: Bearer user:secret" },
        { "Foreign", 200, """{ "x": 1 }""", """{ "x": 1 }""", "GET https://elsewhere.example/x/foreign" },
        { "Relative", 200, "anything", "null", "DELETE https://eu.example.com/v2/relative\nX-Api-Key: user:secret" },
        {
            "Wrapped",
            200,
            """{ "code": 200, "data": ["a"] }""",
            """["a"]""",
            "GET https://eu.example.com/v1/wrapped\nX-Api-Key: user:secret"
        },
        {
            "CountedInEnvelope",
            200,
            """{ "code": 200, "data": 5 }""",
            "5",
            "GET https://eu.example.com/v1/counted\nX-Api-Key: user:secret"
        },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task RequestsAreSentAsTheDescriptionSays(string fixture, string method, string arguments, string sent)
    {
        var client = new FixtureClient(await LibraryAsync(fixture), HttpStatusCode.NoContent);

        await client.CallAsync(method, arguments);

        Assert.Equal(sent, client.Sent);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task ResponsesAreReadAndKeysGoWhereTheDescriptionSays(string method, int status, string answer, string read, string sent)
    {
        var client = new FixtureClient(await LibraryAsync("answers"), (HttpStatusCode)status, answer);

        var result = await client.CallAsync(method);

        Assert.Equal(read, JsonSerializer.Serialize(result).Replace("""{"x":1}""", """{ "x": 1 }""", StringComparison.Ordinal));
        Assert.Equal(sent, client.Sent);
    }

    [Fact]
    public async Task AFileInAResponseIsAStream()
    {
        var client = new FixtureClient(await LibraryAsync("answers"), HttpStatusCode.OK, "bytes", "image/png");

        await using var content = Assert.IsType<ApiBoxContent>(await client.CallAsync("File"));

        using var reader = new StreamReader(content.Stream);
        Assert.Equal("bytes", await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal("GET https://files.example.com/file\nX-Api-Key: user:secret", client.Sent);
    }

    [Fact]
    public async Task AnOperationWithoutAnIdIsNamedAfterItsPath()
    {
        var client = new FixtureClient(await LibraryAsync("answers"));

        await client.CallAsync("HeadThingsThingId", """{ "thingId": "a" }""");

        Assert.Equal("HEAD https://eu.example.com/v1/things/a\nX-Api-Key: user:secret", client.Sent);
    }

    [Fact]
    public async Task ABaseAddressOfOnesOwnReplacesAllServers()
    {
        var client = new FixtureClient(await LibraryAsync("answers"), answer: "1", baseAddress: new Uri("https://proxy.example/p"));

        await client.CallAsync("Foreign");

        Assert.Equal("GET https://proxy.example/p/foreign\nX-Api-Key: user:secret", client.Sent);
    }

    [Fact]
    public async Task ARefusalWithoutAnEnvelopeHasTheStatusAsItsCode()
    {
        var client = new FixtureClient(await LibraryAsync("answers"), HttpStatusCode.NotFound, """{ "message": "none" }""");

        var error = await Assert.ThrowsAsync<ApiBoxApiException>(() => client.CallAsync("List"));

        Assert.Equal((404, "none"), (error.Code, error.ServiceMessage));
    }

    [Theory]
    [InlineData(
        "places",
        "Paths",
        """{ "id": "abc", "matrix": ["a", ""], "label": 7, "tuple": { "p": "q" }, "json": { "x": 1 }, "day": "2024-02-29", "real": 1.5 }""",
        "/id maxLength|/matrix/1 minLength")]
    [InlineData(
        "places",
        "Queries",
        """{ "tags": ["a", "b", "c", "d"], "filter": { "from": 0 }, "errorsQuery": "", "mood": "x" }""",
        "/tags maxItems|/filter/from minimum|/mood enum|/errors minLength")]
    [InlineData("places", "Headers", """{ "xMixId": "12345", "xCount": 0 }""", "/X-Mix-Id maxLength|/X-Count minimum")]
    [InlineData("bodies", "SendInline", """{ "request": { "name": "" } }""", "/name minLength")]
    [InlineData("bodies", "SendList", """{ "request": [1, 0, 1] }""", " maxItems|/1 minimum")]
    [InlineData("bodies", "SendNumber", """{ "request": 10 }""", " maximum")]
    [InlineData("bodies", "SendForm", """{ "request": { "user name": "abcdef" } }""", "/user name maxLength")]
    [InlineData("bodies", "Upload", """{ "request": { "voice": null, "title": "abcdef" } }""", "/title maxLength|/voice required")]
    [InlineData("bodies", "SendText", """{ "request": "abcd" }""", " maxLength")]
    public async Task WhatBreaksARuleIsNotSent(string fixture, string method, string arguments, string errors)
    {
        var client = new FixtureClient(await LibraryAsync(fixture));

        var error = await Assert.ThrowsAsync<ApiBoxValidationException>(() => client.CallAsync(method, arguments));

        Assert.Equal(errors, string.Join('|', error.Errors.Select(static one => $"{one.Path} {one.Keyword}")));
        Assert.Equal("", client.Sent);
    }

    private static Task<FixtureLibrary> LibraryAsync(string fixture) =>
        Libraries.GetOrAdd(fixture, static name => new(() => FixtureLibrary.BuildAsync(Fixture.Read(name), CancellationToken.None))).Value;
}
