using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.EndToEnd.Tests.Receiving;

/// <summary>
/// Clients for several accounts: each has its own address for callbacks, keys and checks, or those of the options without a name.
/// </summary>
public sealed class KeyedReceivingTests(EmulatorFixture fixture)
{
    private const string Good = """{"code":200,"msg":"ok","data":{"callbackType":"complete","task_id":"task","data":[]}}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void AClientThatIsTheOnlyOneGivesItsAddressWithAndWithoutItsKey()
    {
        using var services = Services(("only", "https://only.example/", "/hooks", "a key of the only one"));

        foreach (
            var urls in (ICallbackUrls[])[
                services.GetRequiredService<ICallbackUrls>(), services.GetRequiredKeyedService<ICallbackUrls>("only")
            ])
            Assert.StartsWith(
                "https://only.example/hooks/musicGeneration/",
                urls.Create<MusicGenerationCallback>().Uri.AbsoluteUri,
                StringComparison.Ordinal);
    }

    [Fact]
    public void WithSeveralClientsOneHasToBeChosen()
    {
        using var services = Services(("one", "https://one.example/", null, "key 1"), ("two", "https://two.example/", null, "key 2"));

        var error = Assert.Throws<InvalidOperationException>(() =>
            services.GetRequiredService<ICallbackUrls>().Create<MusicGenerationCallback>());

        Assert.Contains("ICallbackUrls", error.Message);
        Assert.Equal("two.example", services.GetRequiredKeyedService<ICallbackUrls>("two").Create<MusicGenerationCallback>().Uri.Host);
    }

    [Fact]
    public void AClientWithoutAnAddressSaysWhichSettingIsMissing()
    {
        using var services = Services(("one", null, null, null));

        var error = Assert.Throws<InvalidOperationException>(() =>
            services.GetRequiredKeyedService<ICallbackUrls>("one").Create<MusicGenerationCallback>());

        Assert.Contains("ApiBox:one:Callbacks:PublicBaseAddress", error.Message);
    }

    [Fact]
    public async Task EachClientsCallbacksAreTakenWithItsOwnKeyAndPathOrTheCommonOnes()
    {
        await using var app = await ReceivingApp.StartAsync(fixture.Emulator, build: static builder =>
        {
            builder.Services.AddApiBox(
                "own", options => Set(options, "https://own.example/", "/own-hooks", "a key of its own, of 32 characters"));
            builder.Services.AddApiBox("common", options => Set(options, null, null, null));
        });

        foreach (var (client, path) in ((string, string)[])[("own", "/own-hooks/"), ("common", "/apibox/callbacks/")])
        {
            var url = app.Services.GetRequiredKeyedService<ICallbackUrls>(client).Create<MusicGenerationCallback>();
            Assert.StartsWith(path, url.Uri.AbsolutePath, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, await PostAsync(app, url.Uri.AbsolutePath));
            Assert.Equal("task", (await app.Store.FindAsync(url.SubmissionId, Cancellation))!.OnlyCandidate);
        }
    }

    [Fact]
    public async Task ATokenOfOneClientIsNoTokenUnderAnothersKey()
    {
        await using var one = await ReceivingApp.StartAsync(
            fixture.Emulator, build: static builder => builder.Services.AddApiBox("a", options => Set(options, null, null, null)));
        await using var other = await ReceivingApp.StartAsync(
            fixture.Emulator, build: static builder => builder.Services.AddApiBox("b", options => Set(options, null, null, null)));
        var url = one.Services.GetRequiredKeyedService<ICallbackUrls>("a").Create<MusicGenerationCallback>();

        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(other, url.Uri.AbsolutePath));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(one, url.Uri.AbsolutePath));
    }

    [Fact]
    public async Task ALostResponseOfAKeyedClientIsFoundAgainByThatClient()
    {
        await using var emulator = await EmulatorFixture.StartAsync();
        await using var app = await ReceivingApp.StartAsync(emulator, build: builder => builder.Services.AddApiBox("second", options =>
        {
            Set(options, null, null, null);
            (options.BaseAddress, options.ApiKey) = (emulator.BaseAddress, emulator.ApiKey);
        }));
        emulator.Faults.NextSubmission(Emulator.Fault.DropResponseAfterAccepting);
        var url = app.Services.GetRequiredKeyedService<ICallbackUrls>("second").Create<MusicGenerationCallback>();

        var unknown = await Assert.ThrowsAsync<ApiBoxOutcomeUnknownException>(() =>
            app.Services.GetRequiredKeyedService<IApiBoxClient>("second")
                .AddInstrumentalAsync(Requests.Full with { CallBackUrl = url.Uri }, Cancellation));
        await app.Handled.WaitAsync(1, Cancellation);

        Assert.Equal(url.SubmissionId, unknown.SubmissionId);
        Assert.Equal("second", (await app.Store.FindAsync(url.SubmissionId, Cancellation))!.Submission.Client);
        Assert.NotNull(await app.Tasks.ResolveAsync<MusicGenerationDetails>(url.SubmissionId, Cancellation));
    }

    private static async Task<HttpStatusCode> PostAsync(ReceivingApp app, string path)
    {
        using var content = new StringContent(Good, Encoding.UTF8, "application/json");
        using var answer = await app.Http.PostAsync(path, content, Cancellation);
        return answer.StatusCode;
    }

    private static ServiceProvider Services(params (string Name, string? Address, string? Path, string? Key)[] clients)
    {
        var services = new ServiceCollection();
        foreach (var (name, address, path, key) in clients)
            services.AddApiBox(name, options => Set(options, address, path, key));
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    private static void Set(ApiBoxOptions options, string? address, string? path, string? key)
    {
        options.ApiKey = "k";
        options.Callbacks.PublicBaseAddress = address is null ? null : new Uri(address);
        options.Callbacks.Path = path ?? options.Callbacks.Path;
        if (key is not null)
            options.Callbacks.SigningKeys.Add(key);
    }
}
