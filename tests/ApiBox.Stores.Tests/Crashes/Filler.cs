using ApiBox.Stores.Conformance;

namespace ApiBox.Stores.Tests.Crashes;

/// <summary>The process that writes to a full disk, and says what it is told.</summary>
internal static class Filler
{
    public static async Task RunAsync(string path)
    {
        await using var store = new SqliteTaskStore($"Data Source={path}");
        await PingAsync(store);
        for (var i = 0; i < 600; i++)
        {
            var id = $"s{i:d5}";
            var submission = Make.Submission(id) with { Operation = new string('x', 4000) };
            Say(await TryAsync(() => store.AddAsync(submission, CancellationToken.None)) is { } error ? $"refused {error}" : $"added {id}");
        }

        await PingAsync(store);
    }

    private static async Task PingAsync(SqliteTaskStore store) =>
        Say(await TryAsync(() => store.PingAsync(CancellationToken.None)) is { } error ? $"unhealthy {error}" : "healthy");

    private static async Task<string?> TryAsync(Func<Task> step)
    {
        try
        {
            await step();
            return null;
        }
        catch (ApiBoxStoreException error)
        {
            return error.Message;
        }
    }

    private static void Say(string line) => Console.WriteLine(line.ReplaceLineEndings(" "));
}
