using ApiBox;
using Microsoft.Extensions.Options;

namespace Quickstart;

/// <summary>The whole story: take up what an earlier run left open, or submit; keep the task's id, wait, download. This is the class to read.</summary>
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
            else if (settings.StorePath is null || !await TakeUpAsync(service, cancellationToken))
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
            // A port in use, a store that is no file.
            return _report.Failed(exception, _taskId);
        }
    }

    // With callbacks the address is made for this submission: whoever knows it can report on it, and if the answer to the submission is
    // lost, the callback tells which task it became.
    private async Task<ApiBoxTask<MusicGenerationDetails>> SubmitAsync(Service service, CancellationToken cancellationToken)
    {
        var request = settings.ToRequest(service.SampleVocal);
        if (settings.Callbacks)
            request = request with { CallBackUrl = service.CallbackUrls.Create<MusicGenerationCallback>().Uri };
        var task = await service.Client.AddInstrumentalAsync(request, cancellationToken);
        _report.Accepted(task.TaskId);
        return task;
    }

    /// <summary>Follows the tasks that the store says are open. Then nothing new is submitted: that would cost, and the same command may just have been killed.</summary>
    /// <returns>Whether there was one.</returns>
    private async Task<bool> TakeUpAsync(Service service, CancellationToken cancellationToken)
    {
        var any = false;
        await foreach (var open in service.Tasks.ListAsync(cancellationToken))
        {
            if (await service.Tasks.ResolveAsync<MusicGenerationDetails>(open.SubmissionId, cancellationToken) is not { } task)
                _report.Unresolved(open);
            else if (settings.IsEmbedded && !await IsKnownAsync(service, task.TaskId, cancellationToken))
                _report.Forgotten(task.TaskId);
            else
            {
                any = true;
                _report.TakenUp(open);
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

    // An emulator inside an earlier run took its tasks with it. The real service keeps them, so there the answer is waited for.
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
