using ApiBox.Stores.Tests.Crashes;

namespace ApiBox.Reliability.Kill;

/// <summary>What the SQLite store has acknowledged survives kill -9.</summary>
internal static class KillTrial
{
    public static async Task<Figures> RunAsync(int rounds, int seed, string path)
    {
        var result = await CrashRounds.RunAsync(path, rounds, seed, static round =>
        {
            if (round % 10 == 0)
                Program.Say($"{round} kills");
        });
        Program.Say(result.ToString());
        return new Figures(result.Lost.Count == 0, new()
        {
            ["rounds"] = result.Rounds,
            ["lost"] = result.Lost.Count,
            ["acknowledged"] = result.Promised,
            ["seed"] = seed,
        });
    }
}
