using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.Fuzz;

/// <summary>
/// The receiver, and what must hold whatever arrives: it does not throw; nothing but a readable callback of its own address with a good
/// signature reaches the store; what it calls readable is JSON, and reads the same after it was written; its words hold no line break.
/// </summary>
internal sealed class Target : IDisposable
{
    private const string WebhookKey = "the webhook key of the fuzzer";
    private const int MaxReasonLength = 300;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64 };

    private readonly CountingStore _store = new();
    private readonly ServiceProvider _services;
    private readonly ICallbackReceiver _receiver;
    private readonly ICallbackUrls _urls;

    public Target()
    {
        var services = new ServiceCollection();
        services.AddSingleton<ITaskStore>(_store);
        services.AddApiBox(static options =>
        {
            options.ApiKey = "k";
            options.Callbacks.PublicBaseAddress = new Uri("https://app.example/");
            options.Callbacks.SigningKeys.Add("the signing key of the fuzzer, 32 bytes");
            options.Callbacks.WebhookKeys.Add(WebhookKey);
        });
        _services = services.BuildServiceProvider();
        _receiver = _services.GetRequiredService<ICallbackReceiver>();
        _urls = _services.GetRequiredService<ICallbackUrls>();
    }

    /// <summary>Empties the store.</summary>
    public void Forget() => _store.Forget();

    public void Dispose() => _services.Dispose();

    public async ValueTask<Outcome> TryAsync(Input input)
    {
        try
        {
            return await ReceiveAsync(input);
        }
        catch (Exception error)
        {
            return new Outcome(null, null, error.ToString());
        }
    }

    private async ValueTask<Outcome> ReceiveAsync(Input input)
    {
        var right = _urls.Create<MusicGenerationCallback>().Uri.AbsolutePath.Split('/')[^3..];
        var given = right.Select((text, part) => input.Address.Apply(text, part)).ToArray();
        var reading = CallbackReader.Read<MusicGenerationCallback>(input.Body);
        var signature = input.Signature ?? Sign(reading.Payload?.Data?.TaskId);
        var before = _store.Advances;

        var receipt = await _receiver.ReceiveAsync(given[0], given[1], given[2], input.Body, signature);

        var hadEffect = _store.Advances > before;
        return new Outcome(receipt.Result, receipt.Reason, Problem());

        string? Problem() =>
            hadEffect && !given.SequenceEqual(right) ? "a wrong address had an effect"
            : hadEffect && input.Signature is not null ? "a wrong signature had an effect"
            : hadEffect && !reading.IsSuccess ? "an unreadable body had an effect"
            : hadEffect != receipt.IsAccepted && receipt.Result != CallbackResult.TaskMismatch
                ? "it was refused with an effect, or taken without one"
            : given.SequenceEqual(right)
                    && input.Signature is null
                    && reading.IsSuccess
                    && !string.IsNullOrWhiteSpace(reading.Payload.Data?.TaskId)
                    && !hadEffect
                ? "a callback in order had no effect"
            : reading.IsSuccess ? ProblemOf(reading.Payload, input.Body)
            : receipt.Reason is null
                    || receipt.Reason.Length > MaxReasonLength
                    || receipt.Reason.Any(char.IsControl)
                    || receipt.Reason.Contains(right[2], StringComparison.Ordinal)
                ? "it has no fit words"
            : null;
    }

    private static string? ProblemOf(MusicGenerationCallback payload, byte[] body)
    {
        var text = body.AsMemory(body.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0);
        try
        {
            using var document = JsonDocument.Parse(text, Strict);
        }
        catch (JsonException)
        {
            return "what was read is no JSON";
        }

        var once = Written(payload);
        var again = CallbackReader.Read<MusicGenerationCallback>(once);
        return !again.IsSuccess ? $"what was written cannot be read: {again.Error}"
            : !Written(again.Payload).AsSpan().SequenceEqual(once) ? "it reads differently after it was written"
            : null;
    }

    private static byte[] Written<TPayload>(TPayload payload)
        where TPayload : class, ICallbackPayload<TPayload>
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            payload.WriteTo(writer);
        return stream.ToArray();
    }

    private static WebhookSignature Sign(string? taskId)
    {
        var timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return new WebhookSignature(
            timestamp,
            Convert.ToBase64String(HMACSHA256.HashData(
                Encoding.UTF8.GetBytes(WebhookKey), Encoding.UTF8.GetBytes($"{taskId}.{timestamp}"))));
    }
}
