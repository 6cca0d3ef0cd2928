using System.Diagnostics;
using System.Net;
using ApiBox.Emulator.Tests.Support;

namespace ApiBox.Emulator.Tests;

public sealed class FaultTests : IAsyncLifetime
{
    private ApiBoxEmulator _emulator = null!;
    private Caller _caller = null!;

    public async ValueTask InitializeAsync()
    {
        _emulator = await ApiBoxEmulator.StartAsync();
        _caller = new(_emulator);
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _emulator.DisposeAsync();
    }

    [Theory]
    [InlineData(405, "Rate limit")]
    [InlineData(430, "frequency is too high")]
    [InlineData(455, "maintenance")]
    [InlineData(413, "too long")]
    public async Task ABurstOfCodesEndsAndCostsNothing(int code, string words)
    {
        _emulator.Faults.NextSubmission(Fault.Code(code), count: 3);
        for (var i = 0; i < 3; i++)
            (await _caller.SubmitAsync()).IsRefused(code, words);
        Accepted(0);
        (await _caller.SubmitAsync()).IsAccepted();
        Accepted(1);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task AnErrorCanComeAsHttpStatus(int status)
    {
        _emulator.Faults.NextSubmission(Fault.Status(status, "No."));
        var answer = await _caller.SubmitAsync();
        Assert.Equal((status, status, "No."), (answer.HttpStatus, answer.Code, answer.Message));
        Accepted(0);
    }

    [Fact]
    public async Task TheResponseCanBeLostAfterAccepting()
    {
        _emulator.Faults.NextSubmission(Fault.DropResponseAfterAccepting);
        await Assert.ThrowsAsync<HttpRequestException>(() => _caller.SubmitAsync());
        Accepted(1);
        var lost = await _emulator.WaitForRequestAsync(request => request.Fault == Fault.DropResponseAfterAccepting);
        Assert.Equal(_emulator.Tasks.Single().TaskId, lost.TaskId);
    }

    [Fact]
    public async Task TheConnectionCanBeCutBeforeAccepting()
    {
        _emulator.Faults.NextSubmission(Fault.ResetBeforeAccepting);
        await Assert.ThrowsAsync<HttpRequestException>(() => _caller.SubmitAsync());
        Accepted(0);
        Assert.Equal("", _emulator.Requests.Single().Body);
    }

    [Fact]
    public async Task HalfAResponseArrives()
    {
        _emulator.Faults.NextSubmission(Fault.HalfResponse);
        using var request = new HttpRequestMessage(HttpMethod.Post, Caller.SubmitPath);
        request.Content = Caller.Json(Caller.Request().ToJsonString());
        using var answer = await _caller.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await using var body = await answer.Content.ReadAsStreamAsync();
        var buffer = new byte[1000];
        var read = await body.ReadAsync(buffer);
        Assert.Equal((byte)'{', buffer[0]);
        Assert.True(read < answer.Content.Headers.ContentLength);
        await Assert.ThrowsAsync<HttpIOException>(async () => await body.ReadExactlyAsync(buffer));
        Accepted(1);
    }

    [Fact]
    public async Task AResponseCanComeSlowly()
    {
        _emulator.Faults.NextSubmission(Fault.SlowResponse(TimeSpan.FromMilliseconds(300)));
        var watch = Stopwatch.StartNew();
        (await _caller.SubmitAsync()).IsAccepted();
        Assert.InRange(watch.ElapsedMilliseconds, 250, 20_000);
    }

    [Fact]
    public async Task AServerErrorCanHideAnAcceptedRequest()
    {
        _emulator.Faults.NextSubmission(Fault.ServerErrorAfterAccepting);
        var answer = await _caller.SubmitAsync();
        Assert.Equal((500, 500, JsonValueKind.Null), (answer.HttpStatus, answer.Code, answer.Data.ValueKind));
        Accepted(1);
    }

    [Fact]
    public async Task ARedirectKeepsMethodAndBodyAndAcceptsNothing()
    {
        _emulator.Faults.NextSubmission(Fault.Redirect());
        using var answer = await _caller.PostAsync();
        Assert.Equal(HttpStatusCode.TemporaryRedirect, answer.StatusCode);
        Assert.Equal("/" + Caller.SubmitPath, answer.Headers.Location?.OriginalString);

        _emulator.Faults.NextSubmission(Fault.Redirect("http://127.0.0.1:1/elsewhere") with { HttpStatus = 302 });
        using var other = await _caller.PostAsync();
        Assert.Equal((HttpStatusCode.Found, "http://127.0.0.1:1/elsewhere"), (other.StatusCode, other.Headers.Location?.OriginalString));
        Accepted(0);
    }

    [Fact]
    public async Task AResponseCanBeNoJson()
    {
        _emulator.Faults.NextSubmission(Fault.NotJson());
        using var gateway = await _caller.PostAsync();
        Assert.Equal((HttpStatusCode.BadGateway, "text/html"), (gateway.StatusCode, gateway.Content.Headers.ContentType?.MediaType));
        Accepted(0);

        _emulator.Faults.NextSubmission(Fault.NotJson(200) with { AfterAccepting = true });
        using var accepted = await _caller.PostAsync();
        Assert.Equal((HttpStatusCode.OK, "text/html"), (accepted.StatusCode, accepted.Content.Headers.ContentType?.MediaType));
        Accepted(1);
    }

    [Fact]
    public async Task AResponseCanBeEmptyOrHugeOrWithoutData()
    {
        _emulator.Faults.NextSubmission(Fault.EmptyResponse);
        _emulator.Faults.NextSubmission(Fault.OversizedResponse(1_000_000));
        _emulator.Faults.NextSubmission(Fault.WithoutData);

        using var empty = await _caller.PostAsync();
        Assert.Equal((HttpStatusCode.OK, 0), (empty.StatusCode, empty.Content.Headers.ContentLength));
        Assert.Equal(1_000_000, (await _caller.SubmitAsync()).Message.Length);
        var nothing = await _caller.SubmitAsync();
        Assert.Equal((200, 200, JsonValueKind.Null), (nothing.HttpStatus, nothing.Code, nothing.Data.ValueKind));
        Accepted(3);
    }

    [Fact]
    public async Task ARefusedRequestDoesNotUseUpAFaultForAcceptedOnes()
    {
        _emulator.Faults.NextSubmission(Fault.EmptyResponse);
        (await _caller.SubmitAsync(new JsonObject())).IsRefused(400);
        using var empty = await _caller.PostAsync();
        Assert.Equal(0, empty.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task AFaultKeepsToItsOperation()
    {
        _emulator.Faults.Next("getMusicGenerationDetails", Fault.Code(405), count: 2);
        var id = await _caller.SubmitForIdAsync();
        (await _caller.DetailsAsync(id)).IsRefused(405);
        (await _caller.DetailsAsync(id)).IsRefused(405);
        Assert.Equal("PENDING", (await _caller.DetailsAsync(id)).Status);
        Assert.Throws<ArgumentException>(() => _emulator.Faults.Next("getMusic", Fault.EmptyResponse));
        Assert.Throws<ArgumentOutOfRangeException>(() => _emulator.Faults.NextSubmission(Fault.EmptyResponse, count: 0));
    }

    [Fact]
    public async Task RandomFaultsRepeatForTheSameSeed()
    {
        async Task<List<int>> CodesAsync()
        {
            _emulator.Faults.Random(seed: 7, probability: 0.5, Fault.Code(405), Fault.Code(455), Fault.ServerErrorAfterAccepting);
            var codes = new List<int>();
            for (var i = 0; i < 30; i++)
                codes.Add((await _caller.SubmitAsync()).Code);
            return codes;
        }

        var codes = await CodesAsync();
        Assert.Equal(codes, await CodesAsync());
        Assert.Equal([200, 405, 455, 500], codes.Distinct().Order());
        Accepted(2 * codes.Count(code => code is 200 or 500));

        _emulator.Faults.Clear();
        for (var i = 0; i < 10; i++)
            (await _caller.SubmitAsync()).IsAccepted();
    }

    [Fact]
    public async Task StoppingDoesNotWaitForASlowResponse()
    {
        _emulator.Faults.NextSubmission(Fault.SlowResponse(TimeSpan.FromHours(1)));
        var call = _caller.SubmitAsync();
        await _emulator.WaitForRequestAsync(request => request.Accepted);
        await _emulator.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10));
        await Assert.ThrowsAsync<HttpRequestException>(() => call);
    }

    private void Accepted(int count)
    {
        Assert.Equal((count, count), (_emulator.AcceptedRequests, _emulator.Tasks.Count));
        Assert.Equal(1000 - (12m * count), _emulator.Credits);
    }
}
