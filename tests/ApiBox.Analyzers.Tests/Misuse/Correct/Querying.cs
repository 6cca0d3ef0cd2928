using Microsoft.Extensions.Logging;

/// <summary>Handlers where no outcome of a submission is unknown, or that run whatever the outcome.</summary>
internal sealed class Querying(IApiBoxClient client, ILogger<Querying> log)
{
    private readonly List<string> _unknown = [];

    // Queries: nothing can be charged.
    public async Task<decimal?> Credits()
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

    public async Task<bool> Exists(string taskId)
    {
        try
        {
            await client.GetMusicGenerationDetailsAsync(taskId);
            return true;
        }
        catch
        {
            return false;
        }
    }

    public async Task<MusicGenerationDetails?> WaitOnly(ApiBoxTask<MusicGenerationDetails> task)
    {
        try
        {
            return await task.WaitForCompletionAsync();
        }
        catch (Exception)
        {
            return null;
        }
    }

    public static int Unrelated(string text)
    {
        try
        {
            return int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        }
        catch
        {
            return 0;
        }
    }

    public async Task Finally(GenerateMusicRequest request, SemaphoreSlim gate)
    {
        await gate.WaitAsync();
        try
        {
            var task = await client.GenerateMusicAsync(request);
            log.LogInformation("{Task}", task.TaskId);
        }
        finally
        {
            gate.Release();
        }
    }

    public Func<GenerateMusicRequest, Task<string?>> Lambda => async request =>
    {
        try
        {
            return (await client.GenerateMusicAsync(request)).TaskId;
        }
        catch (ApiBoxException error) when (error is ApiBoxOutcomeUnknownException { SubmissionId: { } submission } && Remember(submission))
        {
            return error.Message;
        }
    };

    private bool Remember(string submission)
    {
        _unknown.Add(submission);
        return true;
    }
}
