using System.Threading.Channels;
using ApiBox.Reliability.Description;
using ApiBox.Reliability.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace ApiBox.Reliability.Faults;

/// <summary>
/// The SDK, in a web application that receives callbacks. No pauses, and a clock that is ours, so that a time-out takes no time.
/// </summary>
internal sealed class OurCaller : ICaller
{
    private const int MostBytes = 64 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly CallbackApp _app;
    private readonly FakeTimeProvider _clock;
    private readonly IApiBoxClient _client;
    private readonly IApiBoxTasks _tasks;
    private readonly CancellationTokenSource _stop = new();
    private readonly Channel<bool> _news = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Task _watching;

    private OurCaller(CallbackApp app, FakeTimeProvider clock)
    {
        (_app, _clock) = (app, clock);
        _client = app.Services.GetRequiredService<IApiBoxClient>();
        _tasks = app.Services.GetRequiredService<IApiBoxTasks>();
        _watching = WatchAsync();
    }

    public static async Task<OurCaller> StartAsync(Uri service, string key)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        var app = await CallbackApp.StartAsync(service, key, services => Prepare(services, clock), configure: static options =>
        {
            options.Timeout = Limit;
            options.RetryDelay = TimeSpan.Zero;
            options.MaxRetryDelay = TimeSpan.Zero;
            options.MaxResponseBytes = MostBytes;
        });
        return new OurCaller(app, clock);
    }

    // The receiver asks whose task it is that a callback names. Here that would cross the wire on which a call is being tried.
    private static void Prepare(IServiceCollection services, TimeProvider clock)
    {
        services.Replace(ServiceDescriptor.Singleton(clock));
        services.ConfigureHttpClientDefaults(static builder => builder.AddHttpMessageHandler(static () => new NoQueries()));
    }

    public void TimeOut() => _clock.Advance(Limit);

    public async Task<CallEnd> CallAsync(PaidOperation operation, int example, CancellationToken cancellationToken)
    {
        var url = operation.CreateUrl(_app.Urls);
        try
        {
            var taskId = await operation.CallAsync(_client, operation.Body(example, url?.Uri), cancellationToken);
            return new CallEnd(EndKind.Answered, taskId, url?.SubmissionId);
        }
        catch (ApiBoxOutcomeUnknownException error)
        {
            // An id that is not the address's would never be found again.
            return new CallEnd(
                url is null || error.SubmissionId == url.SubmissionId ? EndKind.Unknown : EndKind.Failed,
                null,
                error.SubmissionId,
                error.Message);
        }
        catch (Exception error) when (error is ApiBoxException or OperationCanceledException)
        {
            return new CallEnd(EndKind.NotAccepted, null, url?.SubmissionId, error.Message);
        }
        catch (Exception error)
        {
            return new CallEnd(EndKind.Failed, null, url?.SubmissionId, error.ToString());
        }
    }

    public async Task<string?> FindAsync(PaidOperation operation, string submissionId)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            while (true)
            {
                var found = operation.Details is not null
                    ? await operation.ResolveAsync(_tasks, submissionId)
                    : await _app.Store.FindAsync(submissionId, patience.Token) is { } row ? row.TaskId ?? row.OnlyCandidate : null;
                if (found is not null)
                    return found;
                await _news.Reader.ReadAsync(patience.Token);
            }
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _watching.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _app.DisposeAsync();
        _stop.Dispose();
    }

    private async Task WatchAsync()
    {
        await foreach (var _ in _app.Store.WatchAsync(_stop.Token))
            _news.Writer.TryWrite(true);
    }

    private sealed class NoQueries : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            request.Method == HttpMethod.Get
                ? Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.NotFound) { Content = new StringContent("") })
                : base.SendAsync(request, cancellationToken);
    }
}
