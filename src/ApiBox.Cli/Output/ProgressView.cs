using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ApiBox.Cli.Input;
using ApiBox.Cli.Shell;
using Spectre.Console;

namespace ApiBox.Cli.Output;

/// <summary>Shows the progress of a run on standard error: as a bar in a terminal, otherwise as a line for each stage.</summary>
internal sealed class ProgressView : IProgress<FileProgress>
{
    private readonly RunReport _report;
    private readonly ProgressTask? _bar;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private string? _last;

    private ProgressView(RunReport report, ProgressTask? bar) => (_report, _bar) = (report, bar);

    /// <summary>Runs work while its progress is shown.</summary>
    public static async Task<T> ShowAsync<T>(RunReport report, Func<ProgressView, Task<T>> work)
    {
        var profile = report.Error.Profile;
        if (!profile.Out.IsTerminal || !profile.Capabilities.Interactive || !profile.Capabilities.Ansi)
            return await work(new ProgressView(report, null));
        return await report.Error.Progress()
            .Columns(
                new SpinnerColumn(),
                new TaskDescriptionColumn { Alignment = Justify.Left },
                new ProgressBarColumn { Width = 30 },
                new PercentageColumn(),
                new ElapsedTimeColumn())
            .StartAsync(context => work(new ProgressView(report, context.AddTask("Sending"))));
    }

    /// <summary>Reports each change of a task.</summary>
    public IProgress<JsonElement> Of(TaskHandle task)
    {
        Show($"Task {TerminalText.Clean(task.TaskId)}", 0);
        return new Relay(() => Stage(task));
    }

    public void Report(FileProgress value)
    {
        // Only as a bar, since there would be a line for each piece.
        if (_bar is not null && value.Length > 0)
            Show($"Sending {TerminalText.Clean(value.Name)}", 100.0 * value.Sent / value.Length);
    }

    /// <summary>The work is done.</summary>
    public void End() => Show("Done", 100);

    // The set of statuses is open. An unknown one does not move the bar.
    private void Stage(TaskHandle task)
    {
        if (task.Status is not { } status)
            return;
        var index = task.Stages.ToList().FindIndex(stage => stage.Equals(status, StringComparison.OrdinalIgnoreCase));
        Show(FormatStatus(status), index < 0 ? null : 100.0 * (index + 1) / (task.Stages.Count + 1));
    }

    // "TEXT_SUCCESS" becomes "Text success". Numbers get a prefix.
    private static string FormatStatus(string status)
    {
        var text = TerminalText.Clean(status);
        return text.Length == 0 || char.IsAsciiDigit(text[0])
            ? $"Status {text}"
            : $"{char.ToUpperInvariant(text[0])}{text[1..].Replace('_', ' ').ToLowerInvariant()}";
    }

    private void Show(string text, double? percent)
    {
        if (_bar is not null)
        {
            _bar.Description = Markup.Escape(_report.Safe(text));
            _bar.Value = percent ?? _bar.Value;
        }
        else if (text != _last)
        {
            _report.Line(string.Create(CultureInfo.InvariantCulture, $"{_watch.Elapsed.TotalSeconds,6:0.0} s  {text}"));
            _last = text;
        }
    }

    private sealed class Relay(Action tell) : IProgress<JsonElement>
    {
        public void Report(JsonElement value) => tell();
    }
}
