using Microsoft.Extensions.Logging;

/// <summary>Submissions whose task is kept, in all ways in which a value can be kept.</summary>
internal sealed class Submitting(IApiBoxClient client, ApiBoxClient concrete, ILogger<Submitting> log)
{
    private readonly List<ApiBoxTask<MusicGenerationDetails>> _tasks = [];
    private readonly Dictionary<string, Task<ApiBoxTask<MusicGenerationDetails>>> _pending = [];
    private ApiBoxTask<MusicGenerationDetails>? _last;

    public ApiBoxTask<MusicGenerationDetails>? Last { get; private set; }

    public async Task<MusicGenerationDetails> Waits(AddInstrumentalRequest request, CancellationToken cancellationToken)
    {
        var task = await client.AddInstrumentalAsync(request, cancellationToken);
        return await task.WaitForCompletionAsync(cancellationToken: cancellationToken);
    }

    public async Task<MusicGenerationDetails> WaitsInOneLine(AddInstrumentalRequest request) =>
        await (await client.AddInstrumentalAsync(request)).WaitForCompletionAsync();

    public Task<ApiBoxTask<MusicGenerationDetails>> Forwards(AddInstrumentalRequest request) => client.AddInstrumentalAsync(request);

    public async Task<ApiBoxTask<MusicGenerationDetails>> ForwardsConfigured(AddInstrumentalRequest request) =>
        await client.AddInstrumentalAsync(request).ConfigureAwait(false);

    public async ValueTask<string> Id(AddInstrumentalRequest request) => (await client.AddInstrumentalAsync(request)).TaskId;

    public async Task KeepsInField(AddInstrumentalRequest request)
    {
        _last = await client.AddInstrumentalAsync(request);
        Last = await client.AddInstrumentalAsync(request);
        _last ??= await client.AddInstrumentalAsync(request);
        log.LogInformation("{Task}", _last);
    }

    public async Task KeepsInList(IEnumerable<AddInstrumentalRequest> requests)
    {
        foreach (var request in requests)
            _tasks.Add(await client.AddInstrumentalAsync(request));
    }

    public void KeepsPending(AddInstrumentalRequest request)
    {
        _pending["first"] = client.AddInstrumentalAsync(request);
        _pending.Add("second", client.AddInstrumentalAsync(request));
        _pending.TryAdd("third", Task.Run(() => client.AddInstrumentalAsync(request)));
    }

    public async Task Together(AddInstrumentalRequest first, AddVocalsRequest second)
    {
        var tasks = await Task.WhenAll(client.AddInstrumentalAsync(first), client.AddVocalsAsync(second));
        foreach (var task in tasks)
            log.LogInformation("{Task}", task.TaskId);
    }

    public async Task<int> TogetherThenRead(AddInstrumentalRequest first, AddVocalsRequest second)
    {
        var one = client.AddInstrumentalAsync(first);
        var two = client.AddVocalsAsync(second);
        await Task.WhenAll(one, two);
        return one.Result.TaskId.Length + two.Result.TaskId.Length;
    }

    public async Task<IReadOnlyList<string>> Many(IEnumerable<GenerateMusicRequest> requests)
    {
        var tasks = await Task.WhenAll(requests.Select(request => client.GenerateMusicAsync(request)));
        return [.. tasks.Select(static task => task.TaskId)];
    }

    public async Task<IReadOnlyList<MusicGenerationDetails>> ManyToTheEnd(IEnumerable<GenerateMusicRequest> requests)
    {
        var waits = requests.Select(async request =>
        {
            var task = await client.GenerateMusicAsync(request);
            return await task.WaitForCompletionAsync();
        });
        return await Task.WhenAll(waits);
    }

    public async Task InParallel(IReadOnlyList<GenerateMusicRequest> requests, CancellationToken cancellationToken)
    {
        var ids = new System.Collections.Concurrent.ConcurrentBag<string>();
        await Parallel.ForEachAsync(requests, cancellationToken, async (request, token) =>
        {
            var task = await client.GenerateMusicAsync(request, token);
            ids.Add(task.TaskId);
        });
        log.LogInformation("{Count} tasks", ids.Count);
    }

