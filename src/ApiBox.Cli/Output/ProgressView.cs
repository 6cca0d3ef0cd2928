using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ApiBox.Cli.Input;
using ApiBox.Cli.Shell;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ApiBox.Cli.Output;

/// <summary>Shows the progress of a run on standard error: as a bar in a terminal, otherwise as a line for each stage.</summary>
internal sealed class ProgressView : IProgress<FileProgress>
{
    private readonly RunReport _report;
    private volatile ProgressTask? _bar;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private double _percent;
    private string? _last;

    private ProgressView(RunReport report) => _report = report;

    /// <summary>Runs work while its progress is shown.</summary>
    /// <param name="report">Standard error.</param>
    /// <param name="sending">Ends when something is sent. What is never sent has no bar.</param>
    /// <param name="work">The work.</param>
    public static async Task<T> ShowAsync<T>(RunReport report, Task sending, Func<ProgressView, Task<T>> work)
    {
        var view = new ProgressView(report);
        if (!report.IsInteractive)
            return await work(view);

        var running = work(view);
        if (await Task.WhenAny(running, sending) == running)
            return await running;
        report.HasBar = true;
        try
        {
            return await view.WithBarAsync(running);
        }
        finally
        {
            report.HasBar = false;
        }
    }

    private Task<T> WithBarAsync<T>(Task<T> running) =>
        _report.Error.Progress()
            .AutoClear(true)
            .Columns(
                new SpinnerColumn(),
                new TaskDescriptionColumn { Alignment = Justify.Left },
                new ProgressBarColumn { Width = 30 },
                new PercentageColumn(),
                new ElapsedColumn())
            .StartAsync(context =>
            {
                _bar = context.AddTask(Markup.Escape(_report.Safe(_last ?? "Sending")));
                _bar.Value = _percent;
                return running;
            });

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

    /// <summary>A file of the result is downloaded.</summary>
    public void Downloading(int number, int count, string name) =>
        Show(string.Create(CultureInfo.InvariantCulture, $"Downloading {number} of {count}: {name}"), 100.0 * (number - 1) / count);

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
        _percent = percent ?? _percent;
        if (_bar is { } bar)
        {
            bar.Description = Markup.Escape(_report.Safe(text));
            bar.Value = _percent;
        }
        else if (text != _last && !_report.IsInteractive)
        {
            _report.Line($"{Durations.Of(_watch.Elapsed),8}  {text}");
        }

        _last = text;
    }

    private sealed class ElapsedColumn : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Text(Durations.Of(task.ElapsedTime ?? TimeSpan.Zero), new Style(Color.Blue));
    }

    private sealed class Relay(Action tell) : IProgress<JsonElement>
    {
        public void Report(JsonElement value) => tell();
    }
}
