/// <summary>Results that are awaited, or that are there already; and blocking on tasks of others.</summary>
internal sealed class Awaiting(IApiBoxClient client, IApiBoxDownloads downloads)
{
    public async Task<string> Awaited(AddInstrumentalRequest request) => (await client.AddInstrumentalAsync(request)).TaskId;

    public async Task<decimal> AfterAwait()
    {
        var credits = client.GetRemainingCreditsAsync();
        await credits;
        return credits.Result;
    }

    public async Task<decimal> AfterWhenAll(string taskId)
    {
        var credits = client.GetRemainingCreditsAsync();
        var details = client.GetMusicGenerationDetailsAsync(taskId);
        await Task.WhenAll(credits, details).ConfigureAwait(false);
        return credits.Result + (details.Result.Response is null ? 0 : 1);
    }

    public async Task<decimal?> AfterWhenAny()
    {
        var credits = client.GetRemainingCreditsAsync();
        var first = await Task.WhenAny(credits, Task.Delay(1000));
        return first == credits ? credits.Result : null;
    }

    public decimal? IfDone()
    {
        var credits = client.GetRemainingCreditsAsync();
        return credits.IsCompletedSuccessfully ? credits.Result : null;
    }

    public Task<decimal> Continued() =>
        client.GetRemainingCreditsAsync().ContinueWith(static task => task.Result + 1, TaskScheduler.Default);

    public async Task<decimal> Configured() => await client.GetRemainingCreditsAsync().ConfigureAwait(false);

    public async Task Awaiter()
    {
        var awaiter = client.GetRemainingCreditsAsync().ConfigureAwait(false);
        Console.WriteLine(await awaiter);
    }

    public async Task Saved(Uri address)
    {
        var result = await downloads.DownloadAsync(address, "a.mp3");
        Console.WriteLine(result);
    }

    public string Parameter(Task<ApiBoxTask<MusicGenerationDetails>> finished) => finished.Result.TaskId;

    public int OfOthers(Task<int> task)
    {
        task.Wait();
        Task.Delay(10).Wait();
        Task.Run(static () => 5).Wait();
        Task.WaitAll(task, Task.Delay(10));
        return task.GetAwaiter().GetResult() + Task.FromResult(1).Result;
    }

    public string Result(Outcome outcome) => outcome.Result;

    public void Gate(SemaphoreSlim gate, ManualResetEventSlim signal)
    {
        gate.Wait();
        signal.Wait();
    }

    public async Task<IReadOnlyList<MusicGenerationDetails>> Sequence(IEnumerable<string> ids)
    {
        var all = new List<MusicGenerationDetails>();
        foreach (var id in ids)
            all.Add(await client.ResumeMusicGeneration(id).GetDetailsAsync());
        return all;
    }

    public async IAsyncEnumerable<MusicGenerationDetails> Changes(string id)
    {
        await foreach (var details in client.ResumeMusicGeneration(id).WatchAsync())
            yield return details;
    }

    internal sealed record Outcome(string Result);
}
