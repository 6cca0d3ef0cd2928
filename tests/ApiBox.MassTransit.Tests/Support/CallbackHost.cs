using System.Text;
using ApiBox.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ApiBox.BusTests;

/// <summary>A submission whose task is known.</summary>
/// <param name="Url">Its callback address.</param>
/// <param name="TaskId">Its task.</param>
internal sealed record Submission(CallbackUrl Url, string TaskId)
{
    public string Id => Url.SubmissionId;
}

/// <summary>An application that receives callbacks, in a host of its own and without a web server.</summary>
internal sealed class CallbackHost : IAsyncDisposable
{
    private readonly IHost _host;
    private int _tasks;

    private CallbackHost(IHost host) => _host = host;

    public IServiceProvider Services => _host.Services;

    /// <summary>Starts it.</summary>
    /// <param name="add">Adds a bus, and what becomes of callbacks.</param>
    public static async Task<CallbackHost> StartAsync(Action<IServiceCollection> add)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddApiBox(static options =>
        {
            options.ApiKey = "unused";
            options.BaseAddress = new Uri("http://127.0.0.1:9/");
            options.Callbacks.PublicBaseAddress = new Uri("https://app.example.com/");
            options.Callbacks.SigningKeys.Add("a signing key of the tests, 32 bytes");
        });
        add(builder.Services);
        var host = new CallbackHost(builder.Build());
        await host._host.StartAsync(TestContext.Current.CancellationToken);
        return host;
    }

    /// <summary>Writes a submission down that the service has accepted.</summary>
    public async Task<Submission> SubmitAsync<TCallback>()
        where TCallback : class, ICallbackPayload<TCallback>
    {
        var store = Services.GetRequiredService<ITaskStore>();
        var url = Services.GetRequiredService<ICallbackUrls>().Create<TCallback>();
        var (taskId, now) = ($"task-{Interlocked.Increment(ref _tasks)}", Services.GetRequiredService<TimeProvider>().GetUtcNow());
        await store.AcceptAsync(
            new NewSubmission(
                url.SubmissionId, "operation", TCallback.Callback.Kind, "", now, now.AddDays(14))
            { Service = TCallback.Callback.Service },
            taskId);
        return new Submission(url, taskId);
    }

    /// <summary>Sends a callback as the service does, and wants it to be acknowledged.</summary>
    public async Task<string> SendAsync(Submission submission, string stage, string more = "")
    {
        var data = $$$"""{"callbackType":"{{{stage}}}","task_id":"{{{submission.TaskId}}}","data":[]}""";
        var body = $$"""{"code":200,"msg":"","data":{{data}}{{more}}}""";
        await SendBodyAsync(submission, body);
        return body;
    }

    /// <summary>Sends a callback of another kind.</summary>
    public Task SendWavAsync(Submission submission) => SendBodyAsync(
        submission,
        $$$"""{"code":200,"msg":"","data":{"audioWavUrl":"https://example.com/a.wav","task_id":"{{{submission.TaskId}}}"}}""");

    private async Task SendBodyAsync(Submission submission, string body)
    {
        var parts = submission.Url.Uri.Segments;
        var receipt = await Services.GetRequiredService<ICallbackReceiver>()
            .ReceiveAsync(parts[^3].TrimEnd('/'), parts[^2].TrimEnd('/'), parts[^1], Encoding.UTF8.GetBytes(body), default);
        Assert.Equal(200, receipt.StatusCode);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync(CancellationToken.None);
        _host.Dispose();
    }
}
