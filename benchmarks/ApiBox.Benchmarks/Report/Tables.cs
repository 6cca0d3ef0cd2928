using System.Text.Json;
using ApiBox.Benchmarks.Measuring;

namespace ApiBox.Benchmarks.Report;

/// <summary>Makes tables of measurements, and of the figures that other programs print.</summary>
internal static class Tables
{
    private static readonly Column RatioColumn = new(ResultTable.Ratio, "ratio", Quantity.Ratio);

    private static readonly Column[] TimeColumns =
    [
        new("median", "median", Quantity.Nanoseconds),
        new("p10", "p10", Quantity.Nanoseconds),
        RatioColumn,
        new("ratioLow", "quartile 1", Quantity.Ratio),
        new("ratioHigh", "quartile 3", Quantity.Ratio),
        new("bytes", "allocated", Quantity.Bytes),
        new("moreBytes", "more than baseline", Quantity.Bytes),
    ];

    /// <summary>The names of rows by the prefix of their figures: a receiver of callbacks and the endpoints beside it.</summary>
    private static readonly (string Prefix, string Name)[] Endpoints =
        [("", ResultTable.Ours), ("row_", "endpoint that writes one row"), ("bare_", "endpoint that reads the body")];

    private static readonly Column[] EndpointColumns =
    [
        new("per_second", "requests per second", Quantity.Count),
        new("p50_us", "latency, median", Quantity.Microseconds),
        new("p99_us", "latency, p99", Quantity.Microseconds),
        new("bytes", "allocated", Quantity.Bytes),
    ];

    private static readonly Column[] WaitColumns =
    [
        new("bytes_per_wait", "memory per wait", Quantity.Bytes),
        new("begin_cpu_ms", "processor, to begin", Quantity.Milliseconds),
        new("idle_cpu_ms", "processor, waiting", Quantity.Milliseconds),
        new("idle_queries", "queries meanwhile", Quantity.Count),
        new("end_cpu_ms", "processor, to end", Quantity.Milliseconds),
        new("threads", "threads", Quantity.Count),
    ];

    /// <summary>A table of candidates that were measured by turns.</summary>
    public static ResultTable Of(Comparison comparison, Origin origin, IReadOnlyList<Measurement> measurements) => new(
        comparison.Id, comparison.Title, origin, measurements.First(static one => one.Candidate.IsBaseline).Candidate.Name,
        IsMoreBetter: false, TimeColumns, [.. measurements.Select(static one => new Row(one.Candidate.Name, new Dictionary<string, double>
        {
            ["median"] = one.Times.Median,
            ["p10"] = one.Times.At(0.1),
            [ResultTable.Ratio] = one.Ratios.Median,
            ["ratioLow"] = one.Ratios.At(0.25),
            ["ratioHigh"] = one.Ratios.At(0.75),
            ["bytes"] = one.Bytes,
            ["moreBytes"] = one.MoreBytes,
        }))]);

    /// <summary>A table of what the trial of the receiver prints; the baseline is the endpoint that does most of the same.</summary>
    public static ResultTable OfReceiver(Origin origin, JsonElement figures)
    {
        var store = figures.TryGetProperty("store", out var named) ? named.GetString()! : "in-process";
        List<Row> rows = [.. Endpoints
            .Select(endpoint => new Row(endpoint.Name, Values(figures, EndpointColumns, endpoint.Prefix)))
            .Where(static row => row.Values.Count > 0)];
        var baseline = rows[1];
        rows = [.. rows.Select(row => new Row(row.Name, new Dictionary<string, double>(row.Values)
        {
            [ResultTable.Ratio] = row.Values["per_second"] / baseline.Values["per_second"],
        }))];
        return new ResultTable(
            $"receiver-{store}", $"Receive callbacks, {store} store", origin, baseline.Name, IsMoreBetter: true,
            WithRatio(EndpointColumns, rows), rows);
    }

    /// <summary>A table of what the trial of waits prints, for us and for a polling loop.</summary>
    public static ResultTable OfWaits(Origin origin, JsonElement ours, JsonElement polling)
    {
        var count = ours.GetProperty("count").GetInt32();
        Row[] rows = [OfWaits("a polling loop", polling, polling), OfWaits(ResultTable.Ours, ours, polling)];
        return new ResultTable(
            Invariant($"waits-{count}"), Invariant($"Wait for {count:N0} tasks at once: memory per wait"), origin, rows[0].Name,
            IsMoreBetter: false, WithRatio(WaitColumns, rows), rows);
    }

    private static Row OfWaits(string name, JsonElement figures, JsonElement polling) => new(
        name, new Dictionary<string, double>(Values(figures, WaitColumns, ""))
        {
            [ResultTable.Ratio] = figures.GetProperty("bytes_per_wait").GetDouble() / polling.GetProperty("bytes_per_wait").GetDouble(),
        });

    private static Dictionary<string, double> Values(JsonElement figures, IEnumerable<Column> columns, string prefix) => columns
        .Where(column => figures.TryGetProperty(prefix + column.Key, out var value) && value.ValueKind == JsonValueKind.Number)
        .ToDictionary(static column => column.Key, column => figures.GetProperty(prefix + column.Key).GetDouble());

    // Columns of what was not printed are left out.
    private static List<Column> WithRatio(IEnumerable<Column> columns, IReadOnlyCollection<Row> rows) =>
        [RatioColumn, .. columns.Where(column => rows.Any(row => row.Values.ContainsKey(column.Key)))];

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
