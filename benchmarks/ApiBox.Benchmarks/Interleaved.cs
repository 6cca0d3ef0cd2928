using System.Diagnostics;
using System.Globalization;
using ApiBox.Benchmarks.Calls;
using ApiBox.Benchmarks.Callbacks;
using ApiBox.Benchmarks.Texts;
using ApiBox.Benchmarks.Validation;

namespace ApiBox.Benchmarks;

/// <summary>
/// The same comparisons in small rounds by turns. BenchmarkDotNet measures one candidate after the other, so on a machine with other work
/// the ratio says which of them had the quieter minute; here both meet the same noise, and the median over many rounds is steady.
/// </summary>
internal static class Interleaved
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan RoundLength = TimeSpan.FromMilliseconds(20);

    /// <summary>Runs what has one of the words in its name, or everything without a word.</summary>
    public static async Task RunAsync(IReadOnlyList<string> words, int rounds)
    {
        var validation = new ValidationBenchmark();
        await CompareAsync("Validation", words, rounds, Of(validation.Annotations), Of(validation.Generated));
        foreach (var sort in new[] { "ascii", "umlauts", "emoji" })
        {
            var text = new TextBenchmark { Sort = sort };
            text.Make();
            await CompareAsync($"Text {sort}, writer", words, rounds, Of(text.Plain), Of(text.Noticing));
            await CompareAsync($"Text {sort}, scan", words, rounds, Of(text.Plain), Of(text.Scan));
        }

        foreach (var stage in new[] { "first", "complete" })
        {
            var callback = new CallbackBenchmark { Stage = stage };
            callback.Load();
            await CompareAsync($"Callback {stage}", words, rounds, Of(callback.Plain), Of(callback.Sdk));
        }

        var call = new CallBenchmark();
        await call.Start();
        await CompareAsync("Call", words, rounds, Of(call.Raw), Of(call.Sdk));
        await CompareAsync("Call, NSwag's stock client", words, rounds, Of(call.Raw), Of(call.NSwag));
        await CompareAsync("Call, a connection each", words, rounds, Of(call.RawUnpooled), Of(call.SdkUnpooled));
        await CompareAsync("Call, pooled beside not", words, rounds, Of(call.Sdk), Of(call.SdkUnpooled));
        await call.Stop();

        var instant = new CallBenchmark();
        await instant.StartWithoutNetwork();
        await CompareAsync("Call without network", words, rounds, Of(instant.Raw), Of(instant.Sdk));
    }

    private static async Task CompareAsync(
        string name, IReadOnlyList<string> words, int rounds, Func<int, Task> baseline, Func<int, Task> candidate)
    {
        if (words.Count > 0 && !words.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase)))
            return;

        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < WarmUp)
        {
            await baseline(100);
            await candidate(100);
        }

        var (baselines, candidates) = (await CountAsync(baseline), await CountAsync(candidate));
        var (first, second, ratios) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            // Who goes first takes turns too.
            var early = round % 2 == 0 ? await TimeAsync(baseline, baselines) : 0;
            var ours = await TimeAsync(candidate, candidates);
            var theirs = early > 0 ? early : await TimeAsync(baseline, baselines);
            first.Add(theirs);
            second.Add(ours);
            ratios.Add(ours / theirs);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-28} baseline {At(first, 0.5),9:N1} ns (p10 {At(first, 0.1):N1})   candidate {At(second, 0.5),9:N1} ns "
            + $"(p10 {At(second, 0.1):N1})   ratio: median {At(ratios, 0.5):N3}, quartiles {At(ratios, 0.25):N3} to {At(ratios, 0.75):N3}, "
            + $"of the p10 {At(second, 0.1) / At(first, 0.1):N3}"));
    }

    private static Func<int, Task> Of<T>(Func<Task<T>> operation) => async times =>
    {
        for (var i = 0; i < times; i++)
            await operation();
    };

    private static Func<int, Task> Of<T>(Func<T> operation) => times =>
    {
        for (var i = 0; i < times; i++)
            _ = operation();
        return Task.CompletedTask;
    };

    private static async Task<int> CountAsync(Func<int, Task> run) =>
        (int)Math.Max(1, RoundLength.TotalNanoseconds / await TimeAsync(run, 100));

    private static async Task<double> TimeAsync(Func<int, Task> run, int operations)
    {
        var begin = Stopwatch.GetTimestamp();
        await run(operations);
        return Stopwatch.GetElapsedTime(begin).TotalNanoseconds / operations;
    }

    private static double At(List<double> values, double quantile) => values.Order().ElementAt((int)(quantile * (values.Count - 1)));
}
