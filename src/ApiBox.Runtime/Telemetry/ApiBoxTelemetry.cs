using System.Diagnostics;

namespace ApiBox;

/// <summary>
/// The names of the library's traces and metrics. It uses System.Diagnostics, so any collector can listen; without a listener,
/// it costs nothing. <c>docs/telemetry.md</c> lists every span, tag and instrument.
/// </summary>
public static class ApiBoxTelemetry
{
    /// <summary>The name of the <see cref="ActivitySource"/>, for <c>AddSource</c>.</summary>
    public const string ActivitySourceName = "ApiBox";

    /// <summary>The name of the meter, for <c>AddMeter</c>.</summary>
    public const string MeterName = "ApiBox";

    internal static string? Version { get; } = typeof(ApiBoxTelemetry).Assembly.GetName().Version?.ToString(3);

    internal static ActivitySource Source { get; } = new(ActivitySourceName, Version);
}
