using Microsoft.AspNetCore.Http;

namespace ApiBox.Emulator;

/// <summary>The options of an emulator. They are read once, when it starts.</summary>
public sealed class ApiBoxEmulatorOptions
{
    /// <summary>The API key that callers must send. By default, a random key that begins with <c>emulator-</c>.</summary>
    public string ApiKey { get; set; } = $"emulator-{Guid.NewGuid():N}";

    /// <summary>The credits of that key when the emulator starts; 1000 by default.</summary>
    public decimal Credits { get; set; } = 1000;

    /// <summary>The price of a request to a paid operation, in credits; 12 by default.</summary>
    public decimal CreditsPerTask { get; set; } = 12;

    /// <summary>How long a task takes, zero or more; 1 second by default (60 seconds as a server).</summary>
    public TimeSpan TaskDuration { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// The length of the first track, from 10 ms to 10 minutes; 3 seconds by default. Each further track is a little shorter.
    /// </summary>
    public TimeSpan TrackLength { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>
    /// Whether tracks follow the audio that their request names: its length, tempo and key, and the instruments of the request's style.
    /// False by default. It must be a WAV file on this machine; other tracks have the <see cref="TrackLength"/>.
    /// </summary>
    public bool FollowUpload { get; set; }

    /// <summary>
    /// A file that keeps the tasks and credits of <see cref="ApiKey"/>, so that the next emulator with the same file continues them.
    /// Null, the default, for none. Set <see cref="ApiKey"/> and <see cref="Port"/> too, since callers use them. Uploads, scenarios and the
    /// history are not kept.
    /// </summary>
    public string? StateFile { get; set; }

    /// <summary>The clock of tasks, callbacks and slow responses; the system clock by default.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>
    /// Whether callbacks may go to other machines; false by default. They are recorded with the outcome <c>Skipped</c>
    /// instead.
    /// </summary>
    public bool AllowRemoteCallbacks { get; set; }

    /// <summary>How long a receiver may take to respond; 15 seconds by default, as for the service.</summary>
    public TimeSpan CallbackTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>
    /// The number of retries of a failed callback; 3 by default. The delays are 0.1, 0.2, 0.4, … of the task's duration.
    /// </summary>
    public int CallbackRetries { get; set; } = 3;

    /// <summary>
    /// The largest request body, in bytes; 1 MiB by default. For operations that take a file, see <see cref="MaxUploadBytes"/>.
    /// </summary>
    public int MaxRequestBytes { get; set; } = 1 << 20;

    /// <summary>
    /// The largest request body of an operation that takes a file, in bytes; 64 MiB by default. Files are kept in memory.
    /// </summary>
    public int MaxUploadBytes { get; set; } = 64 << 20;

    /// <summary>The port to listen on, on 127.0.0.1; 0 (the default) for a free one.</summary>
    public int Port { get; set; }

    /// <summary>URLs to listen on instead of <see cref="Port"/>, such as <c>http://0.0.0.0:5080</c>; http only.</summary>
    public IReadOnlyList<string> Urls { get; set; } = [];

    /// <summary>
    /// Another OpenAPI description (3.0 or 3.1), as JSON or YAML in a single file; null for the one in this assembly.
    /// </summary>
    public string? Description { get; set; }

    /// <summary>Receives a line for each request and callback, without API keys and callback tokens.</summary>
    public Action<string>? Log { get; set; }

    internal void Validate()
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(ApiKey);
        ArgumentNullException.ThrowIfNull(TimeProvider);
        ArgumentNullException.ThrowIfNull(Urls);
        ArgumentOutOfRangeException.ThrowIfNegative(Credits);
        ArgumentOutOfRangeException.ThrowIfNegative(CreditsPerTask);
        ArgumentOutOfRangeException.ThrowIfLessThan(TaskDuration, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(TrackLength, TimeSpan.FromMilliseconds(10));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(TrackLength, TimeSpan.FromMinutes(10));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(CallbackTimeout, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegative(CallbackRetries);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxRequestBytes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxUploadBytes, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(Port);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Port, ushort.MaxValue);
        if (Urls.FirstOrDefault(url => !IsUrl(url)) is { } wrong)
            throw new ArgumentException($"Urls contains '{wrong}', which is not a URL to listen on. Write it like http://127.0.0.1:5080.");
    }

    internal static bool IsUrl(string url)
    {
        try
        {
            return BindingAddress.Parse(url) is { Scheme: "http", IsUnixPipe: false, IsNamedPipe: false, Port: <= ushort.MaxValue };
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
