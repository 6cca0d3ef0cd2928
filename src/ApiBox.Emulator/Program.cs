using System.CommandLine;

namespace ApiBox.Emulator;

/// <summary>The emulator as a server.</summary>
internal static class Program
{
    private const int BadOptions = 2;

    public static async Task<int> Main(string[] args)
    {
        var command = new RootCommand(ServerCommand.Summary);
        ServerCommand.AddTo(command);
        var parsed = command.Parse(args);
        if (parsed.Errors.Count == 0)
            return await parsed.InvokeAsync();

        foreach (var error in parsed.Errors)
            await Console.Error.WriteLineAsync(error.Message);
        await Console.Error.WriteLineAsync("Try --help.");
        return BadOptions;
    }
}
