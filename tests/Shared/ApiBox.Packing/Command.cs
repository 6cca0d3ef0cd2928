using System.Collections;
using System.Diagnostics;
using System.Text;

namespace ApiBox.Packing;

/// <summary>Runs a program to its end, with a time limit, and leaves nothing running.</summary>
internal sealed class Command(string folder)
{
    // Ample even for a machine that is busy with much else; a command that needs longer hangs.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    private readonly Dictionary<string, string?> _environment = [];

    /// <summary>Sets an environment variable. MSBuild takes those as properties, which leaves the command line a plain one.</summary>
    public Command With(string name, string? value)
    {
        _environment[name] = value;
        return this;
    }

    public Task<Output> DotnetAsync(params string[] arguments) => RunAsync("dotnet", arguments);

    public Task<Output> RunAsync(string program, params string[] arguments) => RunAsync(program, arguments, "");

    /// <param name="input">What the program reads from its standard input.</param>
    public async Task<Output> RunAsync(string program, string[] arguments, string input)
    {
        using var process = Start(program, arguments);
        var text = new StringBuilder();
        void Add(object sender, DataReceivedEventArgs line)
        {
            if (line.Data is null)
                return;
            lock (text)
                text.Append(line.Data).Append('\n');
        }

        process.OutputDataReceived += Add;
        process.ErrorDataReceived += Add;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            Assert.Fail($"Not done after {Limit}: {program} {string.Join(' ', arguments)}\n{text}");
        }

        return new Output($"{program} {string.Join(' ', arguments)}", process.ExitCode, text.ToString());
    }

    public Process Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(static entry => (string)entry.Key))
        {
            // What the build or the CI that runs these tests has set is not for the builds that are tested.
            if (name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) || name is "CI" or "DOTNET_HOST_PATH")
                start.Environment.Remove(name);
        }

        // Nothing may linger: no build server, and only this run's own compiler server, which the workshop stops.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // What is tested is what ships: all frameworks.
        start.Environment["ApiBoxFullBuild"] = "true";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        foreach (var (name, value) in CompilerServer.Environment)
            start.Environment[name] = value;
        foreach (var (name, value) in _environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
