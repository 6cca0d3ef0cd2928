using System.CommandLine;

namespace ApiBox.Testing;

/// <summary>How the programs beside the tests take their arguments.</summary>
internal static class CommandRun
{
    private const int BadOptions = 2;

    /// <summary>Runs what the arguments ask for; says what is wrong with them, and ends with 2, without doing anything.</summary>
    /// <param name="root">The commands.</param>
    /// <param name="args">The arguments.</param>
    /// <param name="hint">Is said after what is wrong.</param>
    public static async Task<int> ParseAndRunAsync(this RootCommand root, string[] args, string? hint = null)
    {
        var parsed = root.Parse(args);
        if (parsed.Errors.Count == 0)
            return await parsed.InvokeAsync();
        foreach (var error in parsed.Errors)
            await Console.Error.WriteLineAsync(error.Message);
        if (hint is not null)
            await Console.Error.WriteLineAsync(hint);
        return BadOptions;
    }
}
