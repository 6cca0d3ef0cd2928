internal sealed class Swallowed(IApiBoxClient client)
{
    private int _failures;

    public async Task<string?> Empty(AddInstrumentalRequest request)
    {
        try
        {
            return (await client.AddInstrumentalAsync(request)).TaskId;
        }
        catch ({|APIBOX404:ApiBoxOutcomeUnknownException|})
        {
        }

        return null;
    }

    public async Task<string?> Null(AddInstrumentalRequest request)
    {
        try
        {
            return (await client.AddInstrumentalAsync(request)).TaskId;
        }
        catch ({|APIBOX404:ApiBoxOutcomeUnknownException|})
        {
            return null;
        }
    }

    public async Task<bool> False(AddInstrumentalRequest request)
    {
        try
        {
            var task = await client.AddInstrumentalAsync(request);
            return task.TaskId.Length > 0;
        }
        catch ({|APIBOX404:ApiBoxOutcomeUnknownException|} error)
        {
            return false;
        }
    }

    public async Task<ApiBoxTask<MusicGenerationDetails>?> Default(AddVocalsRequest request)
    {
        try
        {
            return await client.AddVocalsAsync(request);
        }
        catch ({|APIBOX404:ApiBoxOutcomeUnknownException|})
        {
            await Task.Delay(100);
            return default;
        }
    }

    public async Task<string?> Everything(AddVocalsRequest request)
    {
        try
        {
            return (await client.AddVocalsAsync(request)).TaskId;
        }
        {|APIBOX404:catch|}
        {
            return null;
        }
    }

    public async Task<string?> AnyException(AddVocalsRequest request)
    {
        try
        {
            return (await client.AddVocalsAsync(request)).TaskId;
        }
        catch ({|APIBOX404:Exception|})
        {
        }

        return null;
    }

    public async Task<string?> Base(AddVocalsRequest request)
    {
        string? id = null;
        try
        {
            id = (await client.AddVocalsAsync(request)).TaskId;
        }
        catch ({|APIBOX404:ApiBoxException|})
        {
            id = null;
        }

        return id;
    }

    public async Task ViaWrapper(GenerateMusicRequest request)
    {
        try
        {
            await StoreAsync(request);
        }
        catch ({|APIBOX404:ApiBoxOutcomeUnknownException|})
        {
        }
    }

    public async Task Batch(IEnumerable<GenerateMusicRequest> requests)
    {
        foreach (var request in requests)
        {
            try
            {
                await StoreAsync(request);
            }
            catch (ApiBoxValidationException)
            {
                _failures++;
            }
            catch ({|APIBOX404:ApiBoxOutcomeUnknownException|})
            {
                continue;
            }
        }
    }

    public Func<GenerateMusicRequest, Task<string?>> Lambda => async request =>
    {
        try
        {
            return (await client.GenerateMusicAsync(request)).TaskId;
        }
        catch ({|APIBOX404:ApiBoxException|})
        {
            return null;
        }
    };

    public async Task<string?> Filtered(GenerateMusicRequest request)
    {
        try
        {
            return (await client.GenerateMusicAsync(request)).TaskId;
        }
        catch ({|APIBOX404:Exception|} error) when (error is ApiBoxException)
        {
            return null;
        }
    }

    private async Task StoreAsync(GenerateMusicRequest request) => Console.WriteLine(await client.GenerateMusicAsync(request));
}
