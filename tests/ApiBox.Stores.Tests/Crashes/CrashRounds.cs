using System.Diagnostics;
using ApiBox.Stores.Tests.Support;
using Microsoft.Data.Sqlite;

namespace ApiBox.Stores.Tests.Crashes;

/// <summary>Starts a process that writes, kills it with SIGKILL at a random moment, and looks for what it had been promised.</summary>
internal static class CrashRounds
{
    /// <summary>Kills as often as told.</summary>
    /// <param name="path">The file; what it holds already stays.</param>
    /// <param name="rounds">How often.</param>
    /// <param name="seed">Decides when.</param>
    /// <param name="told">Is told of each round that is over.</param>
    public static async Task<CrashResult> RunAsync(string path, int rounds, int seed, Action<int>? told = null)
    {
        var promised = new Promises();
        var run = Guid.NewGuid().ToString("n")[..8];
        var lost = new List<string>();
        for (var round = 0; round < rounds && lost.Count == 0; round++)
        {
            // On the same file each time: what a crash leaves behind is the next one's beginning.
            await KillAsync(path, $"{run}-r{round}", new Random(unchecked((seed * 486_187_739) + round)), promised);
            await using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
            await connection.OpenAsync();
            if (connection.Ask("PRAGMA integrity_check") is not "ok")
                lost.Add($"round {round}: the file is damaged");
            lost.AddRange(promised.Broken(connection).Select(what => $"round {round}: {what}"));
            told?.Invoke(round + 1);
        }

        return new CrashResult(rounds, seed, promised.Count, lost);
    }

    private static async Task KillAsync(string path, string prefix, Random random, Promises promised)
    {
        var assembly = typeof(CrashRounds).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [assembly, "write", path, prefix]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var left = random.Next(1, 400);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            promised.Note(line);
            if (--left > 0)
                continue;
            Thread.SpinWait(random.Next(20_000));
            process.Kill();
        }

        await process.WaitForExitAsync();
        if (left > 0)
            throw new InvalidOperationException($"the writer ended by itself with {process.ExitCode}");
    }
}

/// <summary>What came of it.</summary>
internal sealed record CrashResult(int Rounds, int Seed, int Promised, IReadOnlyList<string> Lost)
{
    public override string ToString() =>
        $"{Rounds} kills (seed {Seed}), {Promised} acknowledged steps, "
        + $"{Lost.Count} lost{string.Concat(Lost.Take(10).Select(static what => "\n  " + what))}";
}
