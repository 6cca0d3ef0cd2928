using System.Collections.Concurrent;

namespace BackingTrackStudio;

/// <summary>Waits for the ends of takes, by callbacks and polls alike, and records what becomes of them.</summary>
internal sealed class TakeFollower(
    TakeBook takes, TrackFiles files, CreditBalance credits, TimeProvider time, IHostApplicationLifetime life, ILogger<TakeFollower> logger)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, bool> _followed = new();

    /// <summary>Follows the task of a take until it ends. Does nothing if it is followed already.</summary>
    public void Follow(string takeId, ApiBoxTask<MusicGenerationDetails> task)
    {
        takes.Update(takeId, take => take.IsOpen
            ? take with { State = TakeState.Working, TaskId = task.TaskId, Problem = null, Stage = Later(take.Stage, TakeStage.Accepted) }
            : take);
        if (_followed.TryAdd(takeId, true))
            _ = Task.Run(() => FollowAsync(takeId, task));
    }

    /// <summary>Records a stage. Stages only advance.</summary>
    public void Advance(string takeId, TakeStage stage) =>
        takes.Update(takeId, take => take.State == TakeState.Working ? take with { Stage = Later(take.Stage, stage) } : take);

    private async Task FollowAsync(string takeId, ApiBoxTask<MusicGenerationDetails> task)
    {
        while (!life.ApplicationStopping.IsCancellationRequested)
        {
            try
            {
                await WaitAsync(takeId, task);
                break;
            }
            catch (OperationCanceledException) when (life.ApplicationStopping.IsCancellationRequested)
            {
                // The next start goes on.
                break;
            }
            catch (Exception exception)
            {
                // The task itself goes on at the service.
                logger.FollowingFails(takes.Find(takeId)!.Number, Pause, exception);
                await Task.Delay(Pause, time, life.ApplicationStopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        _followed.TryRemove(takeId, out _);
    }

    private async Task WaitAsync(string takeId, ApiBoxTask<MusicGenerationDetails> task)
    {
        try
        {
            var progress = new Progress(details => Record(takeId, task, details));
            var details = await task.WaitForCompletionAsync(progress, life.ApplicationStopping);
            Record(takeId, task, details);
            End(takeId, TakeState.Done, null);
            foreach (var track in takes.Find(takeId)!.Tracks)
                await files.TryFetchAsync(takeId, track, life.ApplicationStopping);
        }
        catch (ApiBoxTaskFailedException failure)
        {
            End(takeId, TakeState.Failed, Problems.OfTask(failure));
        }
        catch (ApiBoxApiException unknown) when (unknown.Code == ResponseCode.NotFound)
        {
            End(takeId, TakeState.Lost, Problems.Gone);
        }

        await credits.RefreshAsync();
    }

    private void Record(string takeId, ApiBoxTask<MusicGenerationDetails> task, MusicGenerationDetails details) =>
        takes.Update(takeId, take => take with
        {
            Stage = Later(take.Stage, Stages.Of(details.Status)),
            ExpiresAt = task.ResultsExpireAt ?? take.ExpiresAt,
            Tracks = Same(take.Tracks, TracksOf(details)),
        });

    private void End(string takeId, TakeState state, Problem? problem) =>
        takes.Update(takeId, take => take with { State = state, Problem = problem, EndedAt = time.GetUtcNow() });

    private static TakeStage Later(TakeStage one, TakeStage other) => one > other ? one : other;

    // A list that has not changed is kept, so that a take that has not changed is not written again.
    private static IReadOnlyList<TakeTrack> Same(IReadOnlyList<TakeTrack> old, IReadOnlyList<TakeTrack> tracks) =>
        old.SequenceEqual(tracks) ? old : tracks;

    private static IReadOnlyList<TakeTrack> TracksOf(MusicGenerationDetails details) =>
        [
            .. (details.Response?.SunoData ?? [])
                .Select((track, index) => (track, version: ((char)('A' + index)).ToString()))
                .Where(item => item.track.AudioUrl is not null)
                .Select(item => new TakeTrack(item.track.Id, item.version, item.track.AudioUrl!, item.track.Duration))
        ];

    // Unlike Progress<T>, it reports before the wait goes on, so that stages are recorded in their order.
    private sealed class Progress(Action<MusicGenerationDetails> report) : IProgress<MusicGenerationDetails>
    {
        public void Report(MusicGenerationDetails value) => report(value);
    }
}
