using ApiBox;
using Microsoft.Extensions.Options;

namespace Quickstart;

/// <summary>The whole story: submit, keep the task's id, wait, download. This is the class to read.</summary>
internal sealed class Runner(QuickstartSettings settings)
{
    private readonly Report _report = new(settings);

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        string? taskId = settings.Resume;
        try
        {
            await using var service = await Service.ConnectAsync(settings, cancellationToken);
            _report.Connected(service.Address);
            var task = await StartAsync(service, cancellationToken);
            taskId = task.TaskId;
            _report.Started(task);

            var tracks = await ProgressView.ShowAsync(async progress =>
            {
                var details = await task.WaitForCompletionAsync(progress, cancellationToken);
                return await Downloads.SaveAsync(details, settings.Folder, progress, cancellationToken);
            });
            _report.Saved(tracks, task.ResultsExpireAt);
            return ExitCodes.Done;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            _report.Stopped(taskId);
            return ExitCodes.Stopped;
        }
        catch (Exception exception) when (exception is ApiBoxException or OptionsValidationException or DownloadException)
        {
            return _report.Failed(exception, taskId);
        }
    }

    // A task needs nothing but its id to be followed again: not this process, and not this machine.
    private async Task<ApiBoxTask<MusicGenerationDetails>> StartAsync(Service service, CancellationToken cancellationToken) =>
        settings.Resume is { } taskId
            ? service.Client.ResumeMusicGeneration(taskId)
            : await service.Client.AddInstrumentalAsync(settings.ToRequest(service.SampleVocal), cancellationToken);
}
