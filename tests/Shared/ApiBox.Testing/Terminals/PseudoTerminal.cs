using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ApiBox.Testing.Terminals;

/// <summary>Programs whose output is a terminal, which <c>script</c> of util-linux provides.</summary>
public static class PseudoTerminal
{
    private const string Script = "/usr/bin/script";

    // A library of bars looks at these, and CI sets them.
    private static readonly string[] Disturbing = ["CI", "GITHUB_ACTIONS", "TF_BUILD", "NO_COLOR", "COLUMNS"];

    /// <summary>Why there is no terminal on this machine; null if there is one.</summary>
    public static string? Missing => OperatingSystem.IsLinux() && File.Exists(Script)
        ? null
        : $"There is no {Script}, which provides the pseudo terminal.";

    /// <summary>How a command of the shell is started in a terminal.</summary>
    public static ProcessStartInfo Of(string command, int columns = 80, int rows = 50) => Piped(
        Script, ["-qefc", string.Create(CultureInfo.InvariantCulture, $"stty cols {columns} rows {rows}; exec {command}"), "/dev/null"]);

    /// <summary>How a program is started with its output in pipes, in the same environment.</summary>
    public static ProcessStartInfo Piped(string file, IEnumerable<string> args)
    {
        var start = new ProcessStartInfo(file, args)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["TERM"] = "xterm-256color";
        foreach (var name in Disturbing)
            start.Environment.Remove(name);
        return start;
    }
}