    public async IAsyncEnumerable<string> Iterator(IEnumerable<GenerateMusicRequest> requests)
    {
        foreach (var request in requests)
            yield return (await client.GenerateMusicAsync(request)).TaskId;
    }

    public async IAsyncEnumerable<ApiBoxTask<LyricsGenerationDetails>> Tasks(IAsyncEnumerable<GenerateLyricsRequest> requests)
    {
        await foreach (var request in requests)
            yield return await client.GenerateLyricsAsync(request);
    }

    public async Task Pattern(GenerateLyricsRequest request)
    {
        if (await client.GenerateLyricsAsync(request) is { TaskId: var id, SubmissionId: { } submission })
            log.LogInformation("{Task} of {Submission}", id, submission);
    }

    public async Task Switch(GenerateLyricsRequest request)
    {
        var text = await client.GenerateLyricsAsync(request) switch
        {
            { ResultsExpireAt: { } end } => $"until {end:d}",
            var task => task.TaskId,
        };
        log.LogInformation("{Text}", text);
    }

    public async Task Interpolated(GenerateLyricsRequest request) =>
        Console.WriteLine($"{await client.GenerateLyricsAsync(request)} started");

    public async Task<object[]> Array(GenerateLyricsRequest request) => [await client.GenerateLyricsAsync(request)];

    public async Task<(string Id, bool Known)> Tuple(GenerateLyricsRequest request) =>
        ((await client.GenerateLyricsAsync(request)).TaskId, true);

    public async Task Deconstructed(GenerateLyricsRequest request)
    {
        var (task, started) = (await client.GenerateLyricsAsync(request), DateTimeOffset.UtcNow);
        log.LogInformation("{Task} at {Time}", task, started);
    }

    public Task Continued(GenerateLyricsRequest request) =>
        client.GenerateLyricsAsync(request).ContinueWith(task => log.LogInformation("{Task}", task.Result.TaskId), TaskScheduler.Default);

    public Func<GenerateLyricsRequest, Task<ApiBoxTask<LyricsGenerationDetails>>> Delegate() =>
        request => client.GenerateLyricsAsync(request);

    public Func<GenerateLyricsRequest, CancellationToken, Task<ApiBoxTask<LyricsGenerationDetails>>> MethodGroup() =>
        client.GenerateLyricsAsync;

    public async Task<string> Later(GenerateMidiRequest request)
    {
        var pending = concrete.GenerateMidiAsync(request);
        log.LogInformation("submitting");
        return (await pending).TaskId;
    }

    public async Task<string> Limited(GenerateMidiRequest request)
    {
        var pending = concrete.GenerateMidiAsync(request);
        return (await pending.WaitAsync(TimeSpan.FromSeconds(30))).TaskId;
    }

    public async Task FirstOf(GenerateMidiRequest request)
    {
        var pending = client.GenerateMidiAsync(request);
        if (await Task.WhenAny(pending, Task.Delay(5000)) != pending)
            log.LogWarning("slow");
        log.LogInformation("{Task}", await pending);
    }

    public async Task Using(GenerateCoverRequest request)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var task = await client.GenerateCoverAsync(request, limit.Token).ConfigureAwait(false);
        await foreach (var details in task.WatchAsync(limit.Token))
            log.LogInformation("{Status}", details.SuccessFlag);
    }

    public async Task Local(GenerateCoverRequest request)
    {
        log.LogInformation("{Task}", await SubmitAsync());

        async Task<ApiBoxTask<CoverGenerationDetails>> SubmitAsync() => await client.GenerateCoverAsync(request);
    }

    public async Task NotPaid(string taskId)
    {
        // Queries can be dropped: they cost nothing.
        await client.GetRemainingCreditsAsync();
        await client.GetMusicGenerationDetailsAsync(taskId);
        _ = await client.GetLyricsGenerationDetailsAsync(taskId);
        client.ResumeMusicGeneration(taskId);
        _ = client.ResumeLyricsGeneration(taskId);
        await client.ResumeMusicGeneration(taskId).WaitForCompletionAsync();
    }
}
