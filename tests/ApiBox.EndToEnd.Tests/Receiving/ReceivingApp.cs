using System.Collections.Concurrent;
using ApiBox.Emulator;
using ApiBox.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ApiBox.EndToEnd.Tests.Receiving;

/// <summary>A web application on loopback that submits and receives, as a user would write it.</summary>
internal sealed class ReceivingApp : IAsyncDisposable
{
    public const string SigningKey = "a signing key of the tests, 32 bytes";

    private readonly WebApplication _app;

    private ReceivingApp(WebApplication app, Uri address)
    {
        _app = app;
        Address = address;
        Http = new HttpClient { BaseAddress = address };
    }

    public Uri Address { get; }

    public HttpClient Http { get; }

    public IServiceProvider Services => _app.Services;

    public IApiBoxClient Client => Services.GetRequiredService<IApiBoxClient>();

    public ICallbackUrls Urls => Services.GetRequiredService<ICallbackUrls>();

    public IApiBoxTasks Tasks => Services.GetRequiredService<IApiBoxTasks>();

    public ITaskStore Store => Services.GetRequiredService<ITaskStore>();

    public Handled Handled => Services.GetRequiredService<Handled>();

    public static async Task<ReceivingApp> StartAsync(
        ApiBoxEmulator emulator, Action<ApiBoxOptions>? configure =
            null, ITaskStore? store = null, Action<WebApplicationBuilder>? build = null, Action<WebApplication>? map = null)
    {
        // The address is part of every callback address, so it must be known before the application starts.
        var address = new Uri($"http://127.0.0.1:{LoopbackPort.Free()}/");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address.ToString());
        if (store is not null)
            builder.Services.AddSingleton(store);
        builder.Services.AddSingleton<Handled>();
        builder.Services.AddApiBox(options =>
        {
            options.BaseAddress = emulator.BaseAddress;
            options.ApiKey = emulator.ApiKey;
            options.PollInterval = TimeSpan.FromHours(1);
            options.Callbacks.PublicBaseAddress = address;
            options.Callbacks.SigningKeys.Add(SigningKey);
            configure?.Invoke(options);
        });
        builder.Services.AddApiBoxCallbackHandler<MusicGenerationCallback, Recorder>();
        build?.Invoke(builder);
        var app = builder.Build();
        (map ?? (static app => app.MapApiBoxCallbacks()))(app);
        await app.StartAsync();
        return new ReceivingApp(
            app, new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/"));
    }

    /// <summary>Makes the task of a submission known, as its answer does.</summary>
    public Task KnowAsync(string submissionId, string taskId) => Store.AcceptAsync(submissionId, taskId, DateTimeOffset.UtcNow);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }

    private sealed class Recorder(Handled handled) : ICallbackHandler<MusicGenerationCallback>
    {
        public Task HandleAsync(MusicGenerationCallback callback, CallbackContext context, CancellationToken cancellationToken) =>
            handled.AddAsync(context);
    }
}

/// <summary>What handlers were told, and how they are to fare.</summary>
internal sealed class Handled : IDisposable
{
    private readonly ConcurrentQueue<CallbackContext> _calls = new();
    private readonly SemaphoreSlim _added = new(0);

    public IReadOnlyCollection<CallbackContext> Calls => _calls;

    public Func<CallbackContext, Task> Fate { get; set; } = static _ => Task.CompletedTask;

    public async Task AddAsync(CallbackContext context)
    {
        _calls.Enqueue(context);
        _added.Release();
        await Fate(context);
    }

    public void Dispose() => _added.Dispose();

    public async Task WaitAsync(int count, CancellationToken cancellationToken)
    {
        for (var i = 0; i < count; i++)
            Assert.True(await _added.WaitAsync(TimeSpan.FromSeconds(30), cancellationToken), $"only {_calls.Count} calls of handlers came");
    }
}
