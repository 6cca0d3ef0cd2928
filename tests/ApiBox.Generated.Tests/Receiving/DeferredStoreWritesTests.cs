using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;
using ApiBox.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ApiBox.Generated.Tests.Receiving;

/// <summary>A store that is away for a while delays nobody, and gets told what it missed.</summary>
public sealed class DeferredStoreWritesTests : IDisposable
{
    private readonly TestTime _time = new();
    private readonly LogCapture _log = new();

    public void Dispose() => _log.Dispose();

    [Fact]
    public async Task AnEntryThatFailsIsWrittenLater()
    {
        using var entries = new DeferredStoreWrites(_time, _log.CreateLogger("ApiBox"));
        var written = new TaskCompletionSource();
        var tries = 0;

        await entries.WriteAsync("noting it", () =>
        {
            if (++tries < 4)
                throw new ApiBoxStoreException("away");
            written.SetResult();
            return Task.CompletedTask;
        });
        await written.Task.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(4, tries);
        Assert.Contains("Error ApiBox[22] The task store failed while noting it", _log.Text);
    }

    [Fact]
    public async Task AStoreThatHangsHoldsTheCallerForTenSeconds()
    {
        using var entries = new DeferredStoreWrites(_time, _log.CreateLogger("ApiBox"));

        var begin = _time.GetUtcNow();
        await entries.WriteAsync("noting it", static () => new TaskCompletionSource().Task).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Contains(TimeSpan.FromSeconds(10), _time.Pauses);
        Assert.True(_time.GetUtcNow() - begin >= TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task WhenTheClientIsGoneNothingIsTriedAnyMore()
    {
        _time.Jumps = false;
        var entries = new DeferredStoreWrites(_time, _log.CreateLogger("ApiBox"));
        var tries = 0;
        await entries.WriteAsync("noting it", () => throw new ApiBoxStoreException($"away {++tries}"));
        Assert.Equal(1, entries.Count);

        entries.Dispose();
        _time.Advance(TimeSpan.FromHours(1));

        Assert.Equal(1, tries);
        Assert.True(SpinWait.SpinUntil(() => entries.Count == 0, TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task ThereIsALimitToWhatIsRemembered()
    {
        _time.Jumps = false;
        using var entries = new DeferredStoreWrites(_time, _log.CreateLogger("ApiBox"));

        for (var i = 0; i < DeferredStoreWrites.MaxCount + 5; i++)
            await entries.WriteAsync("noting it", static () => throw new ApiBoxStoreException("away"));

        Assert.Equal(DeferredStoreWrites.MaxCount, entries.Count);
    }

    [Fact]
    public async Task AnAcceptedSubmissionGetsItsTaskIdOnceTheStoreIsBack()
    {
        await using var server = BadServer.Answering((200, TestApi.Accepted));
        var store = new Moody();
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_time);
        services.AddSingleton<ITaskStore>(store);
        services.AddLogging(logging => logging.AddProvider(_log));
        services.AddApiBox(
            options => (options.BaseAddress, options.ApiKey, options.Timeout) = (server.Address, "k", TestTime.AttemptLimit));
        await using var provider = services.BuildServiceProvider();

        var answer = await provider.GetRequiredKeyedService<ApiBoxTransport>("ApiBox").SubmitAsync();
        var (outcome, taskId) = await store.Written.Task.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal((TestApi.TaskId, SubmissionOutcome.Accepted, TestApi.TaskId), (answer.Data!.TaskId, outcome, taskId));
    }

    /// <summary>Takes submissions, but is away when the first word of an outcome comes.</summary>
    private sealed class Moody : DelegatingStore
    {
        private int _calls;

        public TaskCompletionSource<(SubmissionOutcome, string?)> Written { get; } = new();

        public override async Task SetOutcomeAsync(
            string submissionId, SubmissionOutcome outcome, string? taskId, CancellationToken cancellationToken)
        {
            if (Interlocked.Increment(ref _calls) <= 2)
                throw new ApiBoxStoreException("away");
            await base.SetOutcomeAsync(submissionId, outcome, taskId, cancellationToken);
            var row = await FindAsync(submissionId, cancellationToken);
            Written.SetResult((row!.Outcome, row.TaskId));
        }
    }
}
