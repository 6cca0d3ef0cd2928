using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.Emulator;

/// <summary>
/// The music service in a box: a real HTTP server on this machine that judges requests by the service's description, runs tasks,
/// sends callbacks and serves audio, without network, key or cost. Dispose of it to stop it.
/// </summary>
public sealed class ApiBoxEmulator : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly EmulatorState _state;
    private int _disposed;

    private ApiBoxEmulator(WebApplication app, EmulatorState state)
    {
        _app = app;
        _state = state;
        BaseAddress = AddressOf(app);
        SampleVocal = new(BaseAddress, FileLinks.SampleVocalPath);
    }

    /// <summary>Where it listens, with a slash at the end, for example <c>http://127.0.0.1:5080/</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>A hummed melody that can be given as the audio to upload.</summary>
    public Uri SampleVocal { get; }

    /// <summary>The key that callers must send.</summary>
    public string ApiKey => _state.Options.ApiKey;

    /// <summary>What that key has left to spend.</summary>
    public decimal Credits
    {
        get => _state.Accounts.All[0].Credits;
        set => _state.Accounts.All[0].Credits = value;
    }

    /// <summary>How many requests were accepted that cost credits or made a task, of all accounts. Queries do not count.</summary>
    public int AcceptedRequests => _state.Accounts.All.Sum(account => account.AcceptedRequests);

    /// <summary>How many credits were charged, to all accounts.</summary>
    public decimal CreditsCharged => _state.Accounts.All.Sum(account => account.CreditsCharged);

    /// <summary>What is to go wrong.</summary>
    public ApiBoxEmulatorFaults Faults => _state.Faults;

    /// <summary>The callers, beginning with that of <see cref="ApiKey"/>.</summary>
    public IReadOnlyList<EmulatorAccount> Accounts => _state.Accounts.All;

    /// <summary>The tasks that were made, the oldest first.</summary>
    public IReadOnlyList<EmulatorTask> Tasks => _state.TaskSnapshots;

    /// <summary>The requests that were received, the oldest first; at most the last 100,000.</summary>
    public IReadOnlyList<EmulatorRequest> Requests => _state.Requests.All;

    /// <summary>The callbacks that were sent or should have been, each attempt, the oldest first; at most the last 100,000.</summary>
    public IReadOnlyList<EmulatorCallback> Callbacks => _state.Callbacks.All;

    /// <summary>Starts an emulator.</summary>
    /// <param name="configure">Sets options; null for the defaults.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <exception cref="FormatException">The description cannot be read.</exception>
    /// <exception cref="IOException">The address is in use, or is none of this machine.</exception>
    public static async Task<ApiBoxEmulator> StartAsync(
        Action<ApiBoxEmulatorOptions>? configure = null,
        CancellationToken cancellationToken = default)
    {
        var options = new ApiBoxEmulatorOptions();
        configure?.Invoke(options);
        options.Validate();

        var state = new EmulatorState(options, await ServiceDescription.LoadAsync(options.Description, cancellationToken));
        var app = Build(state);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception e)
        {
            await app.DisposeAsync();
            await state.DisposeAsync();
            if (e is SocketException or InvalidOperationException)
                throw new IOException(e.Message, e);
            throw;
        }

        return new(app, state);
    }

    /// <summary>Adds a caller with a key and credits of its own.</summary>
    /// <param name="apiKey">Its key, which no other account has.</param>
    /// <param name="credits">What it can spend.</param>
    public EmulatorAccount AddAccount(string apiKey, decimal credits) => _state.Accounts.Add(apiKey, credits);

    /// <summary>Waits for a callback, or an attempt at one; one that has been already counts.</summary>
    /// <param name="match">Which.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public Task<EmulatorCallback> WaitForCallbackAsync(Func<EmulatorCallback, bool> match, CancellationToken cancellationToken = default) =>
        _state.Callbacks.WaitAsync(match, cancellationToken);

    /// <summary>Waits for a request; one that has been already counts.</summary>
    /// <param name="match">Which.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public Task<EmulatorRequest> WaitForRequestAsync(Func<EmulatorRequest, bool> match, CancellationToken cancellationToken = default) =>
        _state.Requests.WaitAsync(match, cancellationToken);

    /// <summary>Lines for a shell to try the emulator with.</summary>
    internal IReadOnlyList<string> LinesToTry(string key) => ExampleCalls.For(_state.Description, BaseAddress, SampleVocal, key);

    /// <summary>Stops it: callbacks not yet sent are forgotten, connections are cut.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
            return;
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
        await _state.DisposeAsync();
    }

    private static WebApplication Build(EmulatorState state)
    {
        // The empty builder: settings, variables or log configuration of the program around it are not for the emulator.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Limits.MinResponseDataRate = null;
        });
        builder.WebHost.UseUrls([.. state.Options.Urls.DefaultIfEmpty($"http://127.0.0.1:{state.Options.Port}")]);

        var app = builder.Build();
        var service = new ServiceEndpoint(state);
        app.Use(service.GuardAsync);
        app.Use(service.RouteAsync);
        app.UseRouting();
        service.Map(app);
        new FileEndpoint(state).Map(app);
        new ControlEndpoint(state).Map(app);
        return app;
    }

    // An address that means all interfaces is good to listen on, but not to call.
    private static Uri AddressOf(WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        var address = new UriBuilder(addresses.First());
        if (IPAddress.TryParse(address.Host, out var ip) && (ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any)))
            address.Host = "127.0.0.1";
        return address.Uri;
    }
}
