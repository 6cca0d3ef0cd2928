using ApiBox.Emulator;
using ApiBox.EndToEnd.Tests;

[assembly: AssemblyFixture(typeof(EmulatorFixture))]

namespace ApiBox.EndToEnd.Tests;

/// <summary>One emulator for the tests that do not mind sharing it.</summary>
public sealed class EmulatorFixture : IAsyncLifetime
{
    public ApiBoxEmulator Emulator { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Emulator = await StartAsync();

    public ValueTask DisposeAsync() => Emulator.DisposeAsync();

    public static Task<ApiBoxEmulator> StartAsync(TimeSpan? taskDuration = null) => ApiBoxEmulator.StartAsync(options =>
    {
        options.Credits = 1_000_000;
        options.TaskDuration = taskDuration ?? TimeSpan.FromMilliseconds(200);
        options.TrackLength = TimeSpan.FromMilliseconds(100);
    });

    public static ApiBoxClient Client(ApiBoxEmulator emulator, Action<ApiBoxOptions>? configure = null)
    {
        var options = new ApiBoxOptions
        {
            BaseAddress = emulator.BaseAddress,
            ApiKey = emulator.ApiKey,
            PollInterval = TimeSpan.FromMilliseconds(20),
            RetryDelay = TimeSpan.FromMilliseconds(1)
        };
        configure?.Invoke(options);
        return ApiBoxClient.Create(options);
    }
}
