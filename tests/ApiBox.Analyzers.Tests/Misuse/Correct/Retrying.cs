using System.Threading.Channels;
using Microsoft.Extensions.Logging;

/// <summary>Loops and handlers that cannot pay twice.</summary>
internal sealed class Retrying(IApiBoxClient client, ILogger<Retrying> log)
{
    private readonly List<string> _ids = [];

    // Nothing was accepted after these, so the same call can be made again.
    public async Task<ApiBoxTask<MusicGenerationDetails>> AfterRateLimit(AddInstrumentalRequest request)
    {
        while (true)
        {
            try
            {
                return await client.AddInstrumentalAsync(request);
            }
            catch (ApiBoxRateLimitedException limited)
            {
                await Task.Delay(limited.RetryAfter ?? TimeSpan.FromSeconds(10));
            }
            catch (ApiBoxMaintenanceException)
            {
                await Task.Delay(TimeSpan.FromMinutes(1));
            }
        }
    }

    public async Task<string> AfterRefusal(AddInstrumentalRequest request)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try
            {
                return (await client.AddInstrumentalAsync(request)).TaskId;
            }
            catch (ApiBoxTransportException error)
            {
                log.LogWarning(error, "not reached");
            }
            catch (ApiBoxApiException error) when (error.Code == 430)
            {
                log.LogWarning(error, "refused");
            }
        }

        throw new InvalidOperationException("refused three times");
    }

    public async Task<string> ExceptUnknown(AddInstrumentalRequest request)
    {
        while (true)
        {
            try
            {
                return (await client.AddInstrumentalAsync(request)).TaskId;
            }
            catch (ApiBoxException error) when (error is not ApiBoxOutcomeUnknownException)
            {
                log.LogWarning(error, "again");
            }
        }
    }

    public async Task<string> ExceptUnknownByNot(AddInstrumentalRequest request)
    {
        while (true)
        {
            try
            {
                return (await client.AddInstrumentalAsync(request)).TaskId;
            }
            catch (ApiBoxException error) when (!(error is ApiBoxOutcomeUnknownException) && error.Message.Length > 0)
            {
                log.LogWarning(error, "again");
            }
        }
    }

    public async Task<string?> UnknownEndsTheLoop(AddInstrumentalRequest request)
    {
        while (true)
        {
            try
            {
                return (await client.AddInstrumentalAsync(request)).TaskId;
            }
            catch (ApiBoxOutcomeUnknownException unknown)
            {
                log.LogError(unknown, "{Submission} may be charged", unknown.SubmissionId);
                return null;
            }
            catch (ApiBoxException error)
            {
                log.LogWarning(error, "again");
            }
        }
    }

    public async Task<string?> UnknownBreaks(AddInstrumentalRequest request)
    {
        string? id = null;
        for (var attempt = 0; attempt < 5; attempt++)
        {
            try
            {
                id = (await client.AddInstrumentalAsync(request)).TaskId;
                break;
            }
            catch (ApiBoxOutcomeUnknownException unknown)
            {
                log.LogError(unknown, "unknown");
                break;
            }
            catch (Exception error)
            {
                log.LogWarning(error, "again");
            }
        }

        return id;
    }

    public async Task<string> RethrowsInLoop(AddInstrumentalRequest request)
    {
        while (true)
        {
            try
            {
                return (await client.AddInstrumentalAsync(request)).TaskId;
            }
            catch (ApiBoxException error)
            {
                log.LogError(error, "failed");
                throw;
            }
        }
    }
}
