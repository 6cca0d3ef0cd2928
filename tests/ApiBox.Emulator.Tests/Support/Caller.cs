using System.Net.Http.Headers;
using System.Text;

namespace ApiBox.Emulator.Tests.Support;

/// <summary>Calls the emulator as any HTTP client would.</summary>
internal sealed class Caller(ApiBoxEmulator emulator, string? key = null) : IDisposable
{
    public const string SubmitPath = "api/v1/generate/add-instrumental";
    public const string DetailsPath = "api/v1/generate/record-info";

    // A fault may cut a connection; a pooled one must not carry that into the next request.
    public HttpClient Http { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false })
    {
        BaseAddress = emulator.BaseAddress,
        Timeout = TimeSpan.FromSeconds(20),
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", key ?? emulator.ApiKey) },
    };

    /// <summary>The smallest valid request.</summary>
    public static JsonObject Request(string callback = "https://callback.invalid/") => new()
    {
        ["uploadUrl"] = "https://example.com/vocal.wav",
        ["title"] = "Harbour Lights",
        ["negativeTags"] = "drums",
        ["tags"] = "strings, slow, warm",
        ["callBackUrl"] = callback,
    };

    public Task<ServiceEnvelope> SubmitAsync(JsonNode? body = null) => SubmitTextAsync((body ?? Request()).ToJsonString());

    public async Task<ServiceEnvelope> SubmitTextAsync(string body, string mediaType = "application/json") =>
        await ServiceEnvelope.ReadAsync(await PostAsync(body, mediaType));

    public async Task<HttpResponseMessage> PostAsync(string? body = null, string mediaType = "application/json")
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body ?? Request().ToJsonString()));
        if (mediaType.Length > 0)
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        return await Http.PostAsync(SubmitPath, content);
    }

    public async Task<string> SubmitForIdAsync(JsonNode? body = null) => (await SubmitAsync(body)).TaskId;

    public static StringContent Json(string body) => new(body, new MediaTypeHeaderValue("application/json"));

    public Task<ServiceEnvelope> DetailsAsync(string taskId) => GetAsync($"{DetailsPath}?taskId={taskId}");

    public async Task<ServiceEnvelope> GetAsync(string path) => await ServiceEnvelope.ReadAsync(await Http.GetAsync(path));

    public void Dispose() => Http.Dispose();
}
