using System.CommandLine;
using ApiBox.Cli.Commands;
using ApiBox.Cli.Output;
using ApiBox.Cli.Shell;

namespace ApiBox.Cli;

/// <summary>The program, which tests run as users do.</summary>
internal static class Application
{
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(5);

    /// <summary>Runs a command line. Ctrl-C cancels it.</summary>
    public static async Task<ExitCode> RunAsync(
        IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellationToken = default)
    {
        // A value may begin with @, which would otherwise name a response file.
        var asWritten = new ParserConfiguration { ResponseFileTokenReplacer = null };
        var parsed = new ApiBoxCommand(terminal).Parse(args.Count == 0 ? ["--help"] : args, asWritten);
        if (parsed.Errors.Count > 0 && parsed.Action?.ClearsParseErrors != true)
            return new RunReport(terminal, SharedOptions.Of(parsed)).Unreadable(ParseErrors.Of(parsed), ParseErrors.Path(parsed));

        var configuration = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeToStop,
        };
        return (ExitCode)await parsed.InvokeAsync(configuration, cancellationToken);
    }
}
