namespace ApiBox.Packing;

/// <summary>
/// The compiler's server of this run alone. A build is mostly the compiler getting warm, so one stays warm over all builds, as it does on
/// users' machines; nobody else's is used or left behind.
/// </summary>
internal static class CompilerServer
{
    private static readonly string Name = $"apibox-package-tests-{Guid.NewGuid():N}";

    /// <summary>What makes a build use this server; MSBuild takes environment variables as properties.</summary>
    public static IReadOnlyDictionary<string, string> Environment { get; } = new Dictionary<string, string>
    {
        ["UseSharedCompilation"] = "true",
        ["SharedCompilationId"] = Name,
    };

    /// <summary>Ends the server. It would end by itself ten minutes after the last build.</summary>
    public static async Task StopAsync(Checkout checkout)
    {
        var folder = (
            await new Command(checkout.Root).DotnetAsync("msbuild", "src/ApiBox.Generated", "-getProperty:RoslynTargetsPath")).Text.Trim();
        await new Command(checkout.Root).DotnetAsync(Path.Combine(folder, "bincore", "VBCSCompiler.dll"), $"-pipename:{Name}", "-shutdown");
    }
}
