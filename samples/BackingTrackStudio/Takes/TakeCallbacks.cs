namespace BackingTrackStudio;

/// <summary>
/// Handles the callbacks of the service: advances the take on the page, and finds the task of a take whose outcome was unknown.
/// </summary>
internal sealed class TakeCallbacks(TakeBook takes, TakeFollower follower, IApiBoxTasks tasks, ILogger<TakeCallbacks> logger)
    : ICallbackHandler<MusicGenerationCallback>
{
    public async Task HandleAsync(MusicGenerationCallback callback, CallbackContext context, CancellationToken cancellationToken)
    {
        if (takes.FindSubmission(context.SubmissionId) is not { } take)
        {
            logger.CallbackWithoutTake(context.SubmissionId);
            return;
        }

        // Whoever has seen the address could name any task. An unconfirmed one has no effect.
        if (!context.IsConfirmed || !take.IsOpen)
            return;
        if (take.State != TakeState.Working
            && await tasks.ResolveAsync<MusicGenerationDetails>(context.SubmissionId, cancellationToken) is { } task)
            follower.Follow(take.Id, task);

        // The stage is a hint to show at once. The follower fetches the details, which are the result.
        follower.Advance(take.Id, Stages.OfCallback(context.Stage));
    }
}
