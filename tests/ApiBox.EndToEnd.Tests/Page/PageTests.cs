using System.Text.Json;
using System.Text.Json.Nodes;
using ApiBox.EndToEnd.Tests.Family;

namespace ApiBox.EndToEnd.Tests.Page;

/// <summary>What the page shows, to the letter: its example call, its example answer, and the codes of its answers.</summary>
public sealed class PageTests
{
    /// <summary>The body of the page's example call.</summary>
    private const string Example =
        """
        {
          "uploadUrl": "https://example.com/music.mp3",
          "title": "Relaxing Piano",
          "negativeTags": "Heavy Metal, Aggressive Drums",
          "tags": "Relaxing Piano, Ambient, Peaceful",
          "callBackUrl": "https://api.example.com/callback",
          "vocalGender": "m",
          "styleWeight": 0.61,
          "weirdnessConstraint": 0.72,
          "audioWeight": 0.65,
          "model": "V4_5PLUS"
        }
        """;

    private static readonly AddInstrumentalRequest Request = JsonSerializer.Deserialize<AddInstrumentalRequest>(Example)!;

    [Fact]
    public async Task TheExampleCallIsSentAsThePageShowsIt()
    {
        using var service = new PageService();
        using var client = service.Client();

        await client.AddInstrumentalAsync(Request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpMethod.Post, service.Method);
        Assert.Equal("https://api.api.box/api/v1/generate/add-instrumental", service.Address!.AbsoluteUri);
        Assert.Equal(("Bearer token", "application/json"), (service.Authorization, service.ContentType));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Example), JsonNode.Parse(service.Body)), service.Body);
    }

    [Fact]
    public async Task TheExampleResponseGivesTheTask()
    {
        using var service = new PageService();
        using var client = service.Client();

        var task = await client.AddInstrumentalAsync(Request, TestContext.Current.CancellationToken);

        Assert.Equal("5c79****be8e", task.TaskId);
        Assert.InRange(task.ResultsExpireAt!.Value, DateTimeOffset.UtcNow.AddDays(13.9), DateTimeOffset.UtcNow.AddDays(14.1));
    }

    [Fact]
    public async Task WhatIsOptionalIsNotSentUnlessItIsGiven()
    {
        using var service = new PageService();
        using var client = service.Client();

        await client.AddInstrumentalAsync(Requests.Minimal, TestContext.Current.CancellationToken);

        var sent = JsonNode.Parse(service.Body)!.AsObject().Select(static member => member.Key).Order(StringComparer.Ordinal);
        Assert.Equal(["callBackUrl", "negativeTags", "tags", "title", "uploadUrl"], sent);
    }

    [Fact]
    public void EachFieldShowsThePagesExample()
    {
        var properties = DescribedBody.Of("addInstrumental").Properties;

        foreach (var (name, example) in JsonNode.Parse(Example)!.AsObject())
            Assert.True(JsonNode.DeepEquals(example, properties[name]!["example"]), name);
    }

    [Fact]
    public void EveryOperationNeedsTheKey()
    {
        var operations = DescribedBody.Description["paths"]!.AsObject()
            .SelectMany(static path => path.Value!.AsObject())
            .Select(static operation => operation.Value!);

        Assert.Equal("""[{"bearer":[]}]""", DescribedBody.Description["security"]!.ToJsonString());
        Assert.All(operations, static operation => Assert.Null(operation["security"]));
    }

    [Theory]
    [InlineData(400, typeof(ApiBoxApiException))]
    [InlineData(401, typeof(ApiBoxUnauthorizedException))]
    [InlineData(404, typeof(ApiBoxApiException))]
    [InlineData(405, typeof(ApiBoxRateLimitedException))]
    [InlineData(413, typeof(ApiBoxApiException))]
    [InlineData(429, typeof(ApiBoxInsufficientCreditsException))]
    [InlineData(430, typeof(ApiBoxRateLimitedException))]
    [InlineData(455, typeof(ApiBoxMaintenanceException))]
    [InlineData(500, typeof(ApiBoxOutcomeUnknownException))]
    public async Task EachCodeOfThePageIsWhatThePageCallsIt(int code, Type type)
    {
        using var service = new PageService($$"""{ "code": {{code}}, "msg": "in the service's words" }""");
        using var client = service.Client();

        var error = await Assert.ThrowsAnyAsync<ApiBoxException>(() =>
            client.AddInstrumentalAsync(Request, TestContext.Current.CancellationToken));

        Assert.IsType(type, error);
        var refusal = Assert.IsType<ApiBoxApiException>(error as ApiBoxApiException ?? error.InnerException, exactMatch: false);
        Assert.Equal((code, "in the service's words"), (refusal.Code, refusal.ServiceMessage));
    }
}
