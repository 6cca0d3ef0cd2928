namespace BackingTrackStudio;

/// <summary>Goes on with the takes that were open when the studio ended. It sends nothing, so nothing is paid twice.</summary>
internal sealed class Resumption(
    TakeBook takes, TakeFollower follower, IApiBoxTasks tasks, TrackFiles files, TimeProvider time, ILogger<Resumption> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var path in takes.Unreadable)
            logger.NotATake(path);

        var open = new HashSet<string>();
        await foreach (var info in tasks.ListAsync(stoppingToken))
            open.Add(info.SubmissionId);

        foreach (var take in takes.All.Where(take => take.IsOpen))
        {
            if (take.SubmissionId is { } submission
                && await tasks.ResolveAsync<MusicGenerationDetails>(submission, stoppingToken) is { } task)
                follower.Follow(take.Id, task);
            else if (take.SubmissionId is { } lost && open.Contains(lost))
                takes.Update(take.Id, now => now with { State = TakeState.Unknown, Problem = Problems.Unknown });
            else
                takes.Update(take.Id, now => now with
                {
                    State = TakeState.Refused,
                    Problem = Problems.Interrupted,
                    EndedAt = time.GetUtcNow(),
                });
        }

        // What the service still has and the studio has not fetched yet.
        foreach (var take in takes.All.Where(take => take.State == TakeState.Done && Expiries.Of(take, time.GetUtcNow()) != Expiry.Over))
            foreach (var track in take.Tracks)
                await files.TryFetchAsync(take.Id, track, stoppingToken);
    }
}
