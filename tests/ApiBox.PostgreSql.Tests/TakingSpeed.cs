using System.Diagnostics;
using System.Globalization;
using ApiBox.Stores.Conformance;

namespace ApiBox.PostgreSql.Tests;

/// <summary>Measures how long it takes to take 32 callbacks of many that wait, in the states that they can wait in.</summary>
internal static class TakingSpeed
{
    private const int Rounds = 50;
    private const int Most = 32;

    public static async Task MeasureAsync(TemporarySchema database, int count, TextWriter output)
    {
        // Not analyzed: the planner knows as little of them as after a sudden rush.
        await using var store = database.Open();
        await store.PingAsync(default);
        await FillAsync(database, "rush", count, "now() - interval '1 minute'");
        await TimeAsync(store, output, $"{count} due", Make.Kind);
        await FillAsync(database, "foreign", count, "now() - interval '1 hour'", kind: "unhandled");
        await TimeAsync(store, output, $"{count} due, and {count} of a kind that nobody handles", Make.Kind, "lyrics");
        await FillAsync(database, "behind", count, "now() + interval '1 hour'", stages: 3);
        await TimeAsync(
            store, output, $"the same, and {3 * count} of {count} submissions whose first callback was postponed", Make.Kind, "lyrics");
        await TemporarySchema.AskAsync($"UPDATE {database.Name}.delivery SET parked_at = now() WHERE kind = 'unhandled'");
        await TimeAsync(store, output, $"the same, {count} of them parked", Make.Kind, "lyrics");
        await TemporarySchema.AskAsync($"ANALYZE {database.Name}.delivery");
        await TimeAsync(store, output, "the same, analyzed", Make.Kind, "lyrics");

        var watch = Stopwatch.StartNew();
        var parked = await store.CountParkedAsync("", default);
        await output.WriteLineAsync(
            string.Create(CultureInfo.InvariantCulture, $"counting {parked} parked: {watch.Elapsed.TotalMilliseconds:n1} ms"));
    }

    private static async Task FillAsync(
        TemporarySchema database, string prefix, int count, string dueAt, string kind = Make.Kind, int stages = 1)
    {
        var submissions =
            $"""
            INSERT INTO {database.Name}.submission (submission_id, operation, client, created_at, expires_at, outcome, task_id)
            SELECT '{prefix}' || i, '', '', now(), now() + interval '14 days', 1, 't' || i FROM generate_series(1, {count}) AS i
            """;
        var deliveries =
            $"""
            INSERT INTO {database.Name}.delivery (submission_id, kind, task_id, stage, received_at, due_at, body)
            SELECT '{prefix}' || i, '{kind}', 't' || i, 'stage' || stage, now(), {dueAt}, convert_to(repeat('x', 500), 'UTF8')
            FROM generate_series(1, {stages}) AS stage, generate_series(1, {count}) AS i
            """;
        await TemporarySchema.AskAsync(submissions);
        await TemporarySchema.AskAsync(deliveries);
    }

    private static async Task TimeAsync(PostgreSqlTaskStore store, TextWriter output, string what, params string[] kinds)
    {
        var times = new List<double>();
        for (var i = 0; i < Rounds; i++)
        {
            var watch = Stopwatch.StartNew();
            var taken = await store.TakeDeliveriesAsync(kinds, Most, TimeSpan.FromMinutes(10), default);
            times.Add(watch.Elapsed.TotalMilliseconds);
            if (taken.Count != Most)
                throw new InvalidOperationException($"{taken.Count} were taken.");
        }

        times.Sort();
        var line = string.Create(
            CultureInfo.InvariantCulture, $"taking {Most} of {what}: median {times[Rounds / 2]:n1} ms, longest {times[^1]:n1} ms");
        await output.WriteLineAsync(line);
    }
}
