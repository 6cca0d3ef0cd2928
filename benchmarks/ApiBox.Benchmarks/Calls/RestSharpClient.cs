using RestSharp;
using RestSharp.Serializers.Json;

namespace ApiBox.Benchmarks.Calls;

/// <summary>The call as RestSharp's documentation writes it, with source-generated JSON.</summary>
internal sealed class RestSharpClient(HttpClient client)
{
    private readonly RestClient _client = new(
        client, configureSerialization: static config => config.UseSystemTextJson(RawJson.Default.Options));

    public async Task<string> AddInstrumentalAsync(RawRequest request, CancellationToken cancellationToken = default)
    {
        var message = new RestRequest("api/v1/generate/add-instrumental").AddJsonBody(request);
        return RawResponse.TaskIdOf(await _client.PostAsync<RawResponse>(message, cancellationToken).ConfigureAwait(false));
    }
}
