using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using ApiBox.Testing;

namespace ApiBox.Package.Tests.Support;

/// <summary>
/// The commands and programs of a page in their order, run by a shell as a reader would type them. Only what a test cannot know beforehand
/// is different: the ports, and the version of our packages.
/// </summary>
internal sealed partial class PageScript(string folder)
{
    private readonly StringBuilder _script = new();
    private readonly Dictionary<string, string> _ports = [];
    private readonly string _tools = Path.Combine(folder, ".tools");

    private string Log => Path.Combine(folder, ".log");

    /// <summary>The commands of the page, and its programs written to the files that it names.</summary>
    public PageScript Add(IEnumerable<DocumentBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Language == "sh")
                Add(block.Text);
            else if (block.File is { } file)
                Add($"cat > {file} <<'END_OF_PAGE'\n{block.Text}END_OF_PAGE\n");
        }

        return this;
    }

    public PageScript Add(string commands)
    {
        _script.Append(Port().Replace(commands, match => PortFor(match.Value))).Append('\n');
        return this;
    }

    /// <summary>Waits until the programs of the page have written something.</summary>
    public PageScript WaitFor(string text) =>
        Add($"timeout 120 bash -c 'until grep -qF \"{text}\" \"$0\"; do sleep 0.2; done' '{Log}'");

    public async Task<Output> RunAsync(Command command, string? version = null)
    {
        WriteTool("dotnet", $$"""
            case "$1 $2 $3" in
              "add package ApiBox."* | "tool install ApiBox."*) exec "$REAL" "$@" --version '{{version}}' ;;
            esac
            [ "$*" != test ] || ! [ -e ApiBox.Generated.sln ] || exit 0 # the whole suite, of which this test is a part
            exec "$REAL" "$@"
            """);
        var script = Path.Combine(folder, ".page.sh");
        await File.WriteAllTextAsync(script, $"""
            exec > '{Log}' 2>&1
            set -e
            trap 'for job in $(jobs -p); do kill $job 2>/dev/null || true; done; wait' EXIT
            export PATH='{_tools}':"$PATH"
            {_script}
            """);
        // A plain environment, but for the compiler's server, which the workshop stops.
        var run = await command
            .With("ApiBoxFullBuild", null)
            .With("EmitCompilerGeneratedFiles", null)
            .With("APIBOX_TESTS", null)
            .RunAsync("bash", script);
        return run with { Text = run.Text + await File.ReadAllTextAsync(Log) };
    }

    /// <summary>Puts a command before the real one, which it calls as $REAL. With exec, the process keeps its id.</summary>
    public void WriteTool(string name, string commands)
    {
        Directory.CreateDirectory(_tools);
        var real = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(path => Path.Combine(path, name)).First(File.Exists);
        var file = Path.Combine(_tools, name);
        File.WriteAllText(file, $"#!/usr/bin/env bash\nREAL='{real}'\n{commands}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private string PortFor(string printed)
    {
        if (!_ports.TryGetValue(printed, out var port))
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            _ports[printed] = port = $"{((IPEndPoint)listener.LocalEndpoint).Port}";
        }

        return port;
    }

    [GeneratedRegex(@"\b(?:5000|5080|5090|5210)\b")]
    private static partial Regex Port();
}
