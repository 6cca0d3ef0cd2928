using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.Emulator;

/// <summary>
/// An emulator of the music service: an HTTP server on this machine that validates requests by the service's description, runs tasks,
/// sends callbacks and serves audio, without network, key or cost. Dispose it to stop it.
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

    /// <summary>The URL on which it listens, with a slash at the end, for example <c>http://127.0.0.1:5080/</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The URL of a hummed melody, which can be used as the audio to upload.</summary>
    public Uri SampleVocal { get; }

    /// <summary>The API key that callers must send.</summary>
    public string ApiKey => _state.Options.ApiKey;

    /// <summary>The credits that are left for that key.</summary>
    public decimal Credits
    {
        get => _state.Accounts.All[0].Credits;
        set => _state.Accounts.All[0].Credits = value;
    }

    /// <summary>The number of accepted requests of all accounts that cost credits or created a task. Queries do not count.</summary>
    public int AcceptedRequests => _state.Accounts.All.Sum(account => account.AcceptedRequests);

    /// <summary>The number of credits charged to all accounts.</summary>
    public decimal CreditsCharged => _state.Accounts.All.Sum(account => account.CreditsCharged);

    /// <summary>The faults and scenarios of the next requests and tasks.</summary>
    public ApiBoxEmulatorFaults Faults => _state.Faults;

    /// <summary>The accounts. The first one is that of <see cref="ApiKey"/>.</summary>
    public IReadOnlyList<EmulatorAccount> Accounts => _state.Accounts.All;

    /// <summary>The tasks, the oldest first.</summary>
    public IReadOnlyList<EmulatorTask> Tasks => _state.TaskSnapshots;

    /// <summary>The requests, the oldest first; at most the last 100,000.</summary>
    public IReadOnlyList<EmulatorRequest> Requests => _state.Requests.All;

    /// <summary>The callbacks, with an entry for each attempt, the oldest first; at most the last 100,000.</summary>
    public IReadOnlyList<EmulatorCallback> Callbacks => _state.Callbacks.All;

    /// <summary>Starts an emulator.</summary>
    /// <param name="configure">Sets options; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <exception cref="FormatException">The description or the state file cannot be read.</exception>
    /// <exception cref="IOException">The emulator cannot listen on the URL, for example because it is in use.</exception>
    public static async Task<ApiBoxEmulator> StartAsync(
        Action<ApiBoxEmulatorOptions>? configure = null,
        CancellationToken cancellationToken = default)
    {
        var options = new ApiBoxEmulatorOptions();
        configure?.Invoke(options);
        options.Validate();

        var state = new EmulatorState(options, await ServiceDescription.LoadAsync(options.Description, cancellationToken));
        state.Saved?.Read();
        var app = Build(state);
        try
        {
            await app.StartAsync(cancellationToken);
            state.Saved?.Resume();
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

    /// <summary>Adds an account with its own API key and credits.</summary>
    /// <param name="apiKey">The API key, which must be unique.</param>
    /// <param name="credits">The credits.</param>
    public EmulatorAccount AddAccount(string apiKey, decimal credits) => _state.Accounts.Add(apiKey, credits);

    /// <summary>Waits for an attempt to send a callback. Past attempts count.</summary>
    /// <param name="match">Selects what to wait for.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    public Task<EmulatorCallback> WaitForCallbackAsync(Func<EmulatorCallback, bool> match, CancellationToken cancellationToken = default) =>
        _state.Callbacks.WaitAsync(match, cancellationToken);

    /// <summary>Waits for a request. Past requests count.</summary>
    /// <param name="match">Selects what to wait for.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    public Task<EmulatorRequest> WaitForRequestAsync(Func<EmulatorRequest, bool> match, CancellationToken cancellationToken = default) =>
        _state.Requests.WaitAsync(match, cancellationToken);

    /// <summary>Commands for a shell that try the emulator.</summary>
    internal IReadOnlyList<string> GetExampleCommands(string key) => ExampleCommands.For(_state.Description, BaseAddress, SampleVocal, key);

    /// <summary>Stops the emulator. Pending callbacks are not sent, and connections are aborted.</summary>
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
        // The empty builder, so that settings and variables of the program that hosts the emulator do not affect it.
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

    // An address that means all interfaces cannot be called.
    private static Uri AddressOf(WebApplication app)
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        var address = new UriBuilder(addresses.First());
        if (IPAddress.TryParse(address.Host, out var ip) && (ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any)))
            address.Host = "127.0.0.1";
        return address.Uri;
    }
}
