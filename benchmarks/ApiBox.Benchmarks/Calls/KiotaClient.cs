using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Microsoft.Kiota.Serialization.Json;

namespace ApiBox.Benchmarks.Calls;

/// <summary>The call through Kiota's runtime, as the code that Kiota generates uses it: its handlers, its readers and writers.</summary>
internal sealed class KiotaClient(HttpClient client, string address, string key)
{
    private readonly HttpClientRequestAdapter _adapter = new(
        new BaseBearerTokenAuthenticationProvider(new Token(key)),
        new JsonParseNodeFactory(),
        new JsonSerializationWriterFactory(),
        client)
    { BaseUrl = address };

    public async Task<string> AddInstrumentalAsync(KiotaRequest request, CancellationToken cancellationToken = default)
    {
        var message = new RequestInformation(
            Method.POST, "{+baseurl}/api/v1/generate/add-instrumental", new Dictionary<string, object>());
        message.Headers.TryAdd("Accept", "application/json");
        message.SetContentFromParsable(_adapter, "application/json", request);
        var response = await _adapter
            .SendAsync(message, KiotaResponse.Create, default, cancellationToken)
            .ConfigureAwait(false);
        return response is { Code: 200, Data.TaskId: { Length: > 0 } taskId }
            ? taskId
            : throw new HttpRequestException($"Code {response?.Code}: {response?.Msg}");
    }

    private sealed class Token(string key) : IAccessTokenProvider
    {
        public AllowedHostsValidator AllowedHostsValidator { get; } = new();

        public Task<string> GetAuthorizationTokenAsync(
            Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(key);
    }
}
