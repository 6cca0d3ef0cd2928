using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiBox.Cli.Input;
using ApiBox.Cli.Shell;
using Spectre.Console;
using static ApiBox.Cli.Shell.TerminalText;

namespace ApiBox.Cli.Output;

/// <summary>Writes results to standard output and everything else to standard error, without the API key.</summary>
internal sealed class RunReport(Terminal terminal, RunSettings settings)
{
    private const int ShortestSecret = 4;
    private const int LongestOption = 30;
    private const string Hidden = "***";

    private readonly string? _key = Secret(settings.Key);

    /// <summary>Standard error, with colors and bars where it supports them.</summary>
    public IAnsiConsole Error { get; } = Open(terminal);

    /// <summary>Whether standard error is a terminal that can show a bar.</summary>
    public bool IsInteractive => Error.Profile is { Out.IsTerminal: true, Capabilities: { Interactive: true, Ansi: true } };

    /// <summary>Whether a bar is shown, around which lines must be written.</summary>
    public bool HasBar { get; set; }

    /// <summary>The options of the operation, for errors.</summary>
    public OptionNames Names { get; set; } = new([]);

    /// <summary>The file for results; null for standard output.</summary>
    public OutputFile? File { get; set; }

    /// <summary>A text without the API key.</summary>
    public string Safe(string text) => _key is null ? text
        : text.Replace(_key, Hidden, StringComparison.Ordinal)
            .Replace(JsonText.Escaped(_key), Hidden, StringComparison.Ordinal);

    /// <summary>Writes text to standard error. In a terminal, lines that are not indented break between words.</summary>
    public void Line(string text)
    {
        var lines = WordWrap.Prose(Safe(text), terminal.ErrorWidth);
        // The library leaves the rest of a line of the bar beside a shorter line.
        if (HasBar)
            Error.Write(new Text(string.Concat(
                lines.Split('\n').Select(line => line.TrimEnd().PadRight(Error.Profile.Width) + Environment.NewLine))));
        else
            terminal.Error.WriteLine(lines);
    }

    public void Warn(string text) => Line($"Warning: {Clean(text)}");

    /// <summary>The option that an error is about.</summary>
    public string Option(ValidationError error) => Clean(Names.Of(error));

    /// <summary>Writes a response, as JSON or as an outline.</summary>
    public Task ResultAsync(JsonElement value) =>
        WriteAsync(settings.Json ? JsonText.Of(JsonNode.Parse(value.GetRawText())) : Outline.Of(value));

