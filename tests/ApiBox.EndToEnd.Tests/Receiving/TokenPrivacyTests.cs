using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ApiBox.EndToEnd.Tests.Receiving;

/// <summary>Where a real host shows the token of a callback's address, and that what the README says keeps it out.</summary>
public sealed class TokenPrivacyTests(EmulatorFixture fixture)
{
    private const string Good = """{"code":200,"msg":"ok","data":{"callbackType":"complete","task_id":"task","data":[]}}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, true, true)]
    [InlineData(LogLevel.Warning, false, true)]
    [InlineData(LogLevel.None, false, false)]
    public async Task TheHostsLogAndScopesShowItUnlessTheyAreSwitchedOff(LogLevel? level, bool isInLines, bool isInScopes)
    {
        using var log = new ScopedLog();
        await using var app = await ReceivingApp.StartAsync(fixture.Emulator, build: builder =>
        {
            builder.Logging.AddProvider(log).SetMinimumLevel(LogLevel.Information);
            // The line of the README.
            if (level is { } least)
                builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", least);
        });

        var token = (await PostAsync(app)).Split('/')[^1];

        Assert.Contains(log.Lines, static line => line.Contains("Callback musicGeneration for submission", StringComparison.Ordinal));
        Assert.Equal(isInLines, log.Lines.Any(line => line.Contains(token, StringComparison.Ordinal)));
        Assert.Equal(isInScopes, log.Scopes.Any(scope => scope.Contains(token, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("url.path")]
    [InlineData("http.target")]
    [InlineData("url.full")]
    public async Task TheTagsOfTheRequestsActivityLoseIt(string tag)
    {
        // Other tests' requests are heard too, so the one of this test is found by its submission.
        var ended = new ConcurrentQueue<string>();
        using var arrived = new SemaphoreSlim(0);
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "Microsoft.AspNetCore",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                ended.Enqueue($"{activity.DisplayName} {string.Join(' ', activity.TagObjects)}");
                arrived.Release();
            },
        };
        ActivitySource.AddActivityListener(listener);
        // As OpenTelemetry's instrumentation does it: the tag is set when the request starts.
        using var instrumentation = new Instrumentation(tag);
        await using var app = await ReceivingApp.StartAsync(fixture.Emulator);

        var path = await PostAsync(app);

        var (start, token) = (path[..(path.LastIndexOf('/') + 1)], path[(path.LastIndexOf('/') + 1)..]);
        while (!ended.Any(entry => entry.Contains($"[{tag}, {start}***]", StringComparison.Ordinal)))
            Assert.True(await arrived.WaitAsync(TimeSpan.FromSeconds(30), Cancellation), $"no span has {tag} without the token");
        Assert.All(ended, entry => Assert.DoesNotContain(token, entry));
    }

    private static async Task<string> PostAsync(ReceivingApp app)
    {
        var path = app.Urls.Create<MusicGenerationCallback>().Uri.AbsolutePath;
        using var content = new StringContent(Good, Encoding.UTF8, "application/json");
        using var answer = await app.Http.PostAsync(path, content, Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return path;
    }

    private sealed class Instrumentation : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly List<IDisposable> _subscriptions = [];
        private readonly string _tag;

        public Instrumentation(string tag)
        {
            _tag = tag;
            _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
        }

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == "Microsoft.AspNetCore")
                _subscriptions.Add(value.Subscribe(this));
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value is not { Value: HttpContext context } || !context.Request.Path.StartsWithSegments("/apibox/callbacks"))
                return;
            if (value.Key.EndsWith("HttpRequestIn.Start", StringComparison.Ordinal))
                Activity.Current!.SetTag(_tag, context.Request.Path.Value);
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void Dispose() => _subscriptions.ForEach(static one => one.Dispose());
    }

    private sealed class ScopedLog : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ConcurrentQueue<string> Scopes { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public void Dispose()
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Scopes.Enqueue(state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(' ', pairs) : $"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception));
    }
}
