using System.Net;
using System.Text;
using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Transport;

/// <summary>Credentials of several schemes: which of them an operation sends, and that none of them is shown.</summary>
public sealed class CredentialTests
{
    private const string Secret = "canary-9d2f";

    private static readonly KeyPlacement Basic = KeyPlacement.Basic.For("login");
    private static readonly KeyPlacement Header = KeyPlacement.Header("X-Key").For("header");
    private static readonly KeyPlacement Query = KeyPlacement.Query("k").For("query");
    private static readonly KeyPlacement Other = KeyPlacement.Query("o").For("other");
    private static readonly KeyPlacement Cookie = KeyPlacement.Cookie("c").For("cookie");
    private static readonly KeyPlacement Token = KeyPlacement.Bearer.For("token");

    /// <summary>What an operation needs, the options, and what is sent: Authorization, X-Key, Cookie, query.</summary>
    public static TheoryData<KeyPlacement, Action<ApiBoxOptions>, string> Sent => new()
    {
        { Basic, static options => (options.UserName, options.Password) = ("ä", "p:w"), $"{BasicOf("ä:p:w")}|||" },
        { Basic, static options => options.UserName = "only", $"{BasicOf("only:")}|||" },
        { Basic, static options => options.ApiKey = "a:b", $"{BasicOf("a:b")}|||" },
        { Basic, Own("login", new() { UserName = "u", Password = "p" }), $"{BasicOf("u:p")}|||" },
        { Basic, Own("login", new() { TokenProvider = static (_, _) => ValueTask.FromResult("u:q") }), $"{BasicOf("u:q")}|||" },
        { Token, static options => options.TokenProvider = static (one, _) => ValueTask.FromResult(one.Scheme!), "Bearer token|||" },
        { Header, Own("header", new() { ApiKey = "h" }), "|h||" },
        { KeyPlacement.AnyOf([Header, Query]), Both(("header", "h"), ("query", "q")), "|h||?k=q" },
        { KeyPlacement.AnyOf([Query, Other]), Both(("query", "a b".Replace(' ', '&')), ("other", "o")), "|||?k=a%26b&o=o" },
        { KeyPlacement.AnyOf([Header, Cookie, Token]), Both(("header", "h"), ("cookie", "c"), ("token", "t")), "Bearer t|h|c=c|" },
        { KeyPlacement.AnyOf([Header], [Query]), Both(("query", "q")), "|||?k=q" },
        { KeyPlacement.AnyOf([Header], [Query]), static options => options.ApiKey = "k", "|k||" },
        { KeyPlacement.AnyOf([Header, Query], [Cookie]), static options => options.ApiKey = "k", "||c=k|" },
        { KeyPlacement.AnyOf([Header, Token], []), static options => options.ApiKey = "k", "|||" },
        { KeyPlacement.AnyOf([], [Header]), static options => options.ApiKey = "k", "|k||" },
        {
            KeyPlacement.AnyOf([Header, Token]),
            static options => (options.ApiKey, options.TokenProvider) = ("k", static (_, _) => ValueTask.FromResult("t")),
            "Bearer t|k||"
        },
    };

    [Theory]
    [MemberData(nameof(Sent), DisableDiscoveryEnumeration = true)]
    public async Task AnOperationSendsWhatItsRequirementsAndTheOptionsHave(
        KeyPlacement placement, Action<ApiBoxOptions> configure, string expected)
    {
        var seen = "";
        using var transport = Through(configure, request =>
        {
            string Of(string name) => request.Headers.TryGetValues(name, out var values) ? string.Join(";", values) : "";
            seen = $"{Of("Authorization")}|{Of("X-Key")}|{Of("Cookie")}|{request.RequestUri!.Query}";
            return StubHandler.Json("{}");
        });

        await GetAsync(transport, placement);

        Assert.Equal(expected, seen);
    }

