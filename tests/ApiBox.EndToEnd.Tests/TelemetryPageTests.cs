using System.Diagnostics.Metrics;
using System.Text.RegularExpressions;
using ApiBox.Testing;

namespace ApiBox.EndToEnd.Tests;

/// <summary>The queries of docs/telemetry.md name metrics and tags that exist, as OpenTelemetry's Prometheus exporters name them.</summary>
public sealed partial class TelemetryPageTests(EmulatorFixture fixture)
{
    private const string Page = "docs/telemetry.md";

    private static readonly string Queries = DocumentBlock.Of(Page).Single(static block => block.Language == "promql").Text;
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, Page));

    [Fact]
    public async Task TheMetricsExist()
    {
        var names = new HashSet<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name == ApiBoxTelemetry.MeterName)
                    names.UnionWith(PrometheusNames(instrument));
            },
        };
        listener.Start();
        using var client = EmulatorFixture.Client(fixture.Emulator);
        await client.GetRemainingCreditsAsync(TestContext.Current.CancellationToken);

        var metrics = Metric().Matches(Queries).Select(static match => match.Value).Distinct().ToList();
        Assert.True(metrics.Count >= 5, Queries);
        Assert.Empty(metrics.Except(names));
    }

    [Fact]
    public void TheTagsAndTheirValuesAreOnThePage()
    {
        var tags = Tag().Matches(Queries).Select(static match => match.Value).Distinct().ToList();
        Assert.NotEmpty(tags);
        Assert.All(tags, static tag => Assert.Contains($"`{tag.Replace('_', '.')}`", Text));

        var values = Value().Matches(Queries).SelectMany(static match => match.Groups[1].Value.Split('|')).ToList();
        Assert.NotEmpty(values);
        Assert.All(values, static value => Assert.Contains($"`{value}`", Text));
    }

    private static IEnumerable<string> PrometheusNames(Instrument instrument)
    {
        var name = instrument.Name.Replace('.', '_') + (instrument.Unit == "s" ? "_seconds" : "");
        return instrument.GetType().Name.StartsWith("Counter", StringComparison.Ordinal)
            ? [$"{name}_total"]
            : [name, $"{name}_bucket", $"{name}_count", $"{name}_sum"];
    }

    [GeneratedRegex(@"\bapibox_\w+(?=\{|\[)")]
    private static partial Regex Metric();

    [GeneratedRegex(@"\bapibox_\w+(?=[=!])|(?<=by \((?:le, )?)apibox_\w+")]
    private static partial Regex Tag();

    [GeneratedRegex("[=~]\"([^\"]+)\"")]
    private static partial Regex Value();
}
