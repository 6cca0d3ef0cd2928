using System.Globalization;
using ApiBox.Stores.Conformance;
using ApiBox.Stores.Tests.Crashes;
using ApiBox.Stores.Tests.Sqlite;
using ApiBox.Stores.Tests.Support;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace ApiBox.Stores.Tests;

/// <summary>Runs the tests; or, when told so by the first argument, is the process that is killed, kills it, or measures.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        switch (args)
        {
            case ["write", var path, var prefix]:
                await CrashWriter.RunAsync(path, prefix);
                return 0;
            case ["take", var path]:
                await Taker.RunAsync(path);
                return 0;
            case ["fill", var path]:
                await Filler.RunAsync(path);
                return 0;
            case ["crash", var rounds, var seed]:
                return await CrashAsync(Number(rounds), Number(seed));
            case ["speed", var count]:
                await MeasureAsync(Number(count));
                return 0;
            case ["speed-of-taking", var count]:
                await TakeSpeed.MeasureAsync(Number(count), Console.Out);
                return 0;
            default:
                return args.Any(static arg => arg is "--server" or "--internal-msbuild-node")
                    ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
                    : await ConsoleRunner.Run(args);
        }
    }

    private static async Task<int> CrashAsync(int rounds, int seed)
    {
        using var folder = new TemporaryFolder();
        var result = await CrashRounds.RunAsync(folder.File("crash.db"), rounds, seed);
        Console.WriteLine(result);
        return result.Lost.Count == 0 ? 0 : 1;
    }

    private static async Task MeasureAsync(int count)
    {
        await StoreSpeed.MeasureAsync("in process", new InProcessTaskStore(), count, Console.Out);
        using var folder = new TemporaryFolder();
        await using var store = new SqliteTaskStore(folder.ConnectionString("speed.db"));
        await StoreSpeed.MeasureAsync("SQLite", store, count, Console.Out);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
