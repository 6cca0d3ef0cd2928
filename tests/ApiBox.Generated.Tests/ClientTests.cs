using ApiBox.Generated.Tests.Support;

namespace ApiBox.Generated.Tests;

/// <summary>The product's own client, put together without a container.</summary>
public sealed class ClientTests
{
    private readonly AddInstrumentalRequest _request = new()
    {
        UploadUrl = new Uri("https://example.com/vocal.wav"),
        Title = "Harbour Lights",
        NegativeTags = "drums",
        Tags = "strings, slow, warm",
        CallBackUrl = CallbackUrls.Nowhere,
        StyleWeight = 0.61m,
        Model = MusicModel.V5,
    };

    [Fact]
    public async Task ASubmissionBecomesATaskThatCanBeWaitedFor()
    {
        var time = new TestTime();
        var stub = new StubHandler(
            static request => StubHandler.Json(request.Method == HttpMethod.Post ? TestApi.Accepted : TestApi.DetailsOf("SUCCESS")));
        using var client = ApiBoxClient.Create(new ApiBoxOptions { ApiKey = "k", Timeout = TestTime.AttemptLimit }, stub, time);

        var task = await client.AddInstrumentalAsync(_request);
        var details = await task.WaitForCompletionAsync();

        Assert.Equal(TestApi.TaskId, task.TaskId);
        Assert.Equal(TestTime.Begin.AddDays(14), task.ResultsExpireAt);
        Assert.Equal("SUCCESS", details.Status?.Value);
        Assert.Equal($"https://api.api.box/api/v1/generate/record-info?taskId={TestApi.TaskId}", stub.Last!.RequestUri!.AbsoluteUri);
        Assert.Equal("Bearer k", stub.Last.Headers.Authorization!.ToString());
    }

    [Fact]
    public async Task ABrokenRuleSendsNothing()
    {
        var stub = new StubHandler(static _ => StubHandler.Json(TestApi.Accepted));
        using var client = ApiBoxClient.Create(new ApiBoxOptions { ApiKey = "k" }, stub);

        var exception = await Assert.ThrowsAsync<ApiBoxValidationException>(
            () => client.AddInstrumentalAsync(_request with { StyleWeight = 1.001m, Model = new("V9") }));

        Assert.Equal(
            ["/styleWeight maximum", "/styleWeight multipleOf", "/model enum"],
            exception.Errors.Select(static error => $"{error.Path} {error.Keyword}"));
        Assert.Equal(0, stub.Requests);
    }

    [Fact]
    public async Task ANewModelIsSentOncePermitted()
    {
        string? sent = null;
        var stub = new StubHandler(async (request, token) =>
        {
            sent = await request.Content!.ReadAsStringAsync(token);
            return StubHandler.Json(TestApi.Accepted);
        });
        var options = new ApiBoxOptions { ApiKey = "k" };
        options.ValidationRules.Disable("/model:enum");
        using var client = ApiBoxClient.Create(options, stub);

        await client.AddInstrumentalAsync(_request with { Model = new("V9") });

        Assert.Contains("\"model\":\"V9\"", sent);
    }

    [Fact]
    public void DisposingTwiceDoesNoHarm()
    {
        var client = ApiBoxClient.Create(new ApiBoxOptions { ApiKey = "k" });

        client.Dispose();
        client.Dispose();
    }
}
