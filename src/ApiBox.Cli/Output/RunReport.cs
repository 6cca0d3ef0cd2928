using System.CommandLine;
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
    private const int NeverWrapped = 10_000;
    private const int ShortestSecret = 4;
    private const string Hidden = "***";
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private readonly string? _key = Secret(settings.ApiKey ?? Environment.GetEnvironmentVariable(ApiBoxClient.ApiKeyVariable));

    /// <summary>Standard error, with colors and bars where it supports them.</summary>
    public IAnsiConsole Error { get; } = Open(terminal.Error);

    /// <summary>The file for results; null for standard output.</summary>
    public OutputFile? File { get; set; }

    /// <summary>A text without the API key.</summary>
    public string Safe(string text) => _key is null ? text
        : text.Replace(_key, Hidden, StringComparison.Ordinal)
            .Replace(JsonEncodedText.Encode(_key).Value, Hidden, StringComparison.Ordinal);

    /// <summary>Writes a line to standard error without wrapping it.</summary>
    public void Line(string text) => terminal.Error.WriteLine(Safe(text));

    public void Warn(string text) => Line($"Warning: {Clean(text)}");

    /// <summary>Writes a response, as JSON or as an outline.</summary>
    public Task ResultAsync(JsonElement value) =>
        WriteAsync(settings.Json ? JsonNode.Parse(value.GetRawText())?.ToJsonString(Indented) ?? "null" : Outline.Of(value));

    /// <summary>Writes a task, with its details if the run waited for it.</summary>
    public Task TaskAsync(TaskHandle task, string kind, JsonElement? details)
    {
        if (!settings.Json && details is null)
            return WriteAsync($"Task {Clean(task.TaskId)} was accepted. Wait for it with:\n  {ResumeLine(task.TaskId, kind)}");
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

    /// <summary>Writes a response that is a file.</summary>
    public async Task ContentAsync(ApiBoxContent content, CancellationToken cancellationToken)
    {
        var target = File?.Begin() ?? Console.OpenStandardOutput();
        await content.Stream.CopyToAsync(target, cancellationToken);
        await target.FlushAsync(cancellationToken);
    }

    /// <summary>Reports a command line that cannot be parsed.</summary>
    public ExitCode Unreadable(ParseResult parsed)
    {
        var messages = parsed.Errors.Select(static error => Clean(error.Message)).ToList();
        foreach (var message in messages)
            Line(message);
        Line("Nothing was sent. See --help.");
        return Fail(ExitCode.BadInput, string.Join(' ', messages));
    }

    /// <summary>Reports an invalid request.</summary>
    public ExitCode Invalid(IReadOnlyList<ValidationError> errors)
    {
        Line("The request violates these rules of the API. Nothing was sent and nothing was paid.");
        var table = new Table().AddColumns("Field", "Rule", "Limit", "Value", "Meaning");
        foreach (var error in errors)
            table.AddRow(
                Cell(error.Path.Length == 0 ? "/" : error.Path),
                Cell(error.Keyword),
                Cell(error.Limit),
                Cell(error.Actual),
                Cell(error.Message));
        Error.Write(table);
        return Fail(
            ExitCode.BadInput,
            "The request violates rules of the API. Nothing was sent.",
            json => json["errors"] = new JsonArray([.. errors.Select(static error => (JsonNode)new JsonObject
        {
            ["path"] = error.Path,
            ["rule"] = error.Keyword,
            ["limit"] = error.Limit,
            ["value"] = error.Actual,
            ["message"] = error.Message,
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
        return $"apibox resume {Quote(taskId)}{task}{service}";
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
                terminal.Output.WriteLine(Safe(new JsonObject { ["error"] = error }.ToJsonString(Indented)));
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

    private Text Cell(string? text) => new(Safe(Clean(text)));

    private static IAnsiConsole Open(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        if (!console.Profile.Out.IsTerminal)
            console.Profile.Width = NeverWrapped;
        return console;
    }
}
