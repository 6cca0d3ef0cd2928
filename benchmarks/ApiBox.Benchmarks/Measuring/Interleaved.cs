using System.Diagnostics;

namespace ApiBox.Benchmarks.Measuring;

/// <summary>
/// Measures candidates in small rounds by turns. BenchmarkDotNet measures one candidate after the other, so on a machine with other work
/// the ratio says which of them had the quieter minute; here all meet the same noise, and the median over many rounds is steady.
/// </summary>
/// <param name="rounds">How many turns each candidate has, unless the work is so long that they would take more than a minute.</param>
internal sealed class Interleaved(int rounds)
{
    private const int FewestRounds = 15;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan TurnLength = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>The figures of each candidate, in their order.</summary>
    public async Task<IReadOnlyList<Measurement>> MeasureAsync(IReadOnlyList<Candidate> candidates)
    {
        foreach (var candidate in candidates)
            await WarmUpAsync(candidate);

        var counts = new List<int>();
        var total = TimeSpan.Zero;
        foreach (var candidate in candidates)
        {
            var (count, time) = await CountAsync(candidate);
            counts.Add(count);
            total += time;
        }

        var bytes = new List<double>();
        foreach (var (candidate, count) in candidates.Zip(counts))
            bytes.Add(await BytesAsync(candidate, count));

        var times = candidates.Select(static _ => new List<double>()).ToArray();
        var turns = (int)Math.Clamp(Longest / total, FewestRounds, rounds);
        for (var round = 0; round < turns; round++)
        {
            // Who goes first takes turns too.
            for (var i = 0; i < candidates.Count; i++)
            {
                var at = (i + round) % candidates.Count;
                times[at].Add((await TimeAsync(candidates[at], counts[at])).TotalNanoseconds / counts[at]);
            }
        }

        var baseline = candidates.ToList().FindIndex(static candidate => candidate.IsBaseline);
        return [.. candidates.Select((candidate, at) => new Measurement(
            candidate, new Distribution(times[at]), new Distribution(times[at].Zip(times[baseline], static (mine, other) => mine / other)),
            bytes[at], bytes[at] - bytes[baseline]))];
    }

    // The runtime compiles in steps, each after some calls and a pause of a tenth of a second.
    private static async Task WarmUpAsync(Candidate candidate)
    {
        var clock = Stopwatch.StartNew();
        for (var runs = 0; clock.Elapsed < WarmUp || runs < 3; runs++)
            await candidate.Run(runs < 3 ? 1 : 30);
    }

    private static async Task<(int Count, TimeSpan Time)> CountAsync(Candidate candidate)
    {
        for (var count = 1; ; count *= 2)
        {
            var time = await TimeAsync(candidate, count);
            if (time >= TurnLength / 2)
            {
                var wanted = (int)Math.Max(1, count * (TurnLength / time));
                return (wanted, time * ((double)wanted / count));
            }
        }
    }

    // The least of five, since other threads of the runtime allocate now and then.
    private static async Task<double> BytesAsync(Candidate candidate, int count)
    {
        var least = double.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            await candidate.Run(count);
            least = Math.Min(least, (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)count);
        }

        return least;
    }

    private static async Task<TimeSpan> TimeAsync(Candidate candidate, int count)
    {
        var begin = Stopwatch.GetTimestamp();
        await candidate.Run(count);
        return Stopwatch.GetElapsedTime(begin);
    }
}

/// <summary>What was measured of a candidate.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Times">Nanoseconds for one operation.</param>
/// <param name="Ratios">Its time divided by that of the baseline, turn by turn.</param>
/// <param name="Bytes">Bytes that the process allocates for one operation.</param>
/// <param name="MoreBytes">How many more these are than those of the baseline.</param>
internal sealed record Measurement(Candidate Candidate, Distribution Times, Distribution Ratios, double Bytes, double MoreBytes);

/// <summary>Values by size.</summary>
internal sealed class Distribution(IEnumerable<double> values)
{
    private readonly double[] _sorted = [.. values.Order()];

    public double Median => At(0.5);

    public double At(double quantile) => _sorted[(int)Math.Round(quantile * (_sorted.Length - 1))];
}
