using System.Text.Json;
using ApiBox.Cli.Input;
using ApiBox.Cli.Output;
using ApiBox.Cli.Shell;

namespace ApiBox.Cli.Execution;

/// <summary>Runs a command: calls an operation or resumes a task, waits if asked to, and reports the result.</summary>
internal sealed class OperationRunner(Terminal terminal, RunSettings settings)
{
    private readonly RunReport _report = new(terminal, settings);
    private readonly TaskCompletionSource _sending = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskHandle? _task;
    private string? _kind;

    /// <summary>Calls an operation.</summary>
    public Task<ExitCode> CallAsync(
        OperationDescription<IApiBoxClient> operation, RequestReader request, CancellationToken cancellationToken) =>
        GuardAsync(async service =>
        {
            _kind = operation.StartsTask;
            _report.Names = request.Names;
            var (result, ended) = await ProgressView.ShowAsync(_report, _sending.Task, async progress =>
            {
                var input = await request.ReadAsync(settings.Validation, _report.Warn, progress, cancellationToken);
                var response = await operation.CallAsync(service.Client, input, cancellationToken);
                _task = response.Task;
                return (
                    response,
                    _task is not null && settings.Wait ? await WaitAsync(service, progress, _task, cancellationToken) : null);
            });
            if (_task is not null)
                await _report.TaskAsync(_task, _kind!, ended?.Details, ended?.Files);
            else if (result.Content is { } content)
                await using (content)
                    await _report.ContentAsync(content, cancellationToken);
            else if (result.Value is { } value)
                await _report.ResultAsync(value);
            else if (settings.Json)
                await _report.ResultAsync(JsonElement.Parse("null"));
        }, cancellationToken);

    /// <summary>Waits for a task by its id. Without a kind, all kinds are tried.</summary>
    public Task<ExitCode> ResumeAsync(string taskId, TaskDescription<IApiBoxClient>? kind, CancellationToken cancellationToken) =>
        GuardAsync(async service =>
        {
            var found = kind ?? await FindAsync(service.Client, taskId, cancellationToken);
            _kind = found.Name;
            _task = found.Resume(service.Client, taskId);
            var ended = await ProgressView.ShowAsync(
                _report, _sending.Task, progress => WaitAsync(service, progress, _task, cancellationToken));
            await _report.TaskAsync(_task, _kind, ended!.Details, ended.Files);
        }, cancellationToken);

    // An id does not show its kind, so the first kind for which the id is found is used.
    private static async Task<TaskDescription<IApiBoxClient>> FindAsync(
        IApiBoxClient client, string taskId, CancellationToken cancellationToken)
    {
        ApiBoxApiException? notFound = null;
        foreach (var candidate in ApiBoxOperations.Tasks)
        {
            try
            {
                await candidate.Resume(client, taskId).GetDetailsAsync(cancellationToken);
                return candidate;
            }
            catch (ApiBoxApiException exception) when (MeansUnknown(exception))
            {
                notFound ??= exception;
            }
        }

        throw new UnknownTaskException(taskId, notFound);
    }

    // An unknown id may be reported as not found, as invalid, or as a success without data. A wrong key or a service that is down is not
    // that.
    private static bool MeansUnknown(ApiBoxApiException exception) =>
        exception is not (
            ApiBoxUnauthorizedException or ApiBoxRateLimitedException or ApiBoxMaintenanceException or ApiBoxInsufficientCreditsException)
            && exception.Code < 500;

    private async Task<EndedTask?> WaitAsync(
        ApiBoxConnection service, ProgressView progress, TaskHandle task, CancellationToken cancellationToken)
    {
        var details = await task.WaitForCompletionAsync(progress.Of(task), cancellationToken);
        var files = settings.DownloadFolder is { } folder
            ? await new ResultFiles(service.Downloads, folder, CallbackFields).SaveAsync(details, task.TaskId, progress, cancellationToken)
            : null;
        progress.End();
        return new EndedTask(details, files);
    }

    private static IReadOnlyCollection<string> CallbackFields =>
        [.. ApiBoxOperations.All.Select(static operation => operation.CallbackField).OfType<string>().Distinct(StringComparer.Ordinal)];

    private async Task<ExitCode> GuardAsync(Func<ApiBoxConnection, Task> work, CancellationToken cancellationToken)
    {
        try
        {
            if (string.IsNullOrWhiteSpace(settings.Key))
                throw new BadInputException($"An API key is needed. Set {ApiBoxClient.ApiKeyVariable} or use --api-key.");
            if (settings.DownloadFolder is { } folder)
                ResultFiles.Create(folder);
            await using var file = settings.OutputPath is { } path ? new OutputFile(path) : null;
            _report.File = file;
            await using var service = ApiBoxConnection.Connect(settings, _report, _sending);
            await work(service);
            return ExitCode.Done;
        }
        catch (Exception exception)
        {
            if (Failures.Show(exception, _report, _task, _kind, cancellationToken) is { } code)
                return code;
            throw;
        }
    }

    private sealed record EndedTask(JsonElement Details, IReadOnlyList<SavedFile>? Files);
}
