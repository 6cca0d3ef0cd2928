using System.Net;
using System.Net.Http.Headers;
using ApiBox.Emulator.Tests.Support;

namespace ApiBox.Emulator.Tests;

/// <summary>An operation with everything at once, and descriptions of other versions and forms.</summary>
public sealed class StrangerTests(DialectFixture fixture) : IClassFixture<DialectFixture>
{
    private const string Id = "9f3c1f0e-4d5b-4a57-9a0e-1d2b3c4d5e6f";

    [Fact]
    public async Task TwoKindsOfCallbackANumberAHeaderAnEscapedPathAndAForm()
    {
        await using var progress = await Receiver.StartAsync();
        await using var review = await Receiver.StartAsync();
        using var answer = await SendAsync("a%2Fb%20c", """[[{"from":0,"to":1},{"from":2,"to":4.5}],[]]""", progress.Url, review.Url);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        var mix = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["mix"]!.GetValue<string>();
        Assert.Equal(0, (await fixture.GetAsync($"mixes/{mix}"))["flag"]!.GetValue<int>());

        fixture.EndTasks();
        var first = await progress.NextAsync();
        Assert.Equal((mix, "half"), (Text(first, "mix"), Text(first, "stage")));
        Assert.Equal("whole", Text(await progress.NextAsync(), "stage"));
        var sent = fixture.Emulator.Callbacks.First(callback => callback.TaskId == mix && callback.Name == "progress");
        Assert.Equal($"{progress.Url}?method=POST&mix={mix}&id={Id}&room=a/b c", sent.Url);
        Assert.Equal(("PUT", mix), ((await review.NextAsync()) is var other ? other.Method : "", Text(other, "task_id")));
        Assert.Equal(2, (await fixture.GetAsync($"mixes/{mix}"))["flag"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("A", "[]", Id, "room must match")]
    [InlineData("a", "[]", "x", "X-Mix-Id is invalid")]
    [InlineData("a", """[[],[{"from":0,"to":1},{"from":3,"to":3.5}]]""", Id, "tracks.1.1: A cut is at least a second long.")]
    [InlineData("a", """[[{"from":"x"}]]""", Id, "tracks.0.0.from must be a number.")]
    [InlineData("a", "[", Id, "tracks must be JSON.")]
    public async Task ItIsValidatedInAllItsParts(string room, string tracks, string id, string complaint)
    {
        using var answer = await SendAsync(room, tracks, "https://callback.invalid/", "https://callback.invalid/", id);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.StartsWith(
            complaint, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["msg"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version31IsUnderstood()
    {
        await using var emulator = await ApiBoxEmulator.StartAsync(options => options.Description =
            """
            openapi: 3.1.0
            info: { title: Newer, version: "1" }
            components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key }, basic: { type: http, scheme: basic } } }
            security: [{ key: [] }, { basic: [] }]
            paths:
              /pets:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          required: [id, age]
                          properties:
                            id: { type: string, readOnly: true }
                            age: { type: [integer, "null"], exclusiveMinimum: 0 }
                            kind: { const: cat }
                            owner: { $ref: "#/paths/~1pets/get/responses/200/content/application~1json/schema" }
                          if: { properties: { kind: { const: cat } }, required: [kind] }
                          then: { properties: { age: { maximum: 40 } } }
                  responses: { "201": { description: Made, content: { application/json: { schema: { type: object } } } } }
                get:
                  responses:
                    "200":
                      description: One
                      content:
                        application/json: { schema: { type: object, properties: { name: { type: string, minLength: 2 } } } }
                    "400": { description: No, content: { application/json: { example: { wrong: true } } } }
            """);
        using var http = new HttpClient { BaseAddress = emulator.BaseAddress };
        async Task<HttpStatusCode> PostAsync(string body) => (await http.PostAsync("pets", Caller.Json(body))).StatusCode;
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync("""{"age":1}"""));
        http.DefaultRequestHeaders.Authorization = new(
            "Basic", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{emulator.ApiKey}:")));
        Assert.Equal(HttpStatusCode.Created, await PostAsync("""{"age":1}"""));
        http.DefaultRequestHeaders.Authorization = null;
        http.DefaultRequestHeaders.Add("X-Key", emulator.ApiKey);
        Assert.Equal(HttpStatusCode.Created, await PostAsync("""{"age":null,"kind":"cat","owner":{"name":"Jo"}}"""));
        foreach (var wrong in (string[])
                [
                """{"age":0}""", "{}", """{"age":1,"kind":"dog"}""", """{"age":41,"kind":"cat"}""", """{"age":1,"owner":{"name":"J"}}"""
                ])
            Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(wrong));
        Assert.Equal("""{"name":""", (await http.GetStringAsync("pets"))[..8]);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("a: b: c")]
    [InlineData("""{"paths":{"/x":{"get":{"parameters":[{"$ref":"other.json#/x"}]}}}}""")]
    [InlineData("""{"paths":{},"components":{"schemas":{"A":{"$ref":"#/components/schemas/Missing"}}}}""")]
    public Task WhatIsNoDescriptionIsRefused(string description) =>
        Assert.ThrowsAsync<FormatException>(() => ApiBoxEmulator.StartAsync(options => options.Description = description));

    private async Task<HttpResponseMessage> SendAsync(string room, string tracks, string done, string failed, string id = Id)
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent([1, 2, 3]), "file", "x" },
            { new StringContent(done), "done" },
            { new StringContent(failed), "failed" },
            { new StringContent(tracks, new MediaTypeHeaderValue("application/json")), "tracks" },
        };
        using var request =
            new HttpRequestMessage(HttpMethod.Post, $"rooms/{room}/mixes") { Content = form, Headers = { { "X-Mix-Id", id } } };
        return await fixture.Http.SendAsync(request);
    }

    private static string Text(Received callback, string name) => callback.Body.GetProperty(name).GetString()!;
}
