using Microsoft.Extensions.Logging;

internal sealed class RepeatedInCatch(IApiBoxClient client, ILogger log)
{
    public async Task<ApiBoxTask<MusicGenerationDetails>> Twice(AddInstrumentalRequest request)
    {
        try
        {
            return await client.AddInstrumentalAsync(request);
        }
        catch (ApiBoxException)
        {
            return await client.{|APIBOX403:AddInstrumentalAsync|}(request);
        }
    }

    public async Task<ApiBoxTask<MusicGenerationDetails>> Anything(AddInstrumentalRequest request)
    {
        try
        {
            return await client.AddInstrumentalAsync(request);
        }
        catch
        {
            await Task.Delay(1000);
            return await client.{|APIBOX403:AddInstrumentalAsync|}(request).ConfigureAwait(false);
        }
    }

    public async Task<string> Logged(AddInstrumentalRequest request)
    {
        ApiBoxTask<MusicGenerationDetails> task;
        try
        {
            task = await client.AddInstrumentalAsync(request);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogError(error, "again");
            task = await client.{|APIBOX403:AddInstrumentalAsync|}(request);
        }

        return task.TaskId;
    }

    public async Task<string> Unknown(AddVocalsRequest request)
    {
        try
        {
            return (await client.AddVocalsAsync(request)).TaskId;
        }
        catch (ApiBoxOutcomeUnknownException error)
        {
            log.LogError(error, "again");
            return (await client.{|APIBOX403:AddVocalsAsync|}(request)).TaskId;
        }
    }

    public async Task<string> AfterRefusals(AddVocalsRequest request)
    {
        try
        {
            return (await client.AddVocalsAsync(request)).TaskId;
        }
        catch (ApiBoxApiException)
        {
            throw;
        }
        catch (ApiBoxException error)
        {
            log.LogError(error, "again");
            return (await client.{|APIBOX403:AddVocalsAsync|}(request with { Title = "Second" })).TaskId;
        }
    }

    public async Task<string> SubmitAsync(AddVocalsRequest request, int attempt)
    {
        try
        {
            return (await client.AddVocalsAsync(request)).TaskId;
        }
        catch (ApiBoxException) when (attempt < 3)
        {
            return await {|APIBOX403:SubmitAsync|}(request, attempt + 1);
        }
    }

    public Func<GenerateMusicRequest, Task<string>> Lambda => async request =>
    {
        try
        {
            return (await client.GenerateMusicAsync(request)).TaskId;
        }
        catch (Exception)
        {
            return (await client.{|APIBOX403:GenerateMusicAsync|}(request)).TaskId;
        }
    };

    public async Task<string> Local(GenerateMusicRequest request)
    {
        return await RunAsync(2);

        async Task<string> RunAsync(int left)
        {
            try
            {
                return (await client.GenerateMusicAsync(request)).TaskId;
            }
            catch (ApiBoxException error) when (left > 0 || error is ApiBoxOutcomeUnknownException)
            {
                return await {|APIBOX403:RunAsync|}(left - 1);
            }
        }
    }

    public async IAsyncEnumerable<string> Iterator(IEnumerable<GenerateMusicRequest> requests)
    {
        foreach (var request in requests)
        {
            string id;
            try
            {
                id = (await client.GenerateMusicAsync(request)).TaskId;
            }
            catch (ApiBoxException error) when (error is ApiBoxRateLimitedException or ApiBoxOutcomeUnknownException)
            {
                id = (await client.{|APIBOX403:GenerateMusicAsync|}(request)).TaskId;
            }

            yield return id;
        }
    }
}
