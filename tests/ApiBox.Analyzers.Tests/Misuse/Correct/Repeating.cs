using System.Threading.Channels;
using Microsoft.Extensions.Logging;

/// <summary>Loops that submit other requests, or the same one as often as it is wanted.</summary>
internal sealed class Repeating(IApiBoxClient client, ILogger<Repeating> log)
{
    private readonly List<string> _ids = [];

    // Each turn has another request.
    public async Task Batch(IEnumerable<AddVocalsRequest> requests)
    {
        foreach (var request in requests)
        {
            try
            {
                _ids.Add((await client.AddVocalsAsync(request)).TaskId);
            }
            catch (ApiBoxException error)
            {
                log.LogError(error, "{Title} failed", request.Title);
            }
        }
    }

    public async Task<string?> FirstThatWorks(IReadOnlyList<AddVocalsRequest> candidates)
    {
        for (var index = 0; index < candidates.Count; index++)
        {
            try
            {
                return (await client.AddVocalsAsync(candidates[index])).TaskId;
            }
            catch (ApiBoxException error)
            {
                log.LogWarning(error, "candidate {Index}", index);
            }
        }

        return null;
    }

    public async Task<string?> OtherModels(GenerateMusicRequest request, IEnumerable<MusicModel> models)
    {
        foreach (var model in models)
        {
            try
            {
                return (await client.GenerateMusicAsync(request with { Model = model })).TaskId;
            }
            catch (ApiBoxException error)
            {
                log.LogWarning(error, "{Model}", model);
            }
        }

        return null;
    }

    public async Task Worker(Channel<GenerateMusicRequest> channel, CancellationToken cancellationToken)
    {
        while (await channel.Reader.WaitToReadAsync(cancellationToken))
        {
            while (channel.Reader.TryRead(out var request))
            {
                try
                {
                    _ids.Add((await client.GenerateMusicAsync(request, cancellationToken)).TaskId);
                }
                catch (ApiBoxException error)
                {
                    log.LogError(error, "failed");
                }
            }
        }
    }

    public async Task Reader(ChannelReader<GenerateMusicRequest> reader, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            var request = await reader.ReadAsync(cancellationToken);
            try
            {
                _ids.Add((await client.GenerateMusicAsync(request, cancellationToken)).TaskId);
            }
            catch (ApiBoxException error)
            {
                log.LogError(error, "failed");
                continue;
            }

            if (_ids.Count > 100)
                break;
        }
    }

    public async Task<string> FromTheConsole()
    {
        while (true)
        {
            var prompt = Console.ReadLine();
            try
            {
                var task = await client.GenerateLyricsAsync(new GenerateLyricsRequest
                {
                    Prompt = prompt!,
                    CallBackUrl = CallbackUrls.Nowhere,
                });
                return task.TaskId;
            }
            catch (ApiBoxException error)
            {
                Console.WriteLine(error.Message);
            }
        }
    }

    // Several variants of the same request, which are all wanted.
    public async Task Variants(GenerateMusicRequest request, int count)
    {
        for (var variant = 0; variant < count; variant++)
        {
            var task = await client.GenerateMusicAsync(request);
            _ids.Add(task.TaskId);
        }
    }

    public async Task Scheduled(GenerateMusicRequest request, PeriodicTimer timer)
    {
        while (await timer.WaitForNextTickAsync())
        {
            try
            {
                var task = await client.GenerateMusicAsync(request);
                log.LogInformation("{Task}", task.TaskId);
            }
            catch (ApiBoxException error)
            {
                log.LogError(error, "this hour's song");
            }
        }
    }

    // Polling costs nothing.
    public async Task<MusicGenerationDetails> Polls(string taskId)
    {
        while (true)
        {
            try
            {
                var details = await client.GetMusicGenerationDetailsAsync(taskId);
                if (details.Response is not null)
                    return details;
            }
            catch (ApiBoxException)
            {
            }

            await Task.Delay(TimeSpan.FromSeconds(30));
        }
    }

    public async Task<MusicGenerationDetails> SubmitsOnceAndWaits(GenerateMusicRequest request)
    {
        var task = await client.GenerateMusicAsync(request);
        while (true)
        {
            try
            {
                return await task.WaitForCompletionAsync();
            }
            catch (ApiBoxTransportException error)
            {
                log.LogWarning(error, "still waiting");
            }
        }
    }

    public async Task<MusicGenerationDetails> AtMostTwice(GenerateMusicRequest request)
    {
        for (var attempt = 0; ; attempt++)
        {
            var task = await client.GenerateMusicAsync(request);
            try
            {
                return await task.WaitForCompletionAsync();
            }
            catch (ApiBoxTaskFailedException error) when (attempt < 1)
            {
                log.LogWarning(error, "a second and last time");
            }
        }
    }

    public async Task<string> OnceInTheLoop(GenerateMusicRequest request)
    {
        ApiBoxTask<MusicGenerationDetails>? task = null;
        while (true)
        {
            task = await client.GenerateMusicAsync(request);
            return task.TaskId;
        }
    }

    public async Task<string> AgainAfterRateLimit(GenerateMusicRequest request)
    {
        try
        {
            return (await client.GenerateMusicAsync(request)).TaskId;
        }
        catch (ApiBoxRateLimitedException limited)
        {
            await Task.Delay(limited.RetryAfter ?? TimeSpan.FromSeconds(1));
            return (await client.GenerateMusicAsync(request)).TaskId;
        }
    }

    public async Task<string> OtherOperation(UploadAndCoverAudioRequest cover, GenerateMusicRequest request)
    {
        try
        {
            return (await client.UploadAndCoverAudioAsync(cover)).TaskId;
        }
        catch (ApiBoxApiException error)
        {
            log.LogWarning(error, "no cover");
            return (await client.GenerateMusicAsync(request)).TaskId;
        }
    }
}
