using System.Net.Http.Headers;
using ApiBox.Emulator.Tests.Support;

namespace ApiBox.Emulator.Tests;

public sealed class AccountTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("Bearer wrong")]
    [InlineData("Bearer")]
    [InlineData("Basic {key}")]
    [InlineData("{key}")]
    public async Task WithoutTheRightKeyNothingIsAnswered(string? header)
    {
        await using var emulator = await ApiBoxEmulator.StartAsync();
        using var caller = new Caller(emulator);
        caller.Http.DefaultRequestHeaders.Remove("Authorization");
        if (header is not null)
            caller.Http.DefaultRequestHeaders.TryAddWithoutValidation(
                "Authorization", header.Replace("{key}", emulator.ApiKey, StringComparison.Ordinal));

        (await caller.SubmitAsync()).IsRefused(401, "access permissions");
        (await caller.DetailsAsync("x")).IsRefused(401);
        Assert.Equal(0, emulator.AcceptedRequests);
    }

    [Fact]
    public async Task TheNameOfTheSchemeMayBeWrittenSmall()
    {
        await using var emulator = await ApiBoxEmulator.StartAsync();
        using var caller = new Caller(emulator);
        caller.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("bearer", emulator.ApiKey);
        (await caller.SubmitAsync()).IsAccepted();
    }

    [Fact]
    public async Task CreditsRunOutToTheLastOne()
    {
        await using var emulator = await ApiBoxEmulator.StartAsync(options => options.Credits = 30.5m);
        using var caller = new Caller(emulator);

        (await caller.SubmitAsync()).IsAccepted();
        Assert.Equal(18.5m, emulator.Credits);
        (await caller.SubmitAsync()).IsAccepted();
        (await caller.SubmitAsync()).IsRefused(429, "credits are insufficient");

        Assert.Equal((2, 6.5m, 24m), (emulator.AcceptedRequests, emulator.Credits, emulator.CreditsCharged));
        Assert.Equal(2, emulator.Tasks.Count);
        emulator.Credits = 12;
        (await caller.SubmitAsync()).IsAccepted();
        Assert.Equal(0, emulator.Credits);
    }

    [Fact]
    public async Task ManyAtOnceCannotOverdraw()
    {
        await using var emulator = await ApiBoxEmulator.StartAsync(options => options.Credits = 20 * 12);
        using var caller = new Caller(emulator);

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => caller.SubmitAsync()));

        Assert.Equal(20, answers.Count(answer => answer.Code == 200));
        Assert.Equal(30, answers.Count(answer => answer.Code == 429));
        Assert.Equal((20, 0m), (emulator.AcceptedRequests, emulator.Credits));
        Assert.Equal(20, emulator.Tasks.Select(task => task.TaskId).Distinct().Count());
    }

    [Fact]
    public async Task QueriesCostNothing()
    {
        await using var emulator = await ApiBoxEmulator.StartAsync();
        using var caller = new Caller(emulator);
        var id = await caller.SubmitForIdAsync();
        await caller.DetailsAsync(id);
        await caller.DetailsAsync(id);

        Assert.Equal((1, 988m), (emulator.AcceptedRequests, emulator.Credits));
        Assert.Equal(2, emulator.Tasks.Single().Queries);
    }

    [Fact]
    public async Task AccountsAreKeptApart()
    {
        await using var emulator = await ApiBoxEmulator.StartAsync();
        var second = emulator.AddAccount("second-key", 12);
        using var caller = new Caller(emulator);
        using var other = new Caller(emulator, second.ApiKey);

        var id = await other.SubmitForIdAsync();

        Assert.Equal(200, (await other.DetailsAsync(id)).Code);
        (await caller.DetailsAsync(id)).IsRefused(404);
        Assert.Equal((1, 0m, 12m), (second.AcceptedRequests, second.Credits, second.CreditsCharged));
        Assert.Equal((0, 1000m), (emulator.Accounts[0].AcceptedRequests, emulator.Credits));
        Assert.Throws<ArgumentException>(() => emulator.AddAccount("second-key", 1));
    }

    [Fact]
    public async Task TheKeyIsInNoRecordAndNoLog()
    {
        var log = new System.Collections.Concurrent.ConcurrentQueue<string>();
        await using var emulator = await ApiBoxEmulator.StartAsync(options => options.Log = log.Enqueue);
        using var caller = new Caller(emulator);

        await caller.SubmitForIdAsync();
        await caller.GetAsync($"{Caller.DetailsPath}?api_key={emulator.ApiKey}");
        await caller.GetAsync($"oops/{emulator.ApiKey}");

        Assert.NotEmpty(log);
        Assert.DoesNotContain(log, line => line.Contains(emulator.ApiKey, StringComparison.Ordinal));
        foreach (var place in (string[])["tasks", "requests", "callbacks", "accounts"])
            Assert.DoesNotContain(emulator.ApiKey, await caller.Http.GetStringAsync($"_emulator/{place}"), StringComparison.Ordinal);
    }
}
