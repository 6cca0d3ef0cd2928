using System.Collections.Concurrent;
using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;
using ApiBox.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace ApiBox.Generated.Tests.Receiving;

/// <summary>A dispatcher with a store in the process, and handlers that do as the test says.</summary>
internal sealed class DispatcherBench : IAsyncDisposable
{
    public const string Kind = "ApiBox:musicGeneration";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly string[] Stages = ["text", "first", "complete"];

    private readonly ServiceProvider _services;

    public DispatcherBench(ITaskStore? store = null, Action<CallbackHandlerOptions>? configure = null, FakeTimeProvider? time = null)
    {
        Time = time ?? new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));
        Store = store ?? new InProcessTaskStore(Time);
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(Log));
        services.AddSingleton<TimeProvider>(Time);
        services.AddSingleton(Store);
        services.AddSingleton(this);
        services.AddApiBox(static options => options.ApiKey = "k");
        services.AddApiBoxCallbackHandler<MusicGenerationCallback, Handler>();
        services.Configure<CallbackHandlerOptions>(options => configure?.Invoke(options));
        _services = services.BuildServiceProvider();
        Dispatcher = _services.GetServices<IHostedService>().OfType<CallbackDispatcher>().Single();
    }

    public FakeTimeProvider Time { get; }

    public ITaskStore Store { get; }

    public LogCapture Log { get; } = new();

    public CallbackDispatcher Dispatcher { get; }

    public DispatcherHeartbeat Pulse => _services.GetRequiredService<DispatcherHeartbeat>();

    public IApiBoxTasks Tasks => _services.GetRequiredService<IApiBoxTasks>();

    /// <summary>What handlers do.</summary>
    public Func<CallbackContext, CancellationToken, Task> Fate { get; set; } = static (_, _) => Task.CompletedTask;

    /// <summary>Every call of a handler, as "submission stage".</summary>
    public ConcurrentQueue<CallbackContext> Calls { get; } = new();

    public IEnumerable<string> Told => Calls.Select(static call => $"{call.SubmissionId} {call.Stage}");

    /// <summary>Puts up the callbacks of a submission whose task is known.</summary>
    public async Task PutUpAsync(string id, params string[] stages)
    {
        await Store.AcceptAsync(id, "t" + id, Time.GetUtcNow());
        foreach (var stage in stages)
            await Store.AdvanceAsync(Callback(id, stage), default);
        _services.GetRequiredService<DispatcherSignal>().Notify();
    }

    public ReceivedCallback Callback(string id, string stage)
    {
        var body = System.Text.Encoding.UTF8.GetBytes(
            $$$"""{"code":200,"data":{"callbackType":"{{{stage}}}","task_id":"t{{{id}}}","data":[]}}""");
        var rank = (2 * Array.IndexOf(Stages, stage)) + 1;
        return new ReceivedCallback(
            id, Kind, "t" + id, stage, rank, stage == "complete", Time.GetUtcNow(), Time.GetUtcNow().AddDays(14), body, TimeSpan.Zero);
    }

    public Task StartAsync() => Dispatcher.StartAsync(TestContext.Current.CancellationToken);

    public async Task StopAsync()
    {
        // Handlers that hang are left behind.
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await Dispatcher.StopAsync(limit.Token);
    }

    /// <summary>Waits for something that the dispatcher does by itself.</summary>
    public static async Task UntilAsync(Func<bool> isSo, string what)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (!isSo())
        {
            Assert.False(limit.IsCancellationRequested, $"it was waited in vain for {what}");
            await Task.Yield();
        }
    }

    /// <summary>Lets time pass, step by step and no longer than given, until something has happened.</summary>
    public async Task PassUntilAsync(Func<bool> isSo, TimeSpan most, string what)
    {
        var step = most > TimeSpan.FromMinutes(1) ? TimeSpan.FromSeconds(2) : TimeSpan.FromMilliseconds(250);
        for (var passed = TimeSpan.Zero; !isSo() && passed < most; passed += step)
            await PassAsync(step, isSo);
        await UntilAsync(isSo, $"{what} within {most}");
    }

    /// <summary>Lets time pass, step by step.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        var step = TimeSpan.FromMilliseconds(250);
        for (var passed = TimeSpan.Zero; passed < time; passed += step)
            await PassAsync(step, static () => false);
    }

    // What is to happen happens on other threads, which need a moment for it.
    private async Task PassAsync(TimeSpan step, Func<bool> isSo)
    {
        Time.Advance(step);
        for (var i = 0; i < 8 && !isSo(); i++)
            await Task.Delay(1, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await _services.DisposeAsync();
        Log.Dispose();
    }

    private sealed class Handler(DispatcherBench bench) : ICallbackHandler<MusicGenerationCallback>
    {
        public Task HandleAsync(MusicGenerationCallback callback, CallbackContext context, CancellationToken cancellationToken)
        {
            bench.Calls.Enqueue(context);
            return bench.Fate(context, cancellationToken);
        }
    }
}