    [Fact]
    public async Task WithoutACredentialNothingIsSentAndTheSchemesAreNamed()
    {
        var stub = new StubHandler(static _ => StubHandler.Json("{}"));
        using var transport = Through(static options => options.UserName = "u", stub);

        var error = await Assert.ThrowsAsync<ApiBoxTransportException>(
            () => GetAsync(transport, KeyPlacement.AnyOf([Header, Query], [Token])));

        Assert.Equal(0, stub.Requests);
        Assert.Contains(
            "the security scheme 'header' and the security scheme 'query' or the security scheme 'token'", error.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoCredentialIsShown()
    {
        var secrets = new[] { $"{Secret}-user", $"{Secret}-password", $"{Secret}-key", $"{Secret}-query" };
        var encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes($"user:{secrets[1]}"));
        var log = new LogCapture();
        var options = new ApiBoxOptions { BaseAddress = new Uri("http://127.0.0.1:9/"), UserName = "user", Password = secrets[1] };
        options.Credentials["header"] = new ApiBoxCredential { ApiKey = secrets[2] };
        options.Credentials["query"] = new ApiBoxCredential { ApiKey = secrets[3] };
        using var transport = ApiBoxTransport.Create(options, Description, new StubHandler(
            _ => StubHandler.Json($$"""{"msg":"{{string.Join(' ', secrets[1..])}} {{encoded}}"}""", HttpStatusCode.BadRequest)), null, log);

        var error = await Assert.ThrowsAsync<ApiBoxApiException>(
            () => GetAsync(transport, KeyPlacement.AnyOf([Basic, Header, Query])));

        Assert.Equal("*** *** *** ***", error.ServiceMessage);
        foreach (var text in (string[])[error.ToString(), options.ToString(), options.Credentials["header"].ToString(), log.Text])
        {
            Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
            Assert.DoesNotContain(encoded, text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("UserName", "a:b", null, null)]
    [InlineData("UserName", null, "p", null)]
    [InlineData("Password", "u", "p\n", null)]
    [InlineData("Credentials:header:ApiKey", null, null, "header")]
    [InlineData("Credentials:haeder: the description has no such security scheme. It has: cookie, header", "u", null, "haeder")]
    public void AWrongCredentialIsNamedWithoutItsValue(string message, string? user, string? password, string? scheme)
    {
        var options = new ApiBoxOptions { ApiKey = "k", UserName = user, Password = password };
        options.BaseAddress = new Uri("http://127.0.0.1:9/");
        if (scheme is not null)
            options.Credentials[scheme] = new ApiBoxCredential { ApiKey = "canary blank" };

        var error = Assert.Throws<Microsoft.Extensions.Options.OptionsValidationException>(
            () => ApiBoxTransport.Create(options, Description));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CredentialNeed.Always, false)]
    [InlineData(CredentialNeed.Sometimes, true)]
    [InlineData(CredentialNeed.Assumed, true)]
    public void AClientNeedsCredentialsIfAllOperationsDo(CredentialNeed need, bool isCreated)
    {
        var description = new ClientDescription { Name = "Odd", KeyVariable = "ODD_NO_SUCH_KEY", CredentialNeed = need };
        var options = new ApiBoxOptions { BaseAddress = new Uri("http://127.0.0.1:9/") };

        var error = Record.Exception(() => ApiBoxTransport.Create(options, description).Dispose());

        Assert.Equal(isCreated, error is null);
    }

    [Fact]
    public async Task WhereNothingIsKnownNothingIsNeeded()
    {
        var stub = new StubHandler(static _ => StubHandler.Json("{}"));
        var description = new ClientDescription { Name = "Odd", KeyVariable = "ODD_NO_SUCH_KEY", CredentialNeed = CredentialNeed.Assumed };
        using var transport = ApiBoxTransport.Create(
            new ApiBoxOptions { BaseAddress = new Uri("http://127.0.0.1:9/") }, description, stub);

        await GetAsync(transport, KeyPlacement.Bearer);

        Assert.Null(stub.Last!.Headers.Authorization);
    }

    private static readonly ClientDescription Description = new()
    {
        Name = "Odd",
        KeyVariable = "ODD_NO_SUCH_KEY",
        SecuritySchemes = ["cookie", "header", "login", "other", "query", "token"],
    };

    private static Action<ApiBoxOptions> Own(string scheme, ApiBoxCredential credential) =>
        options => options.Credentials[scheme] = credential;

    private static Action<ApiBoxOptions> Both(params (string Scheme, string Key)[] keys) => options =>
    {
        foreach (var (scheme, key) in keys)
            options.Credentials[scheme] = new ApiBoxCredential { ApiKey = key };
    };

    private static string BasicOf(string text) => $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}";

    private static ApiBoxTransport Through(Action<ApiBoxOptions> configure, Func<HttpRequestMessage, HttpResponseMessage> answer) =>
        Through(configure, new StubHandler(answer));

    private static ApiBoxTransport Through(Action<ApiBoxOptions> configure, StubHandler stub)
    {
        var options = new ApiBoxOptions { BaseAddress = new Uri("http://127.0.0.1:9/") };
        configure(options);
        return ApiBoxTransport.Create(options, Description, stub);
    }

    private static Task<Details> GetAsync(ApiBoxTransport transport, KeyPlacement placement)
    {
        var operation = new OperationInfo<Details> { Name = "x", Paid = false, Response = TestJson.Default.Details, Key = placement };
        return transport.SendAsync(transport.BeginCall(operation), HttpMethod.Get, "x", CancellationToken.None);
    }
}
