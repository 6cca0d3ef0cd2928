using System.Diagnostics;
using System.Globalization;
using ApiBox;
using Spectre.Console;

namespace Quickstart;

/// <summary>Shows the progress of a task: as a bar in a terminal, otherwise as a line for each stage.</summary>
internal sealed class ProgressView : IProgress<MusicGenerationDetails>
{
    private const double WhenGenerated = 85;

    private readonly ProgressTask? _bar;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private string? _last;

    private ProgressView(ProgressTask? bar) => _bar = bar;

    /// <summary>Runs work while its progress is shown.</summary>
    public static async Task<T> ShowAsync<T>(Func<ProgressView, Task<T>> work)
    {
        var console = AnsiConsole.Console.Profile;
        if (!console.Out.IsTerminal || !console.Capabilities.Interactive || !console.Capabilities.Ansi)
            return await work(new ProgressView(null));

        return await AnsiConsole.Progress()
            .Columns(
                new SpinnerColumn(),
                new TaskDescriptionColumn { Alignment = Justify.Left },
                new ProgressBarColumn { Width = 30 },
                new PercentageColumn(),
                new ElapsedTimeColumn())
            .StartAsync(context => work(new ProgressView(context.AddTask("Submitted"))));
    }

    /// <summary>The SDK calls this method each time the task changes.</summary>
    public void Report(MusicGenerationDetails value)
    {
        // The set of statuses is open. An unknown one is shown as it is.
        switch (value.Status?.Value)
        {
            case null or MusicGenerationStatus.Values.Pending:
                Show("Waiting for the text", 10);
                break;
            case MusicGenerationStatus.Values.TextSuccess:
                Show("Text done, making the first track", 35);
                break;
            case MusicGenerationStatus.Values.FirstSuccess:
                Show("First track done, making the others", 60);
                break;
            case MusicGenerationStatus.Values.Success:
                Show("All tracks done", WhenGenerated);
                break;
            case var other:
                Show(TerminalText.Clean(other), null);
                break;
        }
    }

    public void Downloading(int number, int count) =>
        Show($"Downloading track {number} of {count}", WhenGenerated + ((100 - WhenGenerated) * (number - 1) / count));

    public void Downloaded() => Show("All tracks saved", 100);

    private void Show(string text, double? percent)
    {
        if (_bar is not null)
        {
            _bar.Description = Markup.Escape(text);
            _bar.Value = percent ?? _bar.Value;
        }
        else if (text != _last)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_watch.Elapsed.TotalSeconds,6:0.0} s  {text}"));
            _last = text;
        }
    }
}
