using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ApiBox.Generated.Tests.Telemetry;

/// <summary>Keeps what the library traces and measures. Tests that use it run alone, since every test would be heard.</summary>
internal sealed class TelemetryCapture : IDisposable
{
    private readonly ConcurrentQueue<Activity> _activities = new();
    private readonly ConcurrentQueue<Measurement> _measurements = new();
    private readonly ActivityListener? _activityListener;
    private readonly MeterListener? _meterListener;

    public TelemetryCapture(bool traces = true, bool meters = true, bool allSources = false)
    {
        if (traces)
        {
            _activityListener = new ActivityListener
            {
                ShouldListenTo = source => allSources || source.Name == ApiBoxTelemetry.ActivitySourceName,
                Sample = static (ref _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = _activities.Enqueue,
            };
            ActivitySource.AddActivityListener(_activityListener);
        }

        if (meters)
        {
            _meterListener = new MeterListener
            {
                InstrumentPublished = static (instrument, listener) =>
                {
                    if (instrument.Meter.Name == ApiBoxTelemetry.MeterName)
                        listener.EnableMeasurementEvents(instrument);
                },
            };
            _meterListener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
            _meterListener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
            _meterListener.Start();
        }
    }

    public IReadOnlyList<Activity> Activities => [.. _activities];

    public IReadOnlyList<Measurement> Measurements => [.. _measurements];

    public Activity Span(string name) => Assert.Single(Activities, activity => activity.DisplayName == name);

    /// <summary>The measurements of an instrument as text, such as <c>1 apibox.kind=a</c>.</summary>
    public string[] Of(string instrument) =>
        Measurements.Where(one => one.Instrument == instrument).Select(static one => one.ToString()).ToArray();

    public void Dispose()
    {
        _activityListener?.Dispose();
        _meterListener?.Dispose();
    }

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _measurements.Enqueue(new Measurement(instrument.Name, instrument.Unit, value, tags.ToArray()));

    internal sealed record Measurement(string Instrument, string? Unit, double Value, KeyValuePair<string, object?>[] Tags)
    {
        public override string ToString() =>
            FormattableString.Invariant($"{Value} {string.Join(' ', Tags.Select(static tag => $"{tag.Key}={tag.Value}"))}");
    }
}
