using ApiBox;
using Microsoft.Extensions.Options;

namespace Quickstart;

/// <summary>The main class of the sample: resumes the tasks of an earlier run or submits one, waits, and downloads the tracks.</summary>
internal sealed class Runner(QuickstartSettings settings)
{
    private readonly Report _report = new(settings);
    private string? _taskId = settings.Resume;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var service = await Service.ConnectAsync(settings, cancellationToken);
            _report.Connected(service.Address);
            if (settings.Resume is { } taskId)
            {
                _report.Following(taskId);
                await FollowAsync(service, service.Client.ResumeMusicGeneration(taskId), cancellationToken);
            }
            else if (settings.StorePath is null || !await ResumeOpenTasksAsync(service, cancellationToken))
            {
                await FollowAsync(service, await SubmitAsync(service, cancellationToken), cancellationToken);
            }

            return ExitCodes.Done;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            _report.Stopped(_taskId);
            return ExitCodes.Stopped;
        }
        catch (Exception exception) when (exception is ApiBoxException or OptionsValidationException or DownloadException)
        {
            return _report.Failed(exception, _taskId);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // For example a port in use, or a store that is not a file.
            return _report.Failed(exception, _taskId);
        }
    }

    // The callback URL is created for this submission. Whoever knows it can report on it, and if the response to the submission is
    // lost, the callback has the id of the task.
    private async Task<ApiBoxTask<MusicGenerationDetails>> SubmitAsync(Service service, CancellationToken cancellationToken)
    {
        var request = settings.ToRequest(service.SampleVocal);
        if (settings.Callbacks)
            request = request with { CallBackUrl = service.CallbackUrls.Create<MusicGenerationCallback>().Uri };
        var task = await service.Client.AddInstrumentalAsync(request, cancellationToken);
        _report.Accepted(task.TaskId);
        return task;
    }

    /// <summary>
    /// Waits for the open tasks in the store. If there are any, nothing new is submitted, since that would cost again after a crash.
    /// </summary>
    /// <returns>Whether there was an open task.</returns>
    private async Task<bool> ResumeOpenTasksAsync(Service service, CancellationToken cancellationToken)
    {
        var any = false;
        await foreach (var open in service.Tasks.ListAsync(cancellationToken))
        {
            if (await service.Tasks.ResolveAsync<MusicGenerationDetails>(open.SubmissionId, cancellationToken) is not { } task)
                _report.Unresolved(open);
            else if (settings.IsEmbedded && !await IsKnownAsync(service, task.TaskId, cancellationToken))
                _report.TaskLost(task.TaskId);
            else
            {
                any = true;
                _report.OpenTaskFound(open);
                _report.Following(task.TaskId);
                await FollowAsync(service, task, cancellationToken);
            }
        }

        return any;
    }

    private async Task FollowAsync(Service service, ApiBoxTask<MusicGenerationDetails> task, CancellationToken cancellationToken)
    {
        _taskId = task.TaskId;
        var tracks = await ProgressView.ShowAsync(async progress =>
        {
            var details = await task.WaitForCompletionAsync(progress, cancellationToken);
            return await new Downloads(service.Downloads).SaveAsync(details, settings.Folder, progress, cancellationToken);
        });
        _report.Saved(tracks, task.ResultsExpireAt);
        if (settings.Callbacks)
            _report.Called(service.Stages.Of(task.TaskId));
    }

    // The tasks of an emulator in an earlier run ended with it. The real service keeps its tasks.
    private static async Task<bool> IsKnownAsync(Service service, string taskId, CancellationToken cancellationToken)
    {
        try
        {
            await service.Client.GetMusicGenerationDetailsAsync(taskId, cancellationToken);
            return true;
        }
        catch (ApiBoxApiException exception) when (exception.Code == ResponseCode.NotFound)
        {
            return false;
        }
    }
}
