using System.CommandLine;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiBox.Cli.Input;
using ApiBox.Cli.Shell;
using Spectre.Console;
using static ApiBox.Cli.Shell.TerminalText;

namespace ApiBox.Cli.Output;

/// <summary>What users and programs get to read: results on the output, everything else on the error output, and no key anywhere.</summary>
internal sealed class RunReport(Terminal terminal, RunSettings settings)
{
    private const int NeverWrapped = 10_000;
    private const int ShortestSecret = 4;
    private const string Hidden = "***";
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private readonly string? _key = Secret(settings.ApiKey ?? Environment.GetEnvironmentVariable(ApiBoxOptions.ApiKeyVariable));

    /// <summary>The error output with colours and bars, where it has them.</summary>
    public IAnsiConsole Error { get; } = Open(terminal.Error);

    /// <summary>Where results go instead of the output, if a file was named.</summary>
    public OutputFile? File { get; set; }

    /// <summary>A text in which the key does not stand, wherever it came from.</summary>
    public string Safe(string text) => _key is null ? text
        : text.Replace(_key, Hidden, StringComparison.Ordinal).Replace(JsonEncodedText.Encode(_key).Value, Hidden, StringComparison.Ordinal);

    /// <summary>A line on the error output, never wrapped.</summary>
    public void Line(string text) => terminal.Error.WriteLine(Safe(text));

    public void Warn(string text) => Line($"Warning: {Clean(text)}");

    /// <summary>An answer: as it is, or as an outline.</summary>
    public Task ResultAsync(JsonElement value) =>
        WriteAsync(settings.Json ? JsonNode.Parse(value.GetRawText())?.ToJsonString(Indented) ?? "null" : Outline.Of(value));

    /// <summary>A task, with its details when it was waited for.</summary>
    public Task TaskAsync(TaskHandle task, string kind, JsonElement? details)
    {
        if (!settings.Json && details is null)
            return WriteAsync($"Task {Clean(task.TaskId)} was accepted. Follow it with:\n  {ResumeLine(task.TaskId, kind)}");
        var result = new JsonObject { ["taskId"] = task.TaskId, ["task"] = kind };
        if (task.SubmissionId is { } submission)
            result["submissionId"] = submission;
        if (task.Status is { } status)
            result["status"] = status;
        if (task.ResultsExpireAt is { } expiry)
            result["resultsExpireAt"] = expiry.ToUniversalTime().ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        if (details is { } known)
            result["details"] = JsonNode.Parse(known.GetRawText());
        using var document = JsonDocument.Parse(result.ToJsonString());
        return ResultAsync(document.RootElement);
    }

    /// <summary>An answer that is a file: byte for byte.</summary>
    public async Task ContentAsync(ApiBoxContent content, CancellationToken cancellationToken)
    {
        var target = File?.Begin() ?? Console.OpenStandardOutput();
        await content.Stream.CopyToAsync(target, cancellationToken);
        await target.FlushAsync(cancellationToken);
    }

    /// <summary>The command line makes no sense.</summary>
    public ExitCode Unreadable(ParseResult parsed)
    {
        var messages = parsed.Errors.Select(static error => Clean(error.Message)).ToList();
        foreach (var message in messages)
            Line(message);
        Line("Nothing was sent. Try --help.");
        return Fail(ExitCode.BadInput, string.Join(' ', messages));
    }

    /// <summary>Values break rules.</summary>
    public ExitCode Invalid(IReadOnlyList<ValidationError> errors)
    {
        Line("The request breaks these rules of the API. Nothing was sent and nothing was paid.");
        var table = new Table().AddColumns("Field", "Rule", "Limit", "Value", "Meaning");
        foreach (var error in errors)
            table.AddRow(Cell(error.Path.Length == 0 ? "/" : error.Path), Cell(error.Keyword), Cell(error.Limit), Cell(error.Actual), Cell(error.Message));
        Error.Write(table);
        return Fail(ExitCode.BadInput, "The request breaks rules of the API; nothing was sent.", json => json["errors"] = new JsonArray([.. errors.Select(static error => (JsonNode)new JsonObject
        {
            ["path"] = error.Path,
            ["rule"] = error.Keyword,
            ["limit"] = error.Limit,
            ["value"] = error.Actual,
            ["message"] = error.Message,
        })]));
    }

    /// <summary>Something went wrong.</summary>
    /// <param name="code">How the run ends.</param>
    /// <param name="text">What to read.</param>
    /// <param name="add">Adds what a program wants to know.</param>
    public ExitCode Trouble(ExitCode code, string text, Action<JsonObject>? add = null)
    {
        Line(Clean(text));
        return Fail(code, Clean(text), add);
    }

    /// <summary>The line that follows a task again, with the address but without the key.</summary>
    public string ResumeLine(string taskId, string? kind) =>
        $"apibox resume {Quote(taskId)}{(kind is null ? "" : $" --task {kind}")}{(settings.BaseAddress is { } address ? $" --base-address {Quote(address.OriginalString)}" : "")}";

    // Programs find errors where they look for results.
    private ExitCode Fail(ExitCode code, string message, Action<JsonObject>? add = null)
    {
        if (settings.Json)
        {
            var error = new JsonObject { ["exitCode"] = (int)code, ["kind"] = code.ToString(), ["message"] = message };
            add?.Invoke(error);
            try
            {
                terminal.Output.WriteLine(Safe(new JsonObject { ["error"] = error }.ToJsonString(Indented)));
            }
            catch (IOException)
            {
                // The output may be what went wrong; it has been said on the error output.
            }
        }

        return code;
    }

    // Without a way to stop it: the answer is here, and may have been paid for. If it cannot go where it should, it is shown all the same.
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

    // Something so short is no key, and would be found everywhere.
    private static string? Secret(string? key) => key is { Length: >= ShortestSecret } ? key : null;

    private Text Cell(string? text) => new(Safe(Clean(text)));

    private static IAnsiConsole Open(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        if (!console.Profile.Out.IsTerminal)
            console.Profile.Width = NeverWrapped;
        return console;
    }
}
