using System.Net.Http.Headers;
using Microsoft.Extensions.Time.Testing;

namespace ApiBox.Emulator.Tests.Support;

/// <summary>An emulator that serves <c>Fixtures/dialects.yaml</c>, with a clock that is turned by hand, and a caller.</summary>
public sealed class DialectFixture : IAsyncLifetime
{
    public static string Path => System.IO.Path.Combine(AppContext.BaseDirectory, "Fixtures", "dialects.yaml");

    public FakeTimeProvider Clock { get; } = new();

    public ApiBoxEmulator Emulator { get; private set; } = null!;

    public HttpClient Http { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var description = await File.ReadAllTextAsync(Path);
        Emulator = await ApiBoxEmulator.StartAsync(options =>
        {
            options.Description = description;
            options.TimeProvider = Clock;
            options.MaxUploadBytes = 2_000_000;
        });
        Http = new() { BaseAddress = Emulator.BaseAddress, Timeout = TimeSpan.FromSeconds(20) };
        Http.DefaultRequestHeaders.Authorization = new("Bearer", Emulator.ApiKey);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Emulator.DisposeAsync();
    }

    public void EndTasks() => Clock.Advance(TimeSpan.FromSeconds(1));

    public Task<JsonNode> PostAsync(string path, string body) =>
        SendAsync(HttpMethod.Post, path, new StringContent(body, new MediaTypeHeaderValue("application/json")));

    public async Task<JsonNode> SendAsync(HttpMethod method, string path, HttpContent content)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        using var answer = await Http.SendAsync(request);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    public async Task<JsonNode> GetAsync(string path) => JsonNode.Parse(await Http.GetStringAsync(path))!;
}
