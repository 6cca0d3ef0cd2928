using Microsoft.AspNetCore.Http;

namespace ApiBox.Emulator;

/// <summary>How an emulator is to behave. Read once, when it starts.</summary>
public sealed class ApiBoxEmulatorOptions
{
    /// <summary>The key that callers must send; by default a random one that begins with <c>emulator-</c>.</summary>
    public string ApiKey { get; set; } = $"emulator-{Guid.NewGuid():N}";

    /// <summary>The credits of that key at the start; 1000 by default.</summary>
    public decimal Credits { get; set; } = 1000;

    /// <summary>What a request to a paid operation costs, in credits; 12 by default.</summary>
    public decimal CreditsPerTask { get; set; } = 12;

    /// <summary>How long a task takes, zero or more; 1 second by default (60 when run as a server).</summary>
    public TimeSpan TaskDuration { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long the first track plays, from 10 ms to 10 minutes; 3 seconds by default. The others are a little shorter.</summary>
    public TimeSpan TrackLength { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>The clock that tasks, callbacks and slow answers go by; the system's by default.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>
    /// Whether callbacks may leave the machine; no by default. Those that would are recorded as <see cref="CallbackOutcome.Skipped"/>
    /// instead.
    /// </summary>
    public bool AllowRemoteCallbacks { get; set; }

    /// <summary>How long a receiver may take to answer; 15 seconds by default, as the service has it.</summary>
    public TimeSpan CallbackTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How often a failed callback is sent again; 3 by default. The pauses are 0.1, 0.2, 0.4, … of the task's duration.</summary>
    public int CallbackRetries { get; set; } = 3;

    /// <summary>The largest request body, in bytes; 1 MiB by default. Requests that carry files have a limit of their own.</summary>
    public int MaxRequestBytes { get; set; } = 1 << 20;

    /// <summary>The largest request body of an operation that takes a file, in bytes; 64 MiB by default. Files are kept in memory.</summary>
    public int MaxUploadBytes { get; set; } = 64 << 20;

    /// <summary>The port to listen on, on 127.0.0.1; 0 (the default) for a free one.</summary>
    public int Port { get; set; }

    /// <summary>Addresses to listen on instead, such as <c>http://0.0.0.0:5080</c>; http only.</summary>
    public IReadOnlyList<string> Urls { get; set; } = [];

    /// <summary>
    /// Another OpenAPI description (3.0 or 3.1), as JSON or YAML and in one piece; null for the one this assembly was built with.
    /// </summary>
    public string? Description { get; set; }

    /// <summary>Takes one line for each request and callback; never an API key or a callback's token.</summary>
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
            throw new ArgumentException($"'{wrong}' is no address to listen on; they look like http://127.0.0.1:5080.");
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
