internal sealed class Dropped(IApiBoxClient client, ApiBoxClient concrete)
{
    private readonly List<GenerateMusicRequest> _requests = [];

    public async Task Awaited(AddInstrumentalRequest request) => await client.{|APIBOX401:AddInstrumentalAsync|}(request);

    public async Task Statement(AddInstrumentalRequest request, CancellationToken cancellationToken)
    {
        await client.{|APIBOX401:AddInstrumentalAsync|}(request, cancellationToken);
    }

    public void NotAwaited(AddInstrumentalRequest request)
    {
        client.{|APIBOX401:AddInstrumentalAsync|}(request);
    }

    public void Discarded(AddInstrumentalRequest request)
    {
        _ = client.{|APIBOX401:AddInstrumentalAsync|}(request);
    }

    public async Task DiscardedAwait(AddInstrumentalRequest request)
    {
        _ = await client.{|APIBOX401:AddInstrumentalAsync|}(request).ConfigureAwait(false);
    }

    public async Task Configured(ExtendMusicRequest request)
    {
        await client.{|APIBOX401:ExtendMusicAsync|}(request).ConfigureAwait(false);
    }

    public async Task Limited(ExtendMusicRequest request)
    {
        await client
            .{|APIBOX401:ExtendMusicAsync|}(request)
            .WaitAsync(TimeSpan.FromSeconds(5));
    }

    public async Task InBraces(GenerateMusicRequest request)
    {
        if (request.Prompt is not null)
            await (client.{|APIBOX401:GenerateMusicAsync|}(request));
        else
            await client.{|APIBOX401:GenerateMusicAsync|}(request with { Prompt = "rain" });
    }

    public async Task InLoops()
    {
        foreach (var request in _requests)
            await client.{|APIBOX401:GenerateMusicAsync|}(request);
        for (var index = 0; index < _requests.Count; index++)
        {
            await client.{|APIBOX401:GenerateMusicAsync|}(_requests[index]);
        }

        var queue = new Queue<GenerateMusicRequest>(_requests);
        while (queue.TryDequeue(out var next))
            _ = await client.{|APIBOX401:GenerateMusicAsync|}(next);
        do
        {
            await client.{|APIBOX401:GenerateMusicAsync|}(_requests[0]);
        }
        while (_requests.Count > 100);
    }

    public async Task InSwitch(int choice, GenerateLyricsRequest lyrics, GenerateMidiRequest midi)
    {
        switch (choice)
        {
            case 0:
                await client.{|APIBOX401:GenerateLyricsAsync|}(lyrics);
                break;
            default:
                await client.{|APIBOX401:GenerateMidiAsync|}(midi);
                break;
        }
    }

    public async Task InTry(GenerateLyricsRequest lyrics)
    {
        try
        {
            await client.{|APIBOX401:GenerateLyricsAsync|}(lyrics);
        }
        catch (ApiBoxInsufficientCreditsException)
        {
            Console.WriteLine("no credits");
        }
        finally
        {
            await client.{|APIBOX401:GenerateLyricsAsync|}(lyrics with { Prompt = "again" });
        }
    }

    public Action Lambda(AddVocalsRequest request) => () => client.{|APIBOX401:AddVocalsAsync|}(request);

    public Action BlockLambda(AddVocalsRequest request) => () =>
    {
        client.{|APIBOX401:AddVocalsAsync|}(request);
    };

    public Func<Task> AsyncLambda(AddVocalsRequest request) => async () => await client.{|APIBOX401:AddVocalsAsync|}(request);

    public void Event(System.Timers.Timer timer, AddVocalsRequest request) =>
        timer.Elapsed += async (_, _) => await client.{|APIBOX401:AddVocalsAsync|}(request);

    public void ForEach() => _requests.ForEach(async request => await client.{|APIBOX401:GenerateMusicAsync|}(request));

    public Task Many() => Parallel.ForEachAsync(
        _requests, async (request, cancellationToken) => await client.{|APIBOX401:GenerateMusicAsync|}(request, cancellationToken));

    public void InBackground(AddVocalsRequest request)
    {
        _ = Task.Run(() => client.{|APIBOX401:AddVocalsAsync|}(request));
        Task.Run(async () => await client.{|APIBOX401:AddVocalsAsync|}(request));
    }

    public async Task Together(AddVocalsRequest vocals, ConvertToWavRequest wav)
    {
        await Task.WhenAll(client.{|APIBOX401:AddVocalsAsync|}(vocals), client.{|APIBOX401:ConvertToWavAsync|}(wav));
        await Task.WhenAll(_requests.Select(request => client.{|APIBOX401:GenerateMusicAsync|}(request)));
    }

    public async Task Local(AddVocalsRequest request)
    {
        await SubmitAsync();

        async Task SubmitAsync() => await client.{|APIBOX401:AddVocalsAsync|}(request);
    }

    public async Task Forgotten(AddVocalsRequest request)
    {
        var pending = client.{|APIBOX401:AddVocalsAsync|}(request);
        await Task.Yield();
    }

    public async IAsyncEnumerable<string> Iterator()
    {
        foreach (var request in _requests)
        {
            await concrete.{|APIBOX401:GenerateMusicAsync|}(request);
            yield return request.Prompt ?? "";
        }
    }

    public async Task Nullable(IApiBoxClient? maybe, AddVocalsRequest request)
    {
        maybe?.{|APIBOX401:AddVocalsAsync|}(request);
        await (maybe ?? client).{|APIBOX401:AddVocalsAsync|}(request);
    }

    public async ValueTask Using(GenerateCoverRequest request)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        await client.{|APIBOX401:GenerateCoverAsync|}(request, limit.Token);
        lock (_requests)
        {
            client.{|APIBOX401:GenerateCoverAsync|}(request);
        }
    }

    private sealed class Decorator(IApiBoxClient inner) : DelegatingApiBoxClient(inner)
    {
        public override async Task<ApiBoxTask<MusicGenerationDetails>> AddVocalsAsync(
            AddVocalsRequest request, CancellationToken cancellationToken = default)
        {
            await Inner.{|APIBOX401:AddVocalsAsync|}(request, cancellationToken);
            return await base.AddVocalsAsync(request, cancellationToken);
        }

        public async Task Twice(AddVocalsRequest request) => await {|APIBOX401:AddVocalsAsync|}(request);
    }
}