    /// <summary>Writes a task, with its details and files if the run waited for it.</summary>
    public Task TaskAsync(TaskHandle task, string kind, JsonElement? details, IReadOnlyList<SavedFile>? files)
    {
        if (!settings.Json && details is null)
            return WriteAsync($"Task {Clean(task.TaskId)} was accepted. Wait for it with:\n  {ResumeLine(task.TaskId, kind)}");
        var result = new JsonObject { ["taskId"] = task.TaskId, ["task"] = kind };
        if (task.SubmissionId is { } submission)
            result["submissionId"] = submission;
        if (task.Status is { } status)
            result["status"] = status;
        if (task.ResultsExpireAt is { } expiry)
            result["resultsExpireAt"] = settings.Json
                ? expiry.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture)
                : Ahead(expiry.ToUniversalTime());
        if (details is { } known)
            result["details"] = JsonNode.Parse(known.GetRawText());
        if (files is not null)
            result["files"] = new JsonArray([.. files.Select(file =>
                settings.Json ? new JsonObject { ["pointer"] = file.Pointer, ["path"] = file.Path } : (JsonNode)file.Path)]);
        using var document = JsonDocument.Parse(result.ToJsonString());
        return ResultAsync(document.RootElement);
    }

    /// <summary>Writes a response that is a file.</summary>
    public async Task ContentAsync(ApiBoxContent content, CancellationToken cancellationToken)
    {
        var target = File?.Begin() ?? Console.OpenStandardOutput();
        await content.Stream.CopyToAsync(target, cancellationToken);
        await target.FlushAsync(cancellationToken);
    }

    /// <summary>Reports a command line that cannot be parsed.</summary>
    /// <param name="errors">What is wrong with it.</param>
    /// <param name="command">The command whose help says more.</param>
    public ExitCode Unreadable(IReadOnlyList<string> errors, string command)
    {
        foreach (var message in errors)
            Line(Clean(message));
        Line($"Nothing was sent. See {command} --help.");
        return Fail(ExitCode.BadInput, string.Join(' ', errors.Select(Clean)));
    }

    /// <summary>Reports an invalid request.</summary>
    public ExitCode Invalid(IReadOnlyList<ValidationError> errors)
    {
        Line("The request violates these rules of the API. Nothing was sent and nothing was paid.");
        var rows = errors.Select(error => (Option: Option(error), Text: Safe(Clean(Names.Describe(error))))).ToList();
        var width = Math.Min(rows.Max(static row => row.Option.Length), LongestOption);
        foreach (var (option, text) in rows)
            foreach (var line in WordWrap.Lines(
                text, terminal.ErrorWidth ?? int.MaxValue, $"  {option.PadRight(width)}  ", new string(' ', width + 4)))
                terminal.Error.WriteLine(line);
        return Fail(
            ExitCode.BadInput,
            "The request violates rules of the API. Nothing was sent.",
            json => json["errors"] = new JsonArray([.. errors.Select(error => (JsonNode)new JsonObject
        {
            ["path"] = error.Path,
            ["option"] = Option(error),
            ["rule"] = error.Keyword,
            ["limit"] = error.Limit,
            ["value"] = error.Actual,
            ["message"] = Names.Describe(error),
        })]));
    }

    /// <summary>Reports a failure.</summary>
    /// <param name="code">The exit code.</param>
    /// <param name="text">The message.</param>
    /// <param name="add">Adds members to the JSON error.</param>
    public ExitCode Failure(ExitCode code, string text, Action<JsonObject>? add = null)
    {
        Line(Clean(text));
        return Fail(code, Clean(text), add);
    }

    /// <summary>The command that resumes a task, with the URL but without the key.</summary>
    public string ResumeLine(string taskId, string? kind)
    {
        var task = kind is null ? "" : $" --task {kind}";
        var service = settings.BaseAddress is { } address ? $" --base-address {Quote(address.OriginalString)}" : "";
        var download = settings.DownloadFolder is { } folder ? $" --download {Quote(folder)}" : "";
        return $"apibox resume {Quote(taskId)}{task}{download}{service}";
    }

    // With --json, errors go to standard output, where programs read results.
    private ExitCode Fail(ExitCode code, string message, Action<JsonObject>? add = null)
    {
        if (settings.Json)
        {
            var error = new JsonObject { ["exitCode"] = (int)code, ["kind"] = code.ToString(), ["message"] = message };
            add?.Invoke(error);
            try
            {
                terminal.Output.WriteLine(Safe(JsonText.Of(new JsonObject { ["error"] = error })));
            }
            catch (IOException)
            {
                // Standard output may be the failure. It was reported on standard error.
            }
        }

        return code;
    }

    // This cannot be canceled: the result may be paid for. If it cannot be written to its file, it is printed.
    private async Task WriteAsync(string text)
    {
        try
        {
            if (File is null)
            {
                await terminal.Output.WriteLineAsync(Safe(text));
                return;
            }

            var target = File.Begin();
            await target.WriteAsync(Encoding.UTF8.GetBytes(Safe(text) + Environment.NewLine));
            await target.FlushAsync();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Line(text);
            throw;
        }
    }

    // Replacing a very short key would garble the output.
    private static string? Secret(string? key) => key is { Length: >= ShortestSecret } ? key : null;

    private static string Ahead(DateTimeOffset time)
    {
        var left = time - DateTimeOffset.UtcNow;
        var ahead = left > TimeSpan.Zero ? $" (in {Durations.Of(left)})" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{time:yyyy-MM-dd HH:mm} UTC{ahead}");
    }

    private static IAnsiConsole Open(Terminal terminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        if (terminal.ErrorWidth is { } width)
            console.Profile.Width = width;
        return console;
    }
}
