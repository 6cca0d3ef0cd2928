using System.Diagnostics;
using System.Globalization;
using ApiBox.Cli.Shell;

namespace ApiBox.Cli.Tests.Screens;

/// <summary>Runs the program as a process: in a pseudo terminal, or with its output in pipes.</summary>
internal static class Tool
{
    private const string Script = "/usr/bin/script";

    /// <summary>Runs it in a pseudo terminal, which <c>script</c> of util-linux provides.</summary>
    public static async Task<(ExitCode Code, Screen Screen)> InTerminalAsync(
        IReadOnlyList<string> args, int columns = 80, bool noColor = false)
    {
        if (!OperatingSystem.IsLinux() || !File.Exists(Script))
            Assert.Skip($"There is no {Script}, which provides the pseudo terminal.");
        var command = string.Join(' ', args.Prepend(Program).Select(TerminalText.Quote));
        var line = string.Create(CultureInfo.InvariantCulture, $"stty cols {columns} rows 50; exec dotnet {command}");
        var (code, written, _) = await RunAsync(Script, ["-qefc", line, "/dev/null"], noColor);
        return (code, new Screen(written, columns));
    }

    /// <summary>Runs it with standard output and standard error in pipes.</summary>
    public static async Task<Run> InPipeAsync(params string[] args)
    {
        var (code, output, error) = await RunAsync("dotnet", [Program, .. args], noColor: false);
        return new Run(code, output, error);
    }

    private static string Program => Path.Combine(AppContext.BaseDirectory, "ApiBox.Cli.dll");

    private static async Task<(ExitCode Code, string Output, string Error)> RunAsync(string file, string[] args, bool noColor)
    {
        var start = new ProcessStartInfo(file, args)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["TERM"] = "xterm-256color";
        // A library of bars looks at these, and CI sets them.
        foreach (var name in new[] { "CI", "GITHUB_ACTIONS", "TF_BUILD", "NO_COLOR", "COLUMNS", ApiBoxClient.ApiKeyVariable })
            start.Environment.Remove(name);
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
