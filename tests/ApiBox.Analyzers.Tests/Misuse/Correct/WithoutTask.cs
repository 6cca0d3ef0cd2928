using Microsoft.Extensions.Logging;

// Paid operations that answer at once, and operations that cost nothing.
internal sealed class WithoutTask(IApiBoxClient client, ILogger log)
{
    public async Task Boost(BoostMusicStyleRequest request)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try
            {
                await client.BoostMusicStyleAsync(request);
                return;
            }
            catch (ApiBoxRateLimitedException limited)
            {
                await Task.Delay(limited.RetryAfter ?? TimeSpan.FromSeconds(10));
            }
        }
    }

    public async Task Persona(GeneratePersonaRequest request)
    {
        try
        {
            await client.GeneratePersonaAsync(request);
        }
        catch (ApiBoxOutcomeUnknownException unknown)
        {
            log.LogError(unknown, "{Submission} may be charged", unknown.SubmissionId);
        }
        catch (ApiBoxException)
        {
            log.LogWarning("The service refused the persona.");
        }
    }

    public async Task<decimal> Credits()
    {
        while (true)
        {
            try
            {
                return await client.GetRemainingCreditsAsync();
            }
            catch (ApiBoxException)
            {
                await Task.Delay(1000);
            }
        }
    }

    public async Task<decimal?> CreditsOrNull()
    {
        try
        {
            return await client.GetRemainingCreditsAsync();
        }
        catch (ApiBoxException)
        {
            return null;
        }
    }
}

internal static class OfOthers
{
    // The names of paid operations, without a client.
    public static async Task Try(Studio studio)
    {
        while (true)
        {
            try
            {
                await studio.AddInstrumentalAsync();
                return;
            }
            catch (Exception)
            {
                await studio.AddInstrumentalAsync();
            }
        }
    }

    internal sealed class Studio
    {
        public Task AddInstrumentalAsync() => Task.CompletedTask;
    }
}
