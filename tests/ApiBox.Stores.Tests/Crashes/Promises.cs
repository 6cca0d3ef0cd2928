using Microsoft.Data.Sqlite;

namespace ApiBox.Stores.Tests.Crashes;

/// <summary>What a writer was promised, read from what it said, and held against the file by statements of its own.</summary>
internal sealed class Promises
{
    private readonly Dictionary<string, int> _steps = new(StringComparer.Ordinal);
    private readonly HashSet<string> _handling = new(StringComparer.Ordinal);
    private readonly HashSet<string> _handled = new(StringComparer.Ordinal);

    private static readonly string[] Steps = ["added", "accepted", "text", "complete"];

    public int Count { get; private set; }

    public void Note(string line)
    {
        // The line that the kill cut off has no end and promises nothing.
        if (!line.EndsWith(" .", StringComparison.Ordinal))
            return;
        Count++;
        var words = line.Split(' ');
        switch (words[0])
        {
            case "handling":
                _handling.Add($"{words[1]} {words[2]}");
                break;
            case "handled":
                _handled.Add($"{words[1]} {words[2]}");
                break;
            default:
                _steps[words[1]] = Array.IndexOf(Steps, words[0]);
                break;
        }
    }

    public IEnumerable<string> Broken(SqliteConnection connection)
    {
        var rows = Read(
            connection, "SELECT submission_id, CASE WHEN rank = 7 THEN 3 WHEN rank = 1 THEN 2 ELSE outcome END FROM task_submissions")
            .ToDictionary(static row => row.First, static row => int.Parse(row.Second, null), StringComparer.Ordinal);
        var deliveries = Read(connection, "SELECT submission_id, stage FROM task_callbacks")
            .Select(static row => $"{row.First} {row.Second}")
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (id, step) in _steps)
        {
            if (!rows.TryGetValue(id, out var reached) || reached < step)
                yield return $"{id} was {Steps[step]}";
            foreach (var stage in Steps.Skip(2).Take(step - 1).Select(word => $"{id} {word}"))
                if (!deliveries.Contains(stage) && !_handling.Contains(stage))
                    yield return $"{stage} waits for its handlers";
        }

        foreach (var delivery in _handled.Where(deliveries.Contains))
            yield return $"{delivery} was handled";
    }

    private static List<(string First, string Second)> Read(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<(string, string)>();
        while (reader.Read())
            rows.Add((reader.GetString(0), reader.GetString(1)));
        return rows;
    }
}
