namespace BackingTrackStudio;

/// <summary>The credits that are left, as the service last said.</summary>
internal sealed class CreditBalance(IApiBoxClient client, ILogger<CreditBalance> logger)
{
    public event Action? Changed;

    /// <summary>The credits; null while they are not known.</summary>
    public decimal? Left { get; private set; }

    /// <summary>Why they are not known; null if they are.</summary>
    public Problem? Problem { get; private set; }

    public async Task RefreshAsync()
    {
        try
        {
            Left = await client.GetRemainingCreditsAsync();
            Problem = null;
        }
        catch (ApiBoxUnauthorizedException exception)
        {
            logger.CreditsUnknown(exception);
            Problem = new(
                "The service does not accept the API key.",
                $"Set {ApiBoxClient.ApiKeyVariable} to a valid key and start the studio again.");
        }
        catch (Exception exception) when (exception is ApiBoxException or OperationCanceledException)
        {
            logger.CreditsUnknown(exception);
            Problem = new("The credits could not be read.", "Check the connection to the internet, then reload the page.");
        }

        Changed?.Invoke();
    }
}
