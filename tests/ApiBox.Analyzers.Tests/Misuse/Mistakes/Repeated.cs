using Microsoft.Extensions.Logging;

internal sealed class Repeated(IApiBoxClient client, ILogger log)
{
    private bool _done;

    public async Task<ApiBoxTask<MusicGenerationDetails>> Forever(AddInstrumentalRequest request)
    {
        while (true)
        {
            try
            {
                return await client.{|APIBOX402:AddInstrumentalAsync|}(request);
            }
            catch (ApiBoxException)
            {
                await Task.Delay(1000);
            }
        }
    }

    public async Task<ApiBoxTask<MusicGenerationDetails>?> UntilNotNull(AddInstrumentalRequest request, CancellationToken cancellationToken)
    {
        ApiBoxTask<MusicGenerationDetails>? task = null;
        while (task is null)
        {
            try
            {
                task = await client.{|APIBOX402:AddInstrumentalAsync|}(request, cancellationToken);
            }
            catch (Exception error)
            {
                log.LogWarning(error, "again");
            }
        }

        return task;
    }

    public async Task<string> Attempts(AddInstrumentalRequest request)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try
            {
                var task = await client.{|APIBOX402:AddInstrumentalAsync|}(request);
                return task.TaskId;
            }
            catch (ApiBoxException error) when (attempt < 2)
            {
                log.LogWarning(error, "attempt {Attempt}", attempt);
            }
        }

        throw new InvalidOperationException();
    }

    public async Task<string?> DoWhile(AddVocalsRequest request)
    {
        string? id = null;
        do
        {
            try
            {
                id = (await client.{|APIBOX402:AddVocalsAsync|}(request)).TaskId;
            }
            catch
            {
                await Task.Delay(TimeSpan.FromSeconds(1));
            }
        }
        while (id == null);
        return id;
    }

    public async Task<string?> Endless(AddVocalsRequest request)
    {
        for (; ; )
        {
            try
            {
                return (await client.{|APIBOX402:AddVocalsAsync|}(request)).TaskId;
            }
            catch (ApiBoxOutcomeUnknownException)
            {
                continue;
            }
        }
    }

    public async Task<string?> Pauses(AddVocalsRequest request)
    {
        foreach (var pause in new[] { 1, 2, 4, 8 })
        {
            try
            {
                return (await client.{|APIBOX402:AddVocalsAsync|}(request)).TaskId;
            }
            catch (ApiBoxException error) when (error is not ApiBoxValidationException)
            {
                await Task.Delay(pause * 1000);
            }
        }

        return null;
    }

    public async Task<string?> BreakOut(GenerateMusicRequest request)
    {
        string? id = null;
        while (true)
        {
            try
            {
                var task = await client.{|APIBOX402:GenerateMusicAsync|}(request).ConfigureAwait(false);
                id = task.TaskId;
                break;
            }
            catch (ApiBoxException error)
            {
                Console.WriteLine(error.Message);
            }
        }

        return id;
    }

    public async Task<string?> Flag(GenerateMusicRequest request)
    {
        string? id = null;
        var done = false;
        while (!done)
        {
            try
            {
                id = (await client.{|APIBOX402:GenerateMusicAsync|}(request)).TaskId;
                done = true;
            }
            catch (ApiBoxException error)
            {
                Console.WriteLine(error.Message);
            }
        }

        return id;
    }

    public async Task<string?> FieldFlag(GenerateMusicRequest request)
    {
        string? id = null;
        while (!_done)
        {
            try
            {
                id = (await client.{|APIBOX402:GenerateMusicAsync|}(request)).TaskId;
                _done = true;
            }
            catch (ApiBoxException error)
            {
                Console.WriteLine(error.Message);
            }
        }

        return id;
    }

    public async Task<string?> BuiltInTheLoop(Uri vocal)
    {
        for (var attempt = 1; attempt <= 5; attempt++)
        {
            var request = new AddInstrumentalRequest
            {
                UploadUrl = vocal,
                Title = "Harbour Lights",
                Tags = "strings",
                NegativeTags = "drums",
                CallBackUrl = CallbackUrls.Nowhere,
            };
            try
            {
                return (await client.{|APIBOX402:AddInstrumentalAsync|}(request)).TaskId;
            }
            catch (Exception error) when (error is ApiBoxException)
            {
                log.LogWarning(error, "attempt {Attempt}", attempt);
            }
        }

        return null;
    }

    public async Task<MusicGenerationDetails> UntilItIsGood(GenerateMusicRequest request)
    {
        while (true)
        {
            var task = await client.{|APIBOX402:GenerateMusicAsync|}(request);
            var details = await task.WaitForCompletionAsync();
            if (details.Response?.SunoData is { Count: > 1 })
                return details;
        }
    }

    public async Task<MusicGenerationDetails> UntilItDoesNotFail(GenerateMusicRequest request)
    {
        while (true)
        {
            try
            {
                var task = await client.{|APIBOX402:GenerateMusicAsync|}(request);
                return await task.WaitForCompletionAsync();
            }
            catch (ApiBoxTaskFailedException error)
            {
                log.LogWarning(error, "again");
            }
        }
    }

    public Func<Task<string>> Lambda(GenerateMusicRequest request) => async () =>
    {
        while (true)
        {
            try
            {
                return (await client.{|APIBOX402:GenerateMusicAsync|}(request)).TaskId;
            }
            catch (ApiBoxException error)
            {
                Console.WriteLine(error);
            }
        }
    };

    public async Task<string> OuterTry(GenerateMusicRequest request)
    {
        return await LocalAsync();

        async Task<string> LocalAsync()
        {
            while (true)
            {
                try
                {
                    var token = CancellationToken.None;
                    if (request.Prompt is not null)
                    {
                        return (await client.{|APIBOX402:GenerateMusicAsync|}(request, token)).TaskId;
                    }
                }
                catch (InvalidOperationException)
                {
                    throw;
                }
                catch (Exception error)
                {
                    log.LogWarning(error, "again");
                }
            }
        }
    }
}
