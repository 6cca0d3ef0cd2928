using ApiBox.Emulator;

namespace ApiBox.EndToEnd.Tests;

/// <summary>The emulator that the requests of <see cref="DescribedRequestsTests"/> are sent to.</summary>
public sealed class DescribedService : IAsyncLifetime
{
    private ApiBoxEmulator _emulator = null!;

    public HttpClient Http { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _emulator = await ApiBoxEmulator.StartAsync(static options => options.Credits = 1_000_000, TestContext.Current.CancellationToken);
        Http = new() { BaseAddress = _emulator.BaseAddress, DefaultRequestHeaders = { Authorization = new("Bearer", _emulator.ApiKey) } };
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _emulator.DisposeAsync();
    }
}
