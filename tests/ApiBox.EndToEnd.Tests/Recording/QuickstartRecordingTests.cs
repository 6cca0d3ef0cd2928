using System.Diagnostics;
using System.Text.RegularExpressions;
using ApiBox.EndToEnd.Tests.Programs;
using ApiBox.Testing;
using ApiBox.Testing.Terminals;

namespace ApiBox.EndToEnd.Tests.Recording;

/// <summary>The picture of the README shows what the quickstart prints in a terminal. docs/images/record draws it again.</summary>
public sealed partial class QuickstartRecordingTests : IDisposable
{
    private const string Typed = "dotnet run --project samples/Quickstart";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(30);
    private static readonly string Picture = Path.Combine(Repository.Root, "docs", "images", "quickstart.svg");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ThePictureIsOfThisQuickstart()
    {
        Assert.SkipWhen(PseudoTerminal.Missing is not null, PseudoTerminal.Missing ?? "");
        var frames = await RecordAsync();
        var svg = TerminalSvg.Draw("The quickstart in a terminal: it submits a vocal, shows the stages, and saves two tracks.", frames);
        var shown = File.Exists(Picture) ? await File.ReadAllTextAsync(Picture, TestContext.Current.CancellationToken) : "<svg><g/></svg>";
        var isSame = Structure(TerminalSvg.TextOf(svg)) == Structure(TerminalSvg.TextOf(shown));
        if (!isSame && Environment.GetEnvironmentVariable("APIBOX_SNAPSHOT") == "update")
            await File.WriteAllTextAsync(Picture, shown = svg, TestContext.Current.CancellationToken);

        Assert.Contains(DocumentBlock.Of("README.md"), static block => block.Text.StartsWith(Typed, StringComparison.Ordinal));
        Assert.Equal(Structure(TerminalSvg.TextOf(svg)), Structure(TerminalSvg.TextOf(shown)));
    }

    [Fact]
    public void ATerminalIsFollowed()
    {
        var screen = new TerminalScreen();
        screen.Write("\e[?25lone\r\n\e[38;5;11mtwo\e[0m three\r\n\e[2Axyz\e[K\r\n\e[Btail");

        Assert.Equal(["xyz", "two three", "tail"], screen.Lines.Select(static line => string.Concat(line.Select(static run => run.Text))));
        Assert.Equal([11, null], screen.Lines[1].Select(static run => run.Color));
    }

    /// <summary>A frame for each text that the quickstart shows, without those that differ in the spinner or the clock alone.</summary>
    private async Task<IReadOnlyList<IReadOnlyList<IReadOnlyList<TerminalRun>>>> RecordAsync()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var program = Path.Combine(Repository.Root, "samples", "Quickstart", "bin", configuration, "net10.0", "Quickstart.dll");
        var start = PseudoTerminal.Of($"dotnet '{program}'", rows: 30);
        start.WorkingDirectory = _folder.Path;
        using var process = Process.Start(start)!;
        var screen = new TerminalScreen();
        screen.Write($"\e[38;5;100m$\e[0m {Typed}\r\n");
        var frames = new List<IReadOnlyList<IReadOnlyList<TerminalRun>>> { screen.Lines };
        var buffer = new char[4096];
        Task<int> ReadAsync() => process.StandardOutput.ReadAsync(buffer, TestContext.Current.CancellationToken).AsTask();
        var reading = ReadAsync();
        while (await reading is > 0 and var length)
        {
            screen.Write(new string(buffer, 0, length));
            reading = ReadAsync();
            // What the program draws at once can come in several pieces.
            if (await Task.WhenAny(reading, Task.Delay(Pause, TestContext.Current.CancellationToken)) == reading && await reading > 0)
                continue;
            if (Structure(TextOf(frames[^1])) == Structure(TextOf(screen.Lines)))
                frames[^1] = screen.Lines;
            else
                frames.Add(screen.Lines);
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, TextOf(screen.Lines));
        return frames;
    }

    private static string TextOf(IReadOnlyList<IReadOnlyList<TerminalRun>> lines) => string.Join('\n', lines.Select(static line =>
        line.Aggregate("", static (text, run) => text.PadRight(run.Column) + run.Text)));

    private static string Structure(string text) => Changing().Replace(text, "#");

    // Ids, which the table breaks, ports, dates, the clock, the spinner.
    [GeneratedRegex(
        @"(?<=:)\d{4,5}(?=/)|[0-9a-f]{32}|(?<=Harbour-Lights-)[0-9a-f-]+|-?[0-9a-f-]+(?=\.wav)"
        + @"|\d{4}-\d\d-\d\d|\d\d:\d\d:\d\d|[\u2800-\u28FF]")]
    private static partial Regex Changing();
}
