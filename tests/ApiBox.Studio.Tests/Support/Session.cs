using ApiBox.Emulator;
using Microsoft.Extensions.Time.Testing;

namespace ApiBox.StudioTests;

/// <summary>An emulator whose clock the test moves, a studio that uses it, and a page in a browser.</summary>
internal sealed class Session : IAsyncDisposable
{
    /// <summary>How long a take takes on the emulator's clock.</summary>
    public static readonly TimeSpan TakeTime = TimeSpan.FromSeconds(100);

    private const float Patience = 60_000;

    private readonly List<string> _pageErrors = [];
    private IBrowserContext _context = null!;

    private Session(ApiBoxEmulator emulator, FakeTimeProvider clock, StudioProcess studio)
    {
        Emulator = emulator;
        Clock = clock;
        Studio = studio;
    }

    public ApiBoxEmulator Emulator { get; }

    public FakeTimeProvider Clock { get; }

    public StudioProcess Studio { get; }

    public StudioPage Page { get; private set; } = null!;

    public static async Task<Session> StartAsync(
        BrowserFixture fixture, int width = 1280, ColorScheme scheme = ColorScheme.Light, Action<StudioProcess>? prepare = null,
        Action<ApiBoxEmulatorOptions>? configure = null)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        var emulator = await ApiBoxEmulator.StartAsync(options =>
        {
            options.TimeProvider = clock;
            options.TaskDuration = TakeTime;
            options.FollowUpload = true;
            configure?.Invoke(options);
        });
        var studio = new StudioProcess(new()
        {
            ["ApiBox__BaseAddress"] = emulator.BaseAddress.ToString(),
            ["ApiBox__ApiKey"] = emulator.ApiKey,
        });
        prepare?.Invoke(studio);
        var session = new Session(emulator, clock, studio);
        await studio.StartAsync();
        await session.OpenAsync(fixture.Browser, width, scheme);
        return session;
    }

    /// <summary>Moves the emulator's clock by a part of the time that a take takes.</summary>
    public void Advance(double part) => Clock.Advance(TakeTime * part);

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        await Studio.DisposeAsync();
        await Emulator.DisposeAsync();
        Assert.Empty(_pageErrors);
    }

    private async Task OpenAsync(IBrowser browser, int width, ColorScheme scheme)
    {
        _context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = width > 600 ? 1000 : 844 },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            HasTouch = width < 600,
        });
        _context.SetDefaultTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        var page = await _context.NewPageAsync();
        page.PageError += (_, error) => _pageErrors.Add(error);
        Page = new(page);
        await Page.OpenAsync(Studio.Address);
    }
}
