using System.Globalization;
using ApiBox;
using Microsoft.Extensions.Options;
using Spectre.Console;
using static Quickstart.TerminalText;

namespace Quickstart;

/// <summary>What the user gets to read: results on the output, trouble on the error output, one paragraph each.</summary>
internal sealed class Report(QuickstartSettings settings)
{
    private const int NeverWrapped = 10_000;

    private readonly IAnsiConsole _output = Open(Console.Out);
    private readonly IAnsiConsole _error = Open(Console.Error);

    public void Connected(Uri address) => _output.WriteLine(
        settings.IsEmbedded ? $"The service is an emulator inside this program, at {address}." : $"The service is at {address}.");

    public void Accepted(string taskId) => _output.WriteLine($"Task {Clean(taskId)} was accepted.");

    public void Following(string taskId) => _output.WriteLine($"Following task {Clean(taskId)}.");

    public void TakenUp(ApiBoxTaskInfo open) =>
        _output.WriteLine($"An earlier run left a task open, submitted on {Time(open.CreatedAt)}; nothing new is submitted.");

    /// <summary>A submission whose answer was lost, and of which no callback has told yet.</summary>
    public void Unresolved(ApiBoxTaskInfo open) => Trouble(
        $"Submission {open.SubmissionId} of {Time(open.CreatedAt)} may have been accepted and paid for, but no callback has told its task yet. "
        + $"It is remembered until {Time(open.ExpiresAt)}.");

    public void Forgotten(string taskId) => Trouble($"Task {Clean(taskId)} of an earlier run is not known to this emulator; it ended with the one of its run.");

    public void Called(IReadOnlyList<string> stages) => _output.WriteLine(
        stages.Count == 0 ? "No callback came; asking the service was enough." : $"Callbacks received: {Clean(string.Join(", ", stages))}.");

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
            Trouble("Stopped before anything was submitted.");
        else if (settings.StorePath is not null && !settings.IsEmbedded)
            Trouble($"Stopped. Task {Clean(taskId)} goes on without us. The same command takes it up again.");
        else if (settings.IsEmbedded)
            Trouble(
                $"Stopped. Task {Clean(taskId)} belonged to the emulator inside this program and ended with it. "
                + "At the real service it would go on, and you would resume it with:",
                ResumeCommand.For(settings, taskId));
        else
            Trouble($"Stopped. Task {Clean(taskId)} goes on without us. Resume it with:", ResumeCommand.For(settings, taskId));
    }

    /// <summary>Explains a failure and gives the exit code for it.</summary>
    public int Failed(Exception exception, string? taskId)
    {
        switch (exception)
        {
            case ApiBoxValidationException invalid:
                Invalid(invalid.Errors);
                return ExitCodes.BadOptions;
            case OptionsValidationException options:
                Trouble($"The settings cannot be used, so nothing was sent. {string.Join(' ', options.Failures)}");
                return ExitCodes.BadOptions;
            case ApiBoxOutcomeUnknownException unknown:
                Trouble(
                    $"It is not known whether the request was accepted ({Clean(unknown.GetBaseException().Message)}). "
                    + "It may have been accepted and paid for, so it was not sent again; sending it again may cost twice. "
                    + (settings is { Callbacks: true, StorePath: not null }
                        ? "The same command finds it again once a callback has told its task. "
                        : "Look for the task in your account first. ")
                    + $"Submission {unknown.SubmissionId}.");
                return ExitCodes.OutcomeUnknown;
            case ApiBoxTaskFailedException failed:
                var reason = failed.ServiceMessage ?? "the service does not say why.";
                Trouble($"Task {Clean(failed.TaskId)} failed with status {Clean(failed.Status)}: {Clean(reason)}");
                return ExitCodes.Failed;
            case ApiBoxApiException { Code: ResponseCode.NotFound } when taskId is not null:
                Trouble($"The service does not know task {Clean(taskId)}, or it belongs to another account, or its results have expired.");
                return ExitCodes.Failed;
            default:
                Trouble(Describe(exception));
                break;
        }

        // The task is there and may be paid for: whatever went wrong, it can be taken up again.
        if (taskId is not null && !settings.IsEmbedded)
            Trouble("The task itself is not affected. Try again with:", ResumeCommand.For(settings, taskId));
        return ExitCodes.Failed;
    }

    private static string Describe(Exception exception) => exception switch
    {
        ApiBoxInsufficientCreditsException => "The account has not enough credits. Nothing was started and nothing was paid; top up and try again.",
        ApiBoxUnauthorizedException => $"The service does not accept the API key. Check the environment variable {ApiBoxClient.ApiKeyVariable}.",
        ApiBoxRateLimitedException => "The service asks for fewer calls, and did so after several attempts. Nothing was started; try again in a few minutes.",
        ApiBoxMaintenanceException => "The service is under maintenance. Nothing was started; try again later.",
        ApiBoxApiException refused => $"The service refused with code {refused.Code}: {Clean(refused.ServiceMessage ?? "it does not say why.")}",
        ApiBoxTransportException => $"The service could not be reached: {Clean((exception.InnerException ?? exception).Message)}",
        _ => Clean(exception.Message),
    };

    private void Invalid(IReadOnlyList<ValidationError> errors)
    {
        Trouble("The request breaks these rules of the API. Nothing was sent and nothing was paid.");
        var table = new Table().AddColumns("Field", "Rule", "Limit", "Value");
        foreach (var error in errors)
            table.AddRow(Cell(error.Path.TrimStart('/')), Cell(error.Keyword), Cell(error.Limit), Cell(error.Actual));
        _error.Write(table);
    }

    // The command stands on a line of its own and is never wrapped, so that it can be copied.
    private void Trouble(string text, string? command = null)
    {
        _error.WriteLine(text);
        if (command is not null)
            Console.Error.WriteLine($"  {command}");
    }

    private static string Time(DateTimeOffset time) => time.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static Text Cell(string? text) => new(Clean(text));

    private static string Length(double? seconds) =>
        seconds is { } known ? TimeSpan.FromSeconds(Math.Round(known)).ToString(@"m\:ss", CultureInfo.InvariantCulture) : "unknown";

    // A file has no width: what is redirected is not wrapped.
    private static IAnsiConsole Open(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        if (!console.Profile.Out.IsTerminal)
            console.Profile.Width = NeverWrapped;
        return console;
    }
}
