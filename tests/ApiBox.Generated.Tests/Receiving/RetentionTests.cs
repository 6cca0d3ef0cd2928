using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ApiBox.Generated.Tests.Receiving;

/// <summary>Results vanish at the service: that is warned of a day before, once, and rows of what has vanished are removed.</summary>
public sealed class RetentionTests : IDisposable
{
    private const string Warning = "Warning ApiBox[24]";

    private readonly TestTime _time = new() { Jumps = false };
    private readonly LogCapture _log = new();
    private readonly InProcessTaskStore _store;

    public RetentionTests() => _store = new InProcessTaskStore(_time);

    public void Dispose() => _log.Dispose();

    [Theory]
    [InlineData(25, false)]
    [InlineData(24, true)]
    [InlineData(1, true)]
    public async Task AnOpenSubmissionIsWarnedOfWithinADayOfItsEnd(int hoursLeft, bool isWarned)
    {
        await using var services = Services();
        await AddAsync("a", hoursLeft);

        await Retention(services).RunAsync(CancellationToken.None);

        Assert.Equal(isWarned ? 1 : 0, Warnings());
        if (isWarned)
            Assert.Contains("Submission a (addInstrumental) is still open, and its results expire at", _log.Text);
    }

    [Fact]
    public async Task ItIsWarnedOfOnceWhoeverLooks()
    {
        await using var services = Services();
        await AddAsync("a", 20);

        await Retention(services).RunAsync(CancellationToken.None);
        await services.GetRequiredService<IApiBoxTasks>().ListAsync().ToListAsync();
        await Retention(services).RunAsync(CancellationToken.None);

        Assert.Equal(1, Warnings());
    }

    [Fact]
    public async Task ListingWarnsWithoutAHostToo()
    {
        await using var services = Services();
        await AddAsync("a", 20);
        await AddAsync("b", 200);

        Assert.Equal(2, (await services.GetRequiredService<IApiBoxTasks>().ListAsync().ToListAsync()).Count);

        Assert.Equal(1, Warnings());
    }

    [Fact]
    public async Task WhatHasEndedIsNotWarnedOf()
    {
        await using var services = Services();
        await AddAsync("a", 20);
        await _store.SetOutcomeAsync("a", SubmissionOutcome.Accepted, "task", CancellationToken.None);
        await _store.EndAsync("", "task", "SUCCESS", CancellationToken.None);

        await Retention(services).RunAsync(CancellationToken.None);

        Assert.Equal(0, Warnings());
    }

    [Fact]
    public async Task AHostRemovesWhatHasExpired()
    {
        await using var services = Services();
        await AddAsync("a", 2);
        await AddAsync("b", 20);
        await _store.SetOutcomeAsync("a", SubmissionOutcome.Refused, null, CancellationToken.None);
        _time.Advance(TimeSpan.FromHours(3));

        await Retention(services).RunAsync(CancellationToken.None);

        Assert.Null(await _store.FindAsync("a", CancellationToken.None));
        Assert.NotNull(await _store.FindAsync("b", CancellationToken.None));
        Assert.Contains("1 submissions were removed", _log.Text);
    }

    [Theory]
    [InlineData(59, false)]
    [InlineData(60, true)]
    public async Task WhatIsOpenIsWarnedOfWithItsTaskAndRemovedAnHourLater(int minutes, bool isRemoved)
    {
        await using var services = Services();
        await AddAsync("a", 2);
        await _store.SetOutcomeAsync("a", SubmissionOutcome.Accepted, "task1", CancellationToken.None);
        _time.Advance(TimeSpan.FromHours(3));
        var retention = Retention(services);

        await retention.RunAsync(CancellationToken.None);
        Assert.NotNull(await _store.FindAsync("a", CancellationToken.None));
        Assert.Contains("Submission a (addInstrumental, task task1) has expired and is still open", _log.Text);
        _time.Advance(TimeSpan.FromMinutes(minutes));
        await retention.RunAsync(CancellationToken.None);

        Assert.Equal(isRemoved, await _store.FindAsync("a", CancellationToken.None) is null);
        Assert.Equal(1, _log.Text.Split("Warning ApiBox[33]").Length - 1);
    }

    [Fact]
    public async Task ACallbackThatNobodyHandledIsDroppedWithAWarning()
    {
        await using var services = Services();
        await AddAsync("a", 2);
        await _store.SetOutcomeAsync("a", SubmissionOutcome.Accepted, "task1", CancellationToken.None);
        await _store.AdvanceAsync(
            new ReceivedCallback(
                "a",
                "musicGeneration",
                "task1",
                "complete",
                7,
                true,
                _time.GetUtcNow(),
                _time.GetUtcNow().AddHours(2),
                default,
                TimeSpan.Zero),
            CancellationToken.None);
        _time.Advance(TimeSpan.FromHours(3));
        var retention = Retention(services);

        await retention.RunAsync(CancellationToken.None);
        _time.Advance(TimeSpan.FromHours(1));
        await retention.RunAsync(CancellationToken.None);

        Assert.Contains("1 callbacks musicGeneration of submission a, task task1, have expired without being handled", _log.Text);
        Assert.Null(await _store.FindAsync("a", CancellationToken.None));
    }

    [Fact]
    public async Task AClockThatWasWrongRemovesNothing()
    {
        // 15 days ahead at the start, and right again an hour later; rows go by a clock that can be set back.
        var clock = new SettableClock(_time.GetUtcNow());
        var store = new InProcessTaskStore(clock);
        await store.AddAsync(
            new NewSubmission("a", "addInstrumental", null, "", clock.Now, clock.Now.AddDays(14)) { Service = "ApiBox" },
            CancellationToken.None);
        await using var services = Services(store);
        var retention = Retention(services);
        clock.Now += TimeSpan.FromDays(15);
        await retention.RunAsync(CancellationToken.None);
        clock.Now -= TimeSpan.FromDays(15);
        _time.Advance(TimeSpan.FromHours(1));

        await retention.RunAsync(CancellationToken.None);

        Assert.NotNull(await store.FindAsync("a", CancellationToken.None));
    }

    private sealed class SettableClock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private static RetentionService Retention(IServiceProvider services) =>
        services.GetServices<IHostedService>().OfType<RetentionService>().Single();

    private int Warnings() => _log.Text.Split(Warning).Length - 1;

    private Task AddAsync(string id, int hoursLeft) => _store.AddAsync(
        new NewSubmission(id, "addInstrumental", null, "", _time.GetUtcNow(), _time.GetUtcNow().AddHours(hoursLeft)) { Service = "ApiBox" },
        CancellationToken.None);

    private ServiceProvider Services(ITaskStore? store = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_time);
        services.AddSingleton(store ?? _store);
        services.AddLogging(logging => logging.AddProvider(_log));
        services.AddApiBox(static options => options.ApiKey = "k");
        return services.BuildServiceProvider();
    }
}
