using System.Net;
using System.Net.Http.Headers;
using ApiBox.Emulator.Tests.Support;

namespace ApiBox.Emulator.Tests;

/// <summary>The endpoints by which another process looks and scripts.</summary>
public sealed class ControlTests : IAsyncLifetime
{
    private ApiBoxEmulator _emulator = null!;
    private Caller _caller = null!;

    public async ValueTask InitializeAsync()
    {
        _emulator = await CallbackTests.StartAsync();
        _caller = new(_emulator);
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task FaultsCanBeScripted()
    {
        await ScriptAsync("""{ "fault": { "kind": "response", "responseCode": 405 }, "count": 2 }""");
        (await _caller.SubmitAsync()).IsRefused(405);
        (await _caller.SubmitAsync()).IsRefused(405);
        (await _caller.SubmitAsync()).IsAccepted();

        await ScriptAsync("""{ "fault": { "kind": "abort", "afterAccepting": true }, "operation": "addInstrumental" }""");
        await Assert.ThrowsAsync<HttpRequestException>(() => _caller.SubmitAsync());
        Assert.Equal(2, _emulator.AcceptedRequests);
    }

    [Fact]
    public async Task FatesCanBeScripted()
    {
        await ScriptAsync(
            """
            {
              "scenario": { "failedStatus": "SENSITIVE_WORD_ERROR", "failsAt": 0, "duration": "00:01:00", "callbacks": "lost, late" }
            }
            """);
        var id = await _caller.SubmitForIdAsync();
        Assert.Equal("SENSITIVE_WORD_ERROR", (await _caller.DetailsAsync(id)).Status);
    }

    [Fact]
    public async Task FatesCanBeScriptedForOneOperation()
    {
        await ScriptAsync("""{ "scenario": { "fails": true, "errorCode": 531, "failsAt": 0 }, "operation": "addInstrumental" }""");
        await ScriptAsync("""{ "scenario": { "staysRunning": true } }""");
        var failed = await _caller.DetailsAsync(await _caller.SubmitForIdAsync());
        Assert.Equal(("CREATE_TASK_FAILED", 531), (failed.Status, failed.Data.GetProperty("errorCode").GetInt32()));
        Assert.NotEqual("SUCCESS", (await _caller.DetailsAsync(await _caller.SubmitForIdAsync())).Status);
    }

    [Fact]
    public async Task RandomFaultsCanBeScriptedAndAllFaultsForgotten()
    {
        await ScriptAsync("""{ "random": { "seed": 1, "probability": 1, "faults": [ { "kind": "response", "responseCode": 455 } ] } }""");
        (await _caller.SubmitAsync()).IsRefused(455);
        (await _caller.DetailsAsync("x")).IsRefused(455);

        using var answer = await _caller.Http.DeleteAsync("_emulator/faults");
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        (await _caller.SubmitAsync()).IsAccepted();
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("""{ "fault": {} }""")]
    [InlineData("""{ "fault": { "kind": "nonsense" } }""")]
    [InlineData("""{ "fault": { "kind": "abort", "afterAcepting": true } }""")]
    [InlineData("""{ "fault": { "kind": "abort" }, "operation": "addInstrument" }""")]
    [InlineData("""{ "fault": { "kind": "abort" }, "count": 0 }""")]
    [InlineData("""{ "scenario": {}, "operation": "addInstrument" }""")]
    [InlineData("""{ "scenario": { "failsAt": 2 } }""")]
    [InlineData("""{ "random": { "seed": 1, "probability": 2, "faults": [] } }""")]
    public async Task AScriptThatMakesNoSenseIsRefusedWithTheReason(string script)
    {
        using var answer = await PostAsync(script);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var error = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["error"]!.GetValue<string>();
        Assert.NotEmpty(error);
        (await _caller.SubmitAsync()).IsAccepted();
    }

    [Fact]
    public async Task AWebPageCannotScriptFaults()
    {
        using var answer = await PostAsync("""{ "fault": { "kind": "abort" } }""", "text/plain");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task WhatHasHappenedCanBeRead()
    {
        var id = await _caller.SubmitForIdAsync();
        await _emulator.WaitForCallbackAsync(callback => callback.Stage == "complete").WaitAsync(TimeSpan.FromSeconds(20));

        var task = (await ReadAsync("tasks")).Single()!;
        Assert.Equal(
            (id, "addInstrumental", "SUCCESS", true),
            (Text(task, "taskId"), Text(task, "operationId"), Text(task, "status"), (bool)task["hasEnded"]!));
        var request = (await ReadAsync("requests")).Single()!;
        Assert.Equal((id, 200, true), (Text(request, "taskId"), (int)request["code"]!, (bool)request["accepted"]!));
        var callbacks = await ReadAsync("callbacks");
        Assert.Equal(["text", "first", "complete"], callbacks.Select(callback => Text(callback!, "stage")));
        Assert.Equal("skipped", Text(callbacks[0]!, "outcome"));
        var account = (await ReadAsync("accounts")).Single()!;
        Assert.Equal(
            (1, 988, 1, 12),
            ((int)account["account"]!, (int)account["credits"]!, (int)account["acceptedRequests"]!, (int)account["creditsCharged"]!));
    }

    private async Task ScriptAsync(string script)
    {
        using var answer = await PostAsync(script);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }

    private Task<HttpResponseMessage> PostAsync(string script, string mediaType = "application/json") =>
        _caller.Http.PostAsync("_emulator/faults", new StringContent(script, new MediaTypeHeaderValue(mediaType)));

    private async Task<JsonArray> ReadAsync(string what) =>
        JsonNode.Parse(await _caller.Http.GetStringAsync($"_emulator/{what}"))!.AsArray();

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();
}
