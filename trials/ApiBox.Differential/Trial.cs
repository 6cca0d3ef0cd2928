using System.Text.Json;
using ApiBox.Differential.Validators;
using ApiBox.Differential.Oracles;

namespace ApiBox.Differential;

/// <summary>
/// Has all judges judge one schema's values, and asks of each that differs from JSON Schema whether its quirks foretell it.
/// </summary>
internal sealed class Trial(Case one, int batch, Tally tally)
{
    public async Task RunAsync(IReadOnlyList<IValidator> judges, CancellationToken cancellation)
    {
        var plain = new Oracle(one.Plain, []);
        var truth = one.Values.Select(value => plain.Check(JsonElement.Parse(value))).ToList();
        var verdicts = new List<IReadOnlyList<bool?>>();
        foreach (var judge in judges)
        {
            try
            {
                verdicts.Add(await judge.ValidateAsync(one, cancellation));
            }
            catch (InvalidOperationException error)
            {
                tally.Failure($"{judge.Name}, batch {batch}: {error.Message} {error.InnerException?.Message} {one.Schema.ToJsonString()}");
                verdicts.Add(new bool?[truth.Count]);
            }

            tally.Count(judge.Name, verdicts[^1].Count(static verdict => verdict is not null));
        }

        tally.Schema(truth.Count, truth.Count(static allowed => allowed));
        for (var i = 0; i < truth.Count; i++)
        {
            var odd = Enumerable.Range(0, judges.Count)
                .Where(judge => verdicts[judge][i] is { } verdict && verdict != truth[i])
                .Select(judge => judges[judge])
                .ToList();
            if (odd.Count > 0)
                Explain(one.Values[i], truth[i], odd);
        }
    }

    private void Explain(string value, bool truth, List<IValidator> odd)
    {
        var reasons = new SortedSet<string>(StringComparer.Ordinal);
        var unexplained = new List<string>();
        foreach (var judge in odd)
            if (Reasons(JsonElement.Parse(value), !truth, judge) is { } names)
                reasons.UnionWith(names.Select(name => $"{judge.Name}: {name}"));
            else
                unexplained.Add(judge.Name);
        var kind = $"{string.Join(", ", unexplained)} {(truth ? "refuse" : "allow")}";
        tally.Disagreement(reasons, unexplained.Count == 0 ? null
            : ($"{kind} {batch} {one.Name}", $"{kind}: {value} {string.Join(' ', odd.Select(judge => judge.Words(one, value)))} by "
                + $"{one.Schema.ToJsonString()} ({(one.Is31 ? "3.1" : "3.0")}, batch {batch} {one.Name})"));
    }

    /// <summary>The quirks that make the judge say so: one that does it alone, else all that had a part in it.</summary>
    private IEnumerable<string>? Reasons(JsonElement value, bool verdict, IValidator judge)
    {
        foreach (var quirk in judge.Quirks)
        {
            var alone = new Oracle(one.Plain, [quirk]);
            if (alone.Check(value) == verdict && alone.Fired.Count > 0)
                return alone.Fired;
        }

        var all = new Oracle(one.Plain, judge.Quirks);
        if (all.Check(value) == verdict && all.Fired.Count > 0)
            return all.Fired;
        return Reasons(value, verdict, judge, judge.Readings, []);
    }

    /// <summary>The readings, one after another, that make the judge say so.</summary>
    private List<string>? Reasons(JsonElement value, bool verdict, IValidator judge, IEnumerable<Reading> readings, List<string> taken)
    {
        // Members that are not declared are kept as they came, so what a type cannot hold may not matter.
        if (taken.Count > 0
            && (new Oracle(one.Plain, judge.Quirks).Check(value) == verdict || new Oracle(one.Plain, []).Check(value) == verdict))
            return taken;
        foreach (var (index, reading) in readings.Index())
            foreach (var read in reading.Values(value, one.Plain))
                if (Reasons(read, verdict, judge, readings.Skip(index + 1), [.. taken, reading.Name]) is { } names)
                    return names;
        return null;
    }
}
