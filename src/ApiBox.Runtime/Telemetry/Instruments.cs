using System.Diagnostics.Metrics;

namespace ApiBox.Runtime;

/// <summary>The metrics. Tags contain only names of the description and fixed values, so that their number stays small.</summary>
internal static class Instruments
{
    private static readonly Meter Meter = new(ApiBoxTelemetry.MeterName, ApiBoxTelemetry.Version);

    public static Counter<long> Submissions { get; } =
        Meter.CreateCounter<long>("apibox.submissions", "{submission}", "Paid calls, by outcome.");

    public static Histogram<double> CallDuration { get; } =
        CreateHistogram(
            "apibox.call.duration", "Duration of calls, including retries and the wait for the submission limit.", 0.05, 0.1, 0.25, 0.5, 1,
            2.5, 5, 10, 30, 60, 120);

    public static Counter<long> Retries { get; } =
        Meter.CreateCounter<long>("apibox.retries", "{retry}", "Requests that were sent again, by the reason for the retry.");

    public static Counter<long> RetriesWithheld { get; } =
        Meter.CreateCounter<long>(
            "apibox.retries.withheld", "{retry}", "Queries that were not sent again because the retry budget was exhausted.");

    public static UpDownCounter<long> WaitsActive { get; } =
        Meter.CreateUpDownCounter<long>("apibox.waits.active", "{wait}", "Active waits for tasks.");

    public static Histogram<double> WaitDuration { get; } =
        CreateHistogram(
            "apibox.wait.duration", "Duration of waits for tasks.", 1, 5, 10, 20, 30, 45, 60, 90, 120, 180, 240, 300, 600, 1800);

    public static Counter<long> Callbacks { get; } =
        Meter.CreateCounter<long>("apibox.callbacks", "{callback}", "Callbacks that were received, by result.");

    public static Counter<long> Downloads { get; } =
        Meter.CreateCounter<long>("apibox.downloads", "{download}", "Downloads, by outcome.");

    /// <summary>Counts a request that is sent again.</summary>
    public static void Retried(string operation, Exception? error)
    {
        if (Retries.Enabled)
            Retries.Add(1, new(Tags.Operation, operation), new(Tags.Reason, Outcomes.Word(error)));
    }

    /// <summary>Counts a query that should be sent again and is not.</summary>
    public static void Withheld(string operation)
    {
        if (RetriesWithheld.Enabled)
            RetriesWithheld.Add(1, new KeyValuePair<string, object?>(Tags.Operation, operation));
    }

    /// <summary>Counts a download that ended.</summary>
    public static void Downloaded(string result)
    {
        if (Downloads.Enabled)
            Downloads.Add(1, new KeyValuePair<string, object?>(Tags.Result, result));
    }

    // The usual buckets are made for milliseconds. On .NET 8 a view has to set others, as docs/telemetry.md shows.
#if NET9_0_OR_GREATER
    private static Histogram<double> CreateHistogram(string name, string description, params double[] buckets) =>
        Meter.CreateHistogram(name, "s", description, tags: null, new InstrumentAdvice<double> { HistogramBucketBoundaries = buckets });
#else
    private static Histogram<double> CreateHistogram(string name, string description, params double[] buckets)
    {
        _ = buckets;
        return Meter.CreateHistogram<double>(name, "s", description);
    }
#endif
}
