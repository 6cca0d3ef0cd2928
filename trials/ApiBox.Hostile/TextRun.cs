using System.Diagnostics;
using ApiBox.Generators.Tests.Hostile;
using ApiBox.Hosting;

namespace ApiBox.Hostile;

/// <summary>Every hostile text in every place that holds text, and all of them together through NSwag and the compiler.</summary>
internal static class TextRun
{
    private const int Seed = 20_261_124;
    private const int RandomTexts = 30;

    public static async Task<Tally> RunAsync()
    {
        var tally = new Tally();
        string[] texts = [.. HostileTexts.Fixed.Concat(HostileTexts.Random(Seed, RandomTexts)).Distinct()];
        foreach (var place in HostileCheck.Places)
            foreach (var text in texts)
                Try(tally, place, other => other == place, text, GeneratorHost.Path);
        // The other notation, and all remarks and literals at once.
        foreach (var text in texts)
            Try(
                tally,
                "everywhere, as YAML",
                HostileDescription.Texts.Where(static place => place is not ("pattern" or "stage" or "failed")).Contains,
                text,
                "hostile.yaml");
        Console.WriteLine($"{texts.Length} texts in {HostileCheck.Places.Count()} places");
        await CompileAsync(tally, texts);
        return tally;
    }

    private static void Try(Tally tally, string place, Func<string, bool> isHostile, string text, string path)
    {
        var name = $"{place}: {HostileCheck.Shown(text)}";
        HostileCheck? check = null;
        var measured = Measured.Of(() => (check = HostileCheck.Of(isHostile, text, path)).Refusal ?? "accepted");
        tally.Add(name, measured);
        if (check!.Fault is { } fault)
            tally.Fail(name, $"{fault} (seed {Seed})");
        else if (measured.Milliseconds > BombRun.MostMilliseconds || measured.PeakMegabytes > BombRun.MostMegabytes)
            tally.Fail(name, "it costs too much");
    }

    // A copy of the description for each text, which stands at every place that is no name; compiled, it must be the clean twin.
    private static async Task CompileAsync(Tally tally, string[] texts)
    {
        var clock = Stopwatch.StartNew();
        var places = HostileDescription.Texts.Except(["pattern"]).ToHashSet();
        var refused =
            new HashSet<(string, string)>(
                places.SelectMany(place => texts.Where(text => HostileCheck.Of(other => other == place, text).Refusal is not null)
                    .Select(text => (place, text))));
        var hostile = await SymbolsAsync(HostileDescription.Build(texts.Length, (place, copy) =>
            places.Contains(place) && !refused.Contains((place, texts[copy])) ? texts[copy] : HostileDescription.Clean(place, copy)));
        var clean = await SymbolsAsync(HostileDescription.Build(texts.Length, HostileDescription.Clean));
        var strangers = hostile.Except(clean).Concat(clean.Except(hostile)).ToList();
        Console.WriteLine(
            $"compiled: {hostile.Count} symbols, {clean.Count} in the clean twin, "
                + $"{strangers.Count} in one of them only ({clock.Elapsed.TotalSeconds:F0} s)");
        if (strangers.Count > 0)
            tally.Fail("compiled", string.Join(", ", strangers.Take(10)));
    }

    private static async Task<HashSet<string>> SymbolsAsync(string description)
    {
        var result = await new Pipeline(new NSwagTool()).RunAsync(description, GeneratorHost.Path, "Fixture", CancellationToken.None);
        return result.Assembly is not { } assembly
            ?
            [
                .. result.Diagnostics.Take(5).Select(static one => one.ToString()),
                .. result.DescriptionDiagnostics.Where(static one => one.IsError).Take(5).Select(static one => one.Message),
                result.NSwagError ?? "no assembly"
            ]
            : [.. assembly.GetTypes().SelectMany(static type => type.GetMembers(All)
                .Select(member => $"{type.FullName}.{member}")
                .Append(type.FullName!))];
    }

    private const System.Reflection.BindingFlags All =
        System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance
            | System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.DeclaredOnly;
}
