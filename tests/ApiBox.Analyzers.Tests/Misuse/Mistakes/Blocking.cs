internal sealed class Blocking(IApiBoxClient client, IApiBoxTasks tasks, IApiBoxDownloads downloads)
{
    public string Result(AddInstrumentalRequest request) => client.AddInstrumentalAsync(request).{|APIBOX407:Result|}.TaskId;

    public void Wait(AddInstrumentalRequest request)
    {
        var task = client.AddInstrumentalAsync(request);
        task.{|APIBOX407:Wait|}();
        Console.WriteLine(task.{|APIBOX407:Result|}.TaskId);
    }

    public string GetResult(AddInstrumentalRequest request) =>
        client.AddInstrumentalAsync(request).GetAwaiter().{|APIBOX407:GetResult|}().TaskId;

    public string Configured(AddInstrumentalRequest request) =>
        client.AddInstrumentalAsync(request).ConfigureAwait(false).GetAwaiter().{|APIBOX407:GetResult|}().TaskId;

    public decimal Credits() => client.GetRemainingCreditsAsync().{|APIBOX407:Result|};

    public MusicGenerationDetails Completion(ApiBoxTask<MusicGenerationDetails> task) => task.WaitForCompletionAsync().{|APIBOX407:Result|};

    public MusicGenerationDetails Details(ApiBoxTask<MusicGenerationDetails> task)
    {
        var details = task.GetDetailsAsync();
        return details.{|APIBOX407:Result|};
    }

    public void Limited(ApiBoxTask<MusicGenerationDetails> task)
    {
        if (!task.WaitForCompletionAsync().{|APIBOX407:Wait|}(TimeSpan.FromMinutes(5)))
            throw new TimeoutException();
    }

    public bool Resolved(string id) => tasks.ResolveAsync<MusicGenerationDetails>(id).{|APIBOX407:Result|} is not null;

    public void Download(Uri address) => downloads.DownloadAsync(address, "a.mp3").{|APIBOX407:Wait|}();

    public string OnOtherThread(AddInstrumentalRequest request) =>
        Task.Run(() => client.AddInstrumentalAsync(request)).{|APIBOX407:Result|}.TaskId;

    public void All(AddInstrumentalRequest first, AddVocalsRequest second)
    {
        var one = client.AddInstrumentalAsync(first);
        var two = client.AddVocalsAsync(second);
        Task.{|APIBOX407:WaitAll|}(one, two);
        Console.WriteLine(one);
    }

    public async Task<string> InAsync(AddInstrumentalRequest request)
    {
        await Task.Yield();
        return (client.AddInstrumentalAsync(request)).{|APIBOX407:Result|}.TaskId;
    }

    public IEnumerable<string> Query(IEnumerable<AddInstrumentalRequest> requests) =>
        requests.Select(request => client.AddInstrumentalAsync(request).{|APIBOX407:Result|}.TaskId);

    public IEnumerable<string> Iterator(IEnumerable<AddInstrumentalRequest> requests)
    {
        foreach (var request in requests)
            yield return client.AddInstrumentalAsync(request).GetAwaiter().{|APIBOX407:GetResult|}().TaskId;
    }

    public string Property => client.GetRemainingCreditsAsync().{|APIBOX407:Result|}.ToString((IFormatProvider?)null);

    public Lazy<decimal> Lazy => new(() => client.GetRemainingCreditsAsync().GetAwaiter().{|APIBOX407:GetResult|}());
}
