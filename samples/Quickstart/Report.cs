using System.Globalization;
using ApiBox;
using Microsoft.Extensions.Options;
using Spectre.Console;
using static Quickstart.TerminalText;

namespace Quickstart;

/// <summary>Writes results to standard output and failures to standard error.</summary>
internal sealed class Report(QuickstartSettings settings)
{
    private const int UnwrappedWidth = 10_000;

    private readonly IAnsiConsole _output = Open(Console.Out);
    private readonly IAnsiConsole _error = Open(Console.Error);

    public void Connected(Uri address) => _output.WriteLine(
        settings.IsEmbedded ? $"The service is an emulator in this program, at {address}." : $"The service is at {address}.");

    public void Accepted(string taskId) => _output.WriteLine($"Task {Clean(taskId)} was accepted.");

    public void Following(string taskId) => _output.WriteLine($"Waiting for task {Clean(taskId)}.");

    public void OpenTaskFound(ApiBoxTaskInfo open) =>
        _output.WriteLine($"An earlier run left a task open, submitted on {Time(open.CreatedAt)}. No new task is submitted.");

    /// <summary>Reports a submission without a response, for which no callback has arrived.</summary>
    public void Unresolved(ApiBoxTaskInfo open) => WriteError(
        $"Submission {open.SubmissionId} of {Time(open.CreatedAt)} may have been accepted and paid for, "
        + "but no callback with its task has arrived. "
        + $"It is stored until {Time(open.ExpiresAt)}.");

    public void TaskLost(string taskId) =>
        WriteError($"Task {Clean(taskId)} of an earlier run is unknown, since it ended with the emulator of that run.");

    public void Called(IReadOnlyList<string> stages) => _output.WriteLine(
        stages.Count == 0 ? "No callback was received. The task was polled." : $"Callbacks received: {Clean(string.Join(", ", stages))}.");

    public void Saved(IReadOnlyList<SavedTrack> tracks, DateTimeOffset? expiry)
    {
        var expires = expiry?.ToLocalTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "unknown";
        var table = new Table().AddColumns("Title", "Length", "File", "Expires");
        foreach (var (track, path) in tracks)
            table.AddRow(Cell(track.Title), Cell(Length(track.Duration)), Cell(path ?? "no track yet"), Cell(expires));
        _output.Write(table);
    }

    public void Stopped(string? taskId)
    {
        if (taskId is null)
            WriteError("Stopped before a task was submitted.");
        else if (settings.StorePath is not null && !settings.IsEmbedded)
            WriteError($"Stopped. Task {Clean(taskId)} continues at the service. Run the same command to resume it.");
        else if (settings.IsEmbedded)
            WriteError(
                $"Stopped. Task {Clean(taskId)} ended with the emulator in this program. "
                + "At the real service, it continues, and you resume it with:",
                ResumeCommand.For(settings, taskId));
        else
            WriteError($"Stopped. Task {Clean(taskId)} continues at the service. Resume it with:", ResumeCommand.For(settings, taskId));
    }

    /// <summary>Reports a failure and returns its exit code.</summary>
    public int Failed(Exception exception, string? taskId)
    {
        switch (exception)
        {
            case ApiBoxValidationException invalid:
                Invalid(invalid.Errors);
                return ExitCodes.BadOptions;
            case OptionsValidationException options:
                WriteError($"The settings are invalid. Nothing was sent. {string.Join(' ', options.Failures)}");
                return ExitCodes.BadOptions;
            case ApiBoxOutcomeUnknownException unknown:
                WriteError(
                    $"It is not known whether the request was accepted ({Clean(unknown.GetBaseException().Message)}). "
                    + "It may have been accepted and paid for, so it was not sent again. Sending it again may cost twice. "
                    + (settings is { Callbacks: true, StorePath: not null }
                        ? "Run the same command again: it finds the task once a callback has arrived. "
                        : "Look for the task in your account first. ")
                    + $"Submission {unknown.SubmissionId}.");
                return ExitCodes.OutcomeUnknown;
            case ApiBoxTaskFailedException failed:
                var reason = failed.ServiceMessage ?? "the service gives no reason.";
                WriteError($"Task {Clean(failed.TaskId)} failed with status {Clean(failed.Status)}: {Clean(reason)}");
                return ExitCodes.Failed;
            case ApiBoxApiException { Code: ResponseCode.NotFound } when taskId is not null:
                WriteError(
                    $"The service does not know task {Clean(taskId)}, or it belongs to another account, or its results have expired.");
                return ExitCodes.Failed;
            default:
                WriteError(Describe(exception));
                break;
        }

        // The task exists and may be paid for, so it can be resumed after any failure.
        if (taskId is not null && !settings.IsEmbedded)
            WriteError("The task is not affected. Resume it with:", ResumeCommand.For(settings, taskId));
        return ExitCodes.Failed;
    }

    private static string Describe(Exception exception) => exception switch
    {
        ApiBoxInsufficientCreditsException =>
            "The account does not have enough credits. Nothing was started and nothing was paid. Add credits and try again.",
        ApiBoxUnauthorizedException =>
            $"The service does not accept the API key. Check the environment variable {ApiBoxClient.ApiKeyVariable}.",
        ApiBoxRateLimitedException =>
            "The service limits the rate of calls, after several attempts. Nothing was started. Try again in a few minutes.",
        ApiBoxMaintenanceException => "The service is under maintenance. Nothing was started. Try again later.",
        ApiBoxApiException refused =>
            $"The service rejected the request with code {refused.Code}: {Clean(refused.ServiceMessage ?? "it gives no reason.")}",
        ApiBoxTransportException => $"The service cannot be reached: {Clean((exception.InnerException ?? exception).Message)}",
        _ => Clean(exception.Message),
    };

    private void Invalid(IReadOnlyList<ValidationError> errors)
    {
        WriteError("The request violates these rules of the API. Nothing was sent and nothing was paid.");
        var table = new Table().AddColumns("Field", "Rule", "Limit", "Value");
        foreach (var error in errors)
            table.AddRow(Cell(error.Path.TrimStart('/')), Cell(error.Keyword), Cell(error.Limit), Cell(error.Actual));
        _error.Write(table);
    }

    // The command has a line of its own and is not wrapped, so that it can be copied.
    private void WriteError(string text, string? command = null)
    {
        _error.WriteLine(text);
        if (command is not null)
            Console.Error.WriteLine($"  {command}");
    }

    private static string Time(DateTimeOffset time) => time.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static Text Cell(string? text) => new(Clean(text));

    private static string Length(double? seconds) =>
        seconds is { } known ? TimeSpan.FromSeconds(Math.Round(known)).ToString(@"m\:ss", CultureInfo.InvariantCulture) : "unknown";

    // Redirected output is not wrapped.
    private static IAnsiConsole Open(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        if (!console.Profile.Out.IsTerminal)
            console.Profile.Width = UnwrappedWidth;
        return console;
    }
}
