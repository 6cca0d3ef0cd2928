using System.Net;
using ApiBox.Emulator.Tests.Support;

namespace ApiBox.Emulator.Tests;

/// <summary>Rules between fields, and parameters in every way they can be written.</summary>
public sealed class RuleTests(DialectFixture fixture) : IClassFixture<DialectFixture>
{
    private const string NeedsStyle = "In custom mode a style is needed.";
    private const string NoPrompt = "An instrumental has no prompt.";
    private const string Length = "The section must be 6 to 60 seconds long.";

    [Theory]
    [InlineData("{}", null)]
    [InlineData("""{"custom":true}""", NeedsStyle)]
    [InlineData("""{"custom":true,"style":""}""", NeedsStyle)]
    [InlineData("""{"custom":true,"style":"x","prompt":"123456"}""", null)]
    [InlineData("""{"custom":false,"prompt":"12345"}""", null)]
    [InlineData("""{"custom":false,"prompt":"123456"}""", NeedsStyle)]
    [InlineData("""{"prompt":"123456"}""", NeedsStyle)]
    [InlineData("""{"instrumental":true}""", null)]
    [InlineData("""{"instrumental":false,"prompt":"x"}""", null)]
    [InlineData("""{"instrumental":true,"prompt":"x"}""", NoPrompt)]
    [InlineData("""{"start":0,"end":5.99}""", Length)]
    [InlineData("""{"start":0.1,"end":6.1}""", null)]
    [InlineData("""{"start":1,"end":61}""", null)]
    [InlineData("""{"start":1,"end":61.01}""", Length)]
    [InlineData("""{"end":1}""", null)]
    [InlineData("""{"inner":{"custom":true}}""", $"inner: {NeedsStyle}")]
    [InlineData("""{"list":[{},{"inner":{"start":5,"end":6}}]}""", $"list.1.inner: {Length}")]
    [InlineData("""{"map":{"a":{"instrumental":true,"prompt":"x"}}}""", $"map.a: {NoPrompt}")]
    public async Task RulesBetweenFieldsAreKept(string body, string? complaint)
    {
        using var answer = await fixture.Http.PostAsync("rules", Caller.Json(body));
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal(complaint is null ? HttpStatusCode.NoContent : HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(complaint ?? "", text.Length == 0 ? "" : JsonNode.Parse(text)!["msg"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("styles/1,2/.3.4/;x=1;y=2", null)]
    [InlineData("styles/1/.3/;x=1", null)]
    [InlineData("styles/1,b/.3/;x=1", "simple.1")]
    [InlineData("styles/1,2,3/.3/;x=1", "simple")]
    [InlineData("styles/1/3/;x=1", "label is malformed")]
    [InlineData("styles/1/.3/x=1", "matrix is malformed")]
    [InlineData("styles/1/.3/;y=1", "Please enter matrix.x")]
    [InlineData("styles/1/.3/;x=1?flat=1,2&piped=3|4&spaced=5%206", null)]
    [InlineData("styles/1/.3/;x=1?piped=1%7C2%7C3", "piped")]
    [InlineData("styles/1/.3/;x=1?spaced=1+x", "spaced.1")]
    [InlineData("styles/1/.3/;x=1?flat=1%2C2", "flat.0")]
    [InlineData("styles/1/.3/;x=1?deep[x]=1&deep[y]=0", null)]
    [InlineData("styles/1/.3/;x=1?deep%5Bx%5D=1&deep%5By%5D=-1", "deep.y")]
    [InlineData("styles/1/.3/;x=1?deep[y]=1", "Please enter deep.x")]
    [InlineData("styles/1/.3/;x=1?x=2", null)]
    [InlineData("styles/1/.3/;x=1?y=2", "Please enter open.x")]
    [InlineData("styles/1/.3/;x=1?json=%7B%22z%22:1%7D", null)]
    [InlineData("styles/1/.3/;x=1?json=%7B%22z%22:%22a%22%7D", "json.z")]
    [InlineData("styles/1/.3/;x=1?json=nonsense", "json is malformed")]
    public async Task ParametersAreReadAsTheirStyleSays(string path, string? complaint)
    {
        using var answer = await fixture.Http.GetAsync(path);
        await IsAsync(answer, complaint);
    }

    [Theory]
    [InlineData("x=1,y=2", "crumb=5", null)]
    [InlineData("x=1,y=-2", "crumb=5", "X-Point.y")]
    [InlineData("x,1", "crumb=5", "X-Point is malformed")]
    [InlineData("x=1", "crumb=6", "crumb must be at most 5")]
    public async Task HeadersAndCookiesAreReadToo(string point, string cookie, string? complaint)
    {
        using var request =
            new HttpRequestMessage(HttpMethod.Get, "styles/1/.3/;x=1") { Headers = { { "X-Point", point }, { "Cookie", cookie } } };
        using var answer = await fixture.Http.SendAsync(request);
        await IsAsync(answer, complaint);
    }

    [Fact]
    public async Task ATemplateWithAFixedPartIsMeantBeforeOneWithAParameter() =>
        Assert.Equal("""{"latest":true}""", await fixture.Http.GetStringAsync("mixes/latest"));

    private static async Task IsAsync(HttpResponseMessage answer, string? complaint)
    {
        var text = await answer.Content.ReadAsStringAsync();
        if (complaint is null)
            Assert.Equal(
                (HttpStatusCode.OK, "text/plain", "fine"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, text));
        else
            Assert.StartsWith(complaint, JsonNode.Parse(text)!["msg"]!.GetValue<string>(), StringComparison.Ordinal);
    }
}
