using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace ApiBox.Reliability.OddPolls;

/// <summary>
/// Waits whose queries get one odd answer among good ones: each must end with its own task, not before it, and close its own row only then.
/// </summary>
internal static class OddPollsTrial
{
    public static async Task<Figures> RunAsync(int runs, int seed)
    {
        var watch = Stopwatch.StartNew();
        var folder = Directory.CreateTempSubdirectory("apibox-odd-polls-");
        try
        {
            var tallies = OddPoll.All.Select(static odd => new PollTally(odd)).ToList();
            var sessions = (
                from how in Enum.GetValues<PollWait>()
                from place in (string?[])[null, folder.FullName]
                select (how, place)).ToList();
            var (bystanders, lasting) = (0, new List<(int Waits, int Wrong, int NeverEnded)>());
            foreach (var (index, (how, place)) in sessions.Index())
            {
                bystanders += await PollSession.RunAsync(tallies, how, place, runs, new Random((seed * 7919) + index));
                lasting.Add(await LastingPolls.RunAsync(how, place));
                var store = place is null ? "in process" : "SQLite";
                Program.Say(string.Create(CultureInfo.InvariantCulture, $"{how}, {store}: done after {watch.Elapsed.TotalSeconds:f0} s"));
            }

            return Figures(tallies, bystanders, lasting, seed);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static Figures Figures(
        IReadOnlyList<PollTally> tallies, int bystanders, IReadOnlyList<(int Waits, int Wrong, int NeverEnded)> lasting, int seed)
    {
        Program.Say($"{"one odd answer",-20}{"waits",8}{"wrong",8}{"rows",8}{"endless",9}");
        foreach (var tally in tallies)
            Program.Say($"{tally.Odd.Name,-20}{tally.Waits,8}{tally.Wrong,8}{tally.RowsClosed,8}{tally.NeverEnded,9}  {tally.Words}");

        var wrong = tallies.Sum(static tally => tally.Wrong);
        var rows = tallies.Sum(static tally => tally.RowsClosed) + bystanders;
        var left = tallies.Sum(static tally => tally.RowsLeft);
        var endless = tallies.Sum(static tally => tally.NeverEnded) + lasting.Sum(static one => one.NeverEnded);
        var lastingWrong = lasting.Sum(static one => one.Wrong);
        return new Figures(wrong == 0 && rows == 0 && left == 0 && endless == 0 && lastingWrong == 0, new()
        {
            ["waits"] = tallies.Sum(static tally => tally.Waits),
            ["ended_wrongly"] = wrong,
            ["ended_by_another"] = tallies.Where(static tally => tally.Odd.IsAnothers).Sum(static tally => tally.Wrong),
            ["rows_closed_wrongly"] = rows,
            ["rows_left_open"] = left,
            ["never_ended"] = endless,
            ["lasting"] = lasting.Sum(static one => one.Waits),
            ["lasting_ended_wrongly"] = lastingWrong,
            ["odd"] = new JsonObject(tallies.Select(static tally => KeyValuePair.Create(tally.Odd.Name, (JsonNode?)tally.Values()))),
            ["seed"] = seed,
        });
    }
}
