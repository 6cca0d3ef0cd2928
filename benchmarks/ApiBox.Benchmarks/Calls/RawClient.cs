using System.Net.Http.Headers;
using System.Text.Json;

namespace ApiBox.Benchmarks.Calls;

/// <summary>
/// The call as a careful person writes it by hand: source-generated JSON, a body of known length, the envelope looked at. It knows nothing
/// of validation, retries or calls that must not be sent twice.
/// </summary>
internal sealed class RawClient(HttpClient client)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    public async Task<string> AddInstrumentalAsync(RawRequest request, CancellationToken cancellationToken = default)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, "api/v1/generate/add-instrumental");
        message.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(request, RawJson.Default.RawRequest));
        message.Content.Headers.ContentType = Json;

        using var response = await client.SendAsync(message, cancellationToken).ConfigureAwait(false);
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        var answer = JsonSerializer.Deserialize(body, RawJson.Default.RawResponse);
        return response.IsSuccessStatusCode && answer is { Code: 200, Data.TaskId: { Length: > 0 } taskId }
            ? taskId
            : throw new HttpRequestException($"Code {answer?.Code}: {answer?.Msg}", null, response.StatusCode);
    }
}
