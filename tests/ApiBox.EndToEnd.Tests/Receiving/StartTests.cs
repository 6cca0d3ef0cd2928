using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ApiBox.EndToEnd.Tests.Receiving;

/// <summary>An application that receives or handles callbacks does not start with settings that cannot work, and says which.</summary>
public sealed class StartTests
{
    private const string Long = "a secret that has 32 characters.";
    private const string Short = "canary-of-31-characters-exactly";
    private const string Address = "PublicBaseAddress";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public enum Way
    {
        Mapped,
        Handled,
    }

    [Theory]
    [InlineData(Way.Mapped, null, Long, "ApiBox:Callbacks:PublicBaseAddress: ")]
    [InlineData(Way.Handled, null, Long, "ApiBox:Callbacks:PublicBaseAddress: ")]
    [InlineData(
        Way.Mapped,
        "https://app.example",
        Short,
        "ApiBox:Callbacks:SigningKeys:0: the key has 31 characters. Use a random key of at least 32")]
    [InlineData(
        Way.Handled,
        "https://app.example",
        Short,
        "ApiBox:Callbacks:SigningKeys:0: the key has 31 characters. Use a random key of at least 32")]
    [InlineData(Way.Handled, "https://app.example", "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀", "the key has 16 characters")]
    public async Task ItDoesNotStart(Way way, string? address, string key, string words)
    {
        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(way, ("", address, [key])));

        Assert.Contains(words, failure.Message);
        Assert.DoesNotContain("canary", failure.ToString());
        Assert.Single(failure.Failures);
    }

    [Theory]
    [InlineData(Way.Mapped)]
    [InlineData(Way.Handled)]
    public async Task AllSettingsAreNamedAtOnce(Way way)
    {
        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() =>
            StartAsync(way, ("", null, [Long, "b"]), ("second", null, ["canary"])));

        Assert.Equal(
            ["ApiBox:Callbacks:PublicBaseAddress", "ApiBox:Callbacks:SigningKeys:1", "ApiBox:second:Callbacks:SigningKeys:0"],
            failure.Failures.Select(static one => one[..one.IndexOf(": ", StringComparison.Ordinal)]));
        Assert.DoesNotContain("canary", failure.Message);
    }

    [Fact]
    public async Task TheOnlyClientsSettingsAreNamedByItsKey()
    {
        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(Way.Handled, ("only", null, [])));

        Assert.StartsWith($"ApiBox:only:Callbacks:{Address}: ", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Way.Mapped, "")]
    [InlineData(Way.Handled, "")]
    [InlineData(Way.Mapped, "second")]
    [InlineData(Way.Handled, "second")]
    public async Task OneClientWithAnAddressIsEnoughAndNoKeyIsATransientOne(Way way, string client) =>
        await StartAsync(
            way,
            ("", client.Length == 0 ? "https://app.example" : null, []),
            ("second", client.Length == 0 ? null : "https://app.example", [Long]));

    [Fact]
    public async Task WhoNeitherReceivesNorHandlesStartsAsBefore() => await StartAsync(null, ("", null, [Short]));

    [Theory]
    [InlineData(Way.Handled)]
    public async Task AMissingApiKeyIsToldByItselfAndOnce(Way way)
    {
        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(way, apiKey: "", ("", null, [Long])));

        Assert.Contains("ApiKey", Assert.Single(failure.Failures));
    }

    private static Task StartAsync(Way? way, params (string Name, string? Address, string[] Keys)[] clients) =>
        StartAsync(way, "k", clients);

    private static async Task StartAsync(Way? way, string apiKey, params (string Name, string? Address, string[] Keys)[] clients)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        foreach (var (name, address, keys) in clients)
        {
            if (name.Length == 0)
                builder.Services.AddApiBox(Set);
            else
                builder.Services.AddApiBox(name, Set);

            void Set(ApiBoxOptions options)
            {
                options.ApiKey = apiKey;
                options.Callbacks.PublicBaseAddress = address is null ? null : new Uri(address);
                foreach (var key in keys)
                    options.Callbacks.SigningKeys.Add(key);
            }
        }

        if (way == Way.Handled)
            builder.Services.AddApiBoxCallbackHandler<MusicGenerationCallback, Nobody>();
        await using var app = builder.Build();
        if (way == Way.Mapped)
            app.MapApiBoxCallbacks();
        await app.StartAsync(Cancellation);
    }

    private sealed class Nobody : ICallbackHandler<MusicGenerationCallback>
    {
        public Task HandleAsync(MusicGenerationCallback callback, CallbackContext context, CancellationToken cancellationToken) =>
            Task.CompletedTask;
    }
}
