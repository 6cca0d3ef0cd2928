using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ApiBox.Runtime;

namespace ApiBox.EndToEnd.Tests.Receiving;

/// <summary>The extra check of kie.ai's signature: on top of the token, for those who have a key.</summary>
public sealed class SignatureTests(EmulatorFixture fixture)
{
    private const string Key = "test-webhook-key";
    private const string Task = "3f1c0a9b5d7e4c2f8a6b1d0e9c8f7a65";
    private const long Time = 1767225600;
    private const string Signature = "z0UkswY4/E4c3ByWAnFjZdNK16yNVuv/ZFycBESO42g=";

    public static TheoryData<string, string?, string?, bool> Headers => new()
    {
        { "good", "{now}", "{good}", true },
        { "good of a minute ago", "{old}", "{good}", true },
        { "none", null, null, false },
        { "no signature", "{now}", null, false },
        { "no time", null, "{good}", false },
        { "of another task", "{now}", "{other-task}", false },
        { "of another time", "{now}", "{other-time}", false },
        { "of another key", "{now}", "{other-key}", false },
        { "cut", "{now}", "{cut}", false },
        { "hexadecimal", "{now}", "{hex}", false },
        { "empty", "{now}", "", false },
        { "signed, but hours old", "{too-old}", "{good}", false },
        { "signed, but of tomorrow", "{future}", "{good}", false },
        { "signed, but no number", "1e9", "{good}", false },
        { "signed, but negative", "-1", "{good}", false },
        { "signed, but too large", "99999999999999999999", "{good}", false },
    };

    [Theory]
    [InlineData(0, true)]
    [InlineData(3600, true)]
    [InlineData(3601, false)]
    [InlineData(-300, true)]
    [InlineData(-301, false)]
    public void TheKnownSignatureIsGoodForAnHour(int age, bool isGood)
    {
        var check = new WebhookSignatures(["another key", Key], TimeSpan.FromHours(1));

        Assert.Equal(
            isGood, check.Refuse(new WebhookSignature($"{Time}", Signature), Task, DateTimeOffset.FromUnixTimeSeconds(Time + age)) is null);
    }

    [Theory]
    [MemberData(nameof(Headers))]
    public async Task OnlyAGoodSignaturePasses(string name, string? timestamp, string? signature, bool passes)
    {
        await using var app = await ReceivingApp.StartAsync(fixture.Emulator, static options => options.Callbacks.WebhookKeys.Add(Key));
        var url = app.Urls.Create<MusicGenerationCallback>();
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        timestamp = timestamp?.Replace("{now}", $"{now}", StringComparison.Ordinal)
            .Replace("{old}", $"{now - 60}", StringComparison.Ordinal)
            .Replace("{too-old}", $"{now - 7200}", StringComparison.Ordinal)
            .Replace("{future}", $"{now + 86400}", StringComparison.Ordinal);
        var good = Sign(Key, Task, timestamp ?? "");
        signature = signature switch
        {
            "{good}" => good,
            "{other-task}" => Sign(Key, "other", timestamp!),
            "{other-time}" => Sign(Key, Task, (now - 1).ToString(CultureInfo.InvariantCulture)),
            "{other-key}" => Sign("other", Task, timestamp!),
            "{cut}" => good[..^1],
            "{hex}" => Convert.ToHexString(Convert.FromBase64String(good)),
            _ => signature,
        };

        using var request = new HttpRequestMessage(HttpMethod.Post, url.Uri.AbsolutePath)
        {
            Content = new StringContent(
                $$$"""{"code":200,"data":{"callbackType":"complete","task_id":"{{{Task}}}","data":[]}}""",
                Encoding.UTF8,
                "application/json"),
        };
        if (timestamp is not null)
            request.Headers.TryAddWithoutValidation(WebhookSignature.TimestampHeader, timestamp);
        if (signature is not null)
            request.Headers.TryAddWithoutValidation(WebhookSignature.SignatureHeader, signature);
        using var answer = await app.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.True((passes ? 200 : 403) == (int)answer.StatusCode, $"{name}: {(int)answer.StatusCode}");
        Assert.Equal(passes, await app.Store.FindAsync(url.SubmissionId, TestContext.Current.CancellationToken) is not null);
    }

    [Fact]
    public void ASignatureIsNotShown() =>
        Assert.DoesNotContain(Signature, new WebhookSignature($"{Time}", Signature).ToString(), StringComparison.Ordinal);

    private static string Sign(string key, string task, string timestamp) =>
        Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes($"{task}.{timestamp}")));
}
