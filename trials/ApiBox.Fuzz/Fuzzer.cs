using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace ApiBox.Fuzz;

/// <summary>Keeps inputs that make the receiver say something new, and changes them further.</summary>
internal sealed class Fuzzer
{
    private const int MostInputs = 2048;
    private const long Overhead = 64;
    private const int Warmup = 20_000;
    private const int MostCrashes = 10;

    private readonly List<byte[]> _corpus = Seeds.Read();
    private readonly int _seeds;
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> _results = new(StringComparer.Ordinal);
    private readonly HashSet<string> _problems = new(StringComparer.Ordinal);
    private readonly Mutator _mutator;
    private readonly Random _random;
    private readonly string _folder;

    public Fuzzer(Random random, string folder)
    {
        (_random, _folder, _seeds) = (random, folder, _corpus.Count);
        _mutator = new Mutator(random);
    }

    public async Task<FuzzFigures> RunAsync(TimeSpan duration)
    {
        using var target = new Target();
        foreach (var seed in _corpus.ToArray())
            Note(seed, await target.TryAsync(new Input(seed, AddressChange.None, null)));

        var watch = Stopwatch.StartNew();
        var (executions, crashes, slowest) = (0L, 0, TimeSpan.Zero);
        long? memory = null;
        while (watch.Elapsed < duration && crashes < MostCrashes)
        {
            var body = _mutator.Change(Pick(), Pick());
            var input = new Input(body, _mutator.ChangeOfAddress(), _mutator.Signature());
            var begin = watch.Elapsed;
            var verdict = await target.TryAsync(input);
            executions++;

            // What comes first is compiled first.
            if (executions > Warmup && watch.Elapsed - begin is var took && took > slowest)
                slowest = took;
            if (executions == Warmup)
                memory = Memory(target);
            if (verdict.Problem is { } problem)
            {
                crashes++;
                await KeepAsync(input, problem);
            }

            Note(body, verdict);
        }

        return new FuzzFigures(
            executions,
            crashes,
            Math.Max(0, Memory(target) - (memory ?? Memory(target))),
            _corpus.Count,
            slowest.TotalMilliseconds,
            _results);
    }

    // What is whole nearly everywhere gets furthest, so half of the time one begins at the beginning.
    private byte[] Pick() => _corpus[_random.Next(_random.Next(2) == 0 ? _seeds : _corpus.Count)];

    // What the fuzzer and the store keep is no growth of what is tried.
    private long Memory(Target target)
    {
        target.Forget();
        return GC.GetTotalMemory(forceFullCollection: true)
            - _corpus.Sum(static input => (long)input.Length + Overhead)
            - _words.Sum(static word => (2L * word.Length) + Overhead);
    }

    private void Note(byte[] body, Outcome verdict)
    {
        var result = verdict.Result?.ToString() ?? "thrown";
        _results[result] = _results.GetValueOrDefault(result) + 1;

        // What was wrong, and how deep inside; names and digits would make everything new. Of what was taken, how long it was.
        var reason = verdict.Reason ?? "";
        var colon = reason.LastIndexOf(": ", StringComparison.Ordinal);
        var depth = reason.Count(static character => character == '/');
        var word = $"{result} {depth} {string.Concat(reason[(colon + 1)..].Where(static character => !char.IsAsciiDigit(character)))} "
            + $"{(verdict.Reason is null ? body.Length : 0)}";
        if (_corpus.Count < MostInputs && _words.Count < MostInputs && _words.Add(word))
            _corpus.Add(body);
    }

    private async Task KeepAsync(Input input, string problem)
    {
        // One input of each kind is enough to look at.
        if (!_problems.Add(problem.Split('\n') is [var first, var second, ..] ? first + second : problem))
            return;
        Directory.CreateDirectory(_folder);
        var name = Path.Combine(_folder, Convert.ToHexStringLower(SHA256.HashData(input.Body))[..16] + ".bin");
        await File.WriteAllBytesAsync(name, input.Body);
        await Console.Error.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{name} ({input.Body.Length} bytes, {input.Address}): {problem}"));
    }
}

/// <summary>What came of fuzzing.</summary>
internal sealed record FuzzFigures(
    long Executions, int Crashes, long GrowthBytes, int Corpus, double SlowestMs, IReadOnlyDictionary<string, long> Results);
