using System.Globalization;
using ApiBox.Stores.Conformance;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace ApiBox.PostgreSql.Tests;

/// <summary>Runs the tests, or measures.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        if (args is ["speed", var count])
        {
            await using var database = new TemporarySchema();
            await using var store = database.Open();
            await StoreSpeed.MeasureAsync("PostgreSQL", store, int.Parse(count, CultureInfo.InvariantCulture), Console.Out);
            return 0;
        }

        if (args is ["take", var waiting])
        {
            await using var database = new TemporarySchema();
            await TakingSpeed.MeasureAsync(database, int.Parse(waiting, CultureInfo.InvariantCulture), Console.Out);
            return 0;
        }

        return args.Any(static arg => arg is "--server" or "--internal-msbuild-node")
            ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
            : await ConsoleRunner.Run(args);
    }
}
