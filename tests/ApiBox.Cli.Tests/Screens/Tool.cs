using System.Diagnostics;
using ApiBox.Cli.Shell;
using ApiBox.Testing.Terminals;

namespace ApiBox.Cli.Tests.Screens;

/// <summary>Runs the program as a process: in a pseudo terminal, or with its output in pipes.</summary>
internal static class Tool
{
    /// <summary>Runs it in a pseudo terminal.</summary>
    public static async Task<(ExitCode Code, TerminalScreen Screen)> InTerminalAsync(
        IReadOnlyList<string> args, int columns = 80, bool noColor = false)
    {
        Assert.SkipWhen(PseudoTerminal.Missing is not null, PseudoTerminal.Missing ?? "");
        var command = string.Join(' ', args.Prepend(Program).Select(TerminalText.Quote));
        var (code, written, _) = await RunAsync(PseudoTerminal.Of($"dotnet {command}", columns), noColor);
        var screen = new TerminalScreen(columns);
        screen.Write(written);
        return (code, screen);
    }

    /// <summary>Runs it with standard output and standard error in pipes.</summary>
    public static async Task<Run> InPipeAsync(params string[] args)
    {
        var (code, output, error) = await RunAsync(PseudoTerminal.Piped("dotnet", [Program, .. args]), noColor: false);
        return new Run(code, output, error);
    }

    private static string Program => Path.Combine(AppContext.BaseDirectory, "ApiBox.Cli.dll");

    private static async Task<(ExitCode Code, string Output, string Error)> RunAsync(ProcessStartInfo start, bool noColor)
    {
        start.Environment.Remove(ApiBoxClient.ApiKeyVariable);
        if (noColor)
            start.Environment["NO_COLOR"] = "1";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return ((ExitCode)process.ExitCode, await output, await error);
    }
}
