using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

internal enum SubmitResult
{
    Accepted,
    Refused,
    Unknown,
}

/// <summary>Handlers that know an unknown outcome from a refusal.</summary>
internal sealed class Handling(IApiBoxClient client, IApiBoxTasks tasks, ILogger<Handling> log)
{
    private readonly List<string> _unknown = [];
    private Exception? _failure;

    public async Task<string?> Kept(AddInstrumentalRequest request)
    {
        try
        {
            return (await client.AddInstrumentalAsync(request)).TaskId;
        }
        catch (ApiBoxOutcomeUnknownException unknown)
        {
            _unknown.Add(unknown.SubmissionId!);
            return null;
        }
    }

    public async Task<string?> Resolved(AddInstrumentalRequest request)
    {
        try
        {
            return (await client.AddInstrumentalAsync(request)).TaskId;
        }
        catch (ApiBoxOutcomeUnknownException unknown) when (unknown.SubmissionId is { } id)
        {
            await Task.Delay(TimeSpan.FromMinutes(5));
            return (await tasks.ResolveAsync<MusicGenerationDetails>(id))?.TaskId;
        }
    }

    public async Task<SubmitResult> Told(AddInstrumentalRequest request)
    {
        try
        {
            var task = await client.AddInstrumentalAsync(request);
            log.LogInformation("{Task}", task.TaskId);
            return SubmitResult.Accepted;
        }
        catch (ApiBoxOutcomeUnknownException)
        {
            return SubmitResult.Unknown;
        }
        catch (ApiBoxException)
        {
            return SubmitResult.Refused;
        }
    }

    public async Task<string> Words(AddInstrumentalRequest request)
    {
        try
        {
            return (await client.AddInstrumentalAsync(request)).TaskId;
        }
        catch (ApiBoxOutcomeUnknownException)
        {
            return "perhaps";
        }
        catch
        {
            return "no";
        }
    }

    public async Task<string?> LoggedOnly(AddVocalsRequest request)
    {
        try
        {
            return (await client.AddVocalsAsync(request)).TaskId;
        }
        catch (ApiBoxException error)
        {
            log.LogError(error, "failed");
            return null;
        }
    }

    public async Task<string?> LoggedWithoutException(AddVocalsRequest request)
    {
        try
        {
            return (await client.AddVocalsAsync(request)).TaskId;
        }
        catch (ApiBoxOutcomeUnknownException)
        {
            log.LogWarning("a submission may be charged; a callback will tell");
            return null;
        }
    }

    public async Task<IResult> Response(AddVocalsRequest request)
    {
        try
        {
            return Results.Ok((await client.AddVocalsAsync(request)).TaskId);
        }
        catch (ApiBoxValidationException error)
        {
            return Results.BadRequest(error.Errors);
        }
        catch (ApiBoxInsufficientCreditsException)
        {
            return Results.StatusCode(402);
        }
        catch (ApiBoxOutcomeUnknownException unknown)
        {
            return Results.Accepted(value: unknown.SubmissionId);
        }
        catch (ApiBoxException error)
        {
            return Results.Problem(error.Message);
        }
    }

    public async Task<string> Wrapped(AddVocalsRequest request)
    {
        try
        {
            return (await client.AddVocalsAsync(request)).TaskId;
        }
        catch (Exception error)
        {
            throw new InvalidOperationException("The song was not submitted.", error);
        }
    }

    public async Task<string?> Rethrown(GenerateMusicRequest request)
    {
        try
        {
            return (await client.GenerateMusicAsync(request)).TaskId;
        }
        catch (Exception)
        {
            _unknown.Clear();
            throw;
        }
    }

    public async Task<string?> Stored(GenerateMusicRequest request)
    {
        try
        {
            return (await client.GenerateMusicAsync(request)).TaskId;
        }
        catch (Exception error)
        {
            _failure = error;
            return null;
        }
    }

    public async Task<string?> Switched(GenerateMusicRequest request)
    {
        try
        {
            return (await client.GenerateMusicAsync(request)).TaskId;
        }
        catch (ApiBoxException error)
        {
            return error switch
            {
                ApiBoxOutcomeUnknownException unknown => unknown.SubmissionId,
                ApiBoxApiException refused => refused.ServiceMessage,
                _ => null,
            };
        }
    }

    public async Task<string?> RefusalsOnly(GenerateMusicRequest request)
    {
        try
        {
            return (await client.GenerateMusicAsync(request)).TaskId;
        }
        catch (ApiBoxApiException)
        {
            return null;
        }
        catch (ApiBoxTransportException)
        {
            return null;
        }
    }

    public async Task<string?> Filtered(GenerateMusicRequest request)
    {
        try
        {
            return (await client.GenerateMusicAsync(request)).TaskId;
        }
        catch (Exception error) when (error is ApiBoxApiException or ApiBoxTransportException or OperationCanceledException)
        {
            return null;
        }
    }

    public async Task<string?> NotUnknown(GenerateMusicRequest request)
    {
        try
        {
            return (await client.GenerateMusicAsync(request)).TaskId;
        }
        catch (ApiBoxException error) when (error is not (ApiBoxOutcomeUnknownException or ApiBoxTaskFailedException))
        {
            return null;
        }
    }

    public async Task<string?> Nested(GenerateMusicRequest request)
    {
        try
        {
            try
            {
                return (await client.GenerateMusicAsync(request)).TaskId;
            }
            catch (ApiBoxOutcomeUnknownException unknown)
            {
                _unknown.Add(unknown.SubmissionId!);
            }
        }
        catch (ApiBoxException)
        {
            return "refused";
        }

        return null;
    }
}
