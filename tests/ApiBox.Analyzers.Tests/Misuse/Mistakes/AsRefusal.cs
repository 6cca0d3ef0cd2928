using Microsoft.Extensions.Logging;

internal sealed class AsRefusal(IApiBoxClient client, ILogger log)
{
    private int _refused;
    private string _status = "";

    public async Task<string> Text(AddInstrumentalRequest request)
    {
        try
        {
            return (await client.AddInstrumentalAsync(request)).TaskId;
        }
        catch ({|APIBOX405:ApiBoxException|})
        {
            return "refused";
        }
    }

    public async Task<int> Printed(AddInstrumentalRequest request)
    {
        try
        {
            Console.WriteLine(await client.AddInstrumentalAsync(request));
            return 0;
        }
        catch ({|APIBOX405:Exception|})
        {
            Console.WriteLine("The request was refused.");
            return 1;
        }
    }

    public async Task Counted(IEnumerable<AddVocalsRequest> requests)
    {
        foreach (var request in requests)
        {
            try
            {
                Console.WriteLine(await client.AddVocalsAsync(request));
            }
            catch ({|APIBOX405:ApiBoxException|} error)
            {
                _refused++;
            }
        }
    }

    public async Task<string?> Logged(AddVocalsRequest request)
    {
        try
        {
            return (await client.AddVocalsAsync(request)).TaskId;
        }
        {|APIBOX405:catch|}
        {
            log.LogInformation("not accepted");
            return null;
        }
    }

    public async Task<string?> Both(AddVocalsRequest request)
    {
        try
        {
            return (await client.AddVocalsAsync(request)).TaskId;
        }
        catch ({|APIBOX405:ApiBoxException|} error) when (error is ApiBoxApiException or ApiBoxOutcomeUnknownException)
        {
            _status = "refused";
            return null;
        }
    }

    public async Task<string?> Either(AddVocalsRequest request)
    {
        try
        {
            return (await client.AddVocalsAsync(request)).TaskId;
        }
        catch ({|APIBOX405:Exception|} error) when (error is ApiBoxTransportException || error is ApiBoxOutcomeUnknownException)
        {
            _status = "not sent";
            return _status;
        }
    }

    public async Task<string?> AfterOthers(GenerateMusicRequest request)
    {
        try
        {
            return (await client.GenerateMusicAsync(request)).TaskId;
        }
        catch (ApiBoxValidationException error)
        {
            return error.Errors[0].Message;
        }
        catch (ApiBoxApiException error)
        {
            return error.ServiceMessage;
        }
        catch ({|APIBOX405:ApiBoxException|})
        {
            return "not reached";
        }
    }

    public async Task Refund(GenerateMusicRequest request, Func<Task> refund)
    {
        try
        {
            Console.WriteLine(await client.GenerateMusicAsync(request));
        }
        catch ({|APIBOX405:ApiBoxException|})
        {
            await refund();
        }
    }
}
