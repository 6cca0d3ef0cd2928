using System.Text.Json;
using ApiBox.Cli.Input;
using ApiBox.Cli.Output;
using ApiBox.Cli.Shell;

namespace ApiBox.Cli.Execution;

/// <summary>A run: call or take up, wait if asked to, show, and end with the right code.</summary>
internal sealed class OperationRunner(Terminal terminal, RunSettings settings)
{
    private readonly RunReport _report = new(terminal, settings);
    private TaskHandle? _task;
    private string? _kind;

    /// <summary>Calls an operation.</summary>
    public Task<ExitCode> CallAsync(OperationDescription<IApiBoxClient> operation, RequestReader request, CancellationToken cancellationToken) =>
        GuardAsync(async client =>
        {
            _kind = operation.StartsTask;
            var (result, details) = await ProgressView.ShowAsync(_report, async progress =>
            {
                var input = await request.ReadAsync(progress, cancellationToken);
                var answer = await operation.CallAsync(client, input, cancellationToken);
                _task = answer.Task;
                return (answer, _task is not null && settings.Wait ? await WaitAsync(progress, _task, cancellationToken) : null as JsonElement?);
            });
            if (_task is not null)
                await _report.TaskAsync(_task, _kind!, details);
            else if (result.Content is { } content)
                await using (content)
                    await _report.ContentAsync(content, cancellationToken);
            else if (result.Value is { } value)
                await _report.ResultAsync(value);
            else if (settings.Json)
                await _report.ResultAsync(JsonElement.Parse("null"));
        }, cancellationToken);

    /// <summary>Follows a task of which only the id is known, and perhaps its sort.</summary>
    public Task<ExitCode> ResumeAsync(string taskId, TaskDescription<IApiBoxClient>? kind, CancellationToken cancellationToken) =>
        GuardAsync(async client =>
        {
            var found = kind ?? await FindAsync(client, taskId, cancellationToken);
            _kind = found.Name;
            _task = found.Resume(client, taskId);
            var details = await ProgressView.ShowAsync(_report, progress => WaitAsync(progress, _task, cancellationToken));
            await _report.TaskAsync(_task, _kind, details);
        }, cancellationToken);

    // Ids do not tell what they are of: the first sort that knows it is it.
    private static async Task<TaskDescription<IApiBoxClient>> FindAsync(IApiBoxClient client, string taskId, CancellationToken cancellationToken)
    {
        ApiBoxApiException? refusal = null;
        foreach (var candidate in ApiBoxOperations.Tasks)
        {
            try
            {
                await candidate.Resume(client, taskId).GetDetailsAsync(cancellationToken);
                return candidate;
            }
            catch (ApiBoxApiException exception) when (MeansUnknown(exception))
            {
                refusal ??= exception;
            }
        }

        throw new UnknownTaskException(taskId, refusal);
    }

    // Some say that it is not there, some that it is no good id, some say yes and leave out the task. A key that is wrong, or a service that is down, is something else.
    private static bool MeansUnknown(ApiBoxApiException exception) =>
        exception is not (ApiBoxUnauthorizedException or ApiBoxRateLimitedException or ApiBoxMaintenanceException or ApiBoxInsufficientCreditsException) && exception.Code < 500;

    private static async Task<JsonElement> WaitAsync(ProgressView progress, TaskHandle task, CancellationToken cancellationToken)
    {
        var details = await task.WaitForCompletionAsync(progress.Of(task), cancellationToken);
        progress.End();
        return details;
    }

    private async Task<ExitCode> GuardAsync(Func<IApiBoxClient, Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await using var file = settings.OutputPath is { } path ? new OutputFile(path) : null;
            _report.File = file;
            await using var service = ApiBoxConnection.Connect(settings, _report);
            await work(service.Client);
            return ExitCode.Done;
        }
        catch (Exception exception)
        {
            if (Failures.Show(exception, _report, _task, _kind, cancellationToken) is { } code)
                return code;
            throw;
        }
    }
}
