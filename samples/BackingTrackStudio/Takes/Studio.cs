namespace BackingTrackStudio;

/// <summary>Sends takes. A take goes on if the page that sent it is closed.</summary>
internal sealed class Studio(
    IApiBoxClient client, ICallbackUrls callbackUrls, TakeBook takes, VocalLibrary vocals, TakeFollower follower, CreditBalance credits,
    TimeProvider time, ILogger<Studio> logger)
{
    /// <summary>Starts a take and returns at once.</summary>
    public Take Start(Draft draft)
    {
        var take = takes.Add(number => draft.ToTake(number, time.GetUtcNow()));
        _ = Task.Run(() => SendAsync(take));
        return take;
    }

    private async Task SendAsync(Take take)
    {
        try
        {
            var vocal = await vocals.UploadAsync(take.VocalId, client);

            // The take knows its submission before it is sent, so that a crash or a lost response leaves no paid task behind.
            var callback = callbackUrls.Create<MusicGenerationCallback>();
            take = takes.Update(take.Id, now => now with { SubmissionId = callback.SubmissionId });
            var task = await client.AddInstrumentalAsync(Requests.Create(take, vocal, callback.Uri));
            follower.Follow(take.Id, task);
        }
        catch (ApiBoxOutcomeUnknownException exception) when (exception.SubmissionId is not null)
        {
            // A callback may have named the task meanwhile.
            takes.Update(take.Id, now => now.TaskId is null ? now with { State = TakeState.Unknown, Problem = Problems.Unknown } : now);
        }
        catch (Exception exception)
        {
            logger.SendingFails(take.Number, exception);
            takes.Update(take.Id, now => now with
            {
                State = TakeState.Refused,
                Problem = Problems.OfSending(exception),
                EndedAt = time.GetUtcNow(),
            });
        }

        await credits.RefreshAsync();
    }
}
