using ApiBox.Generators.Tests.Hosting;

namespace ApiBox.Generators.Tests;

/// <summary>The security requirements of a description: what each operation sends with the same options.</summary>
public sealed class SecurityTests
{
    private const string Description = """
        {
          "openapi": "3.0.3", "info": { "title": "Schemes", "version": "1" }, "servers": [{ "url": "https://api.example.com" }],
          "security": [{ "login": [] }],
          "paths": {
            "/usual": { "get": { "operationId": "usual", "summary": "A.", "responses": { "204": { "description": "A." } } } },
            "/open": { "get": { "operationId": "open", "summary": "A.", "security": [],
              "responses": { "204": { "description": "A." } } } },
            "/all": { "get": { "operationId": "all", "summary": "A.", "security": [{ "application": [], "session": [], "tokens": ["a"] }],
              "responses": { "204": { "description": "A." } } } },
            "/any": { "get": { "operationId": "any", "summary": "A.", "security": [{ "application": [], "session": [] }, { "key": [] }],
              "responses": { "204": { "description": "A." } } } },
            "/perhaps": { "get": { "operationId": "perhaps", "summary": "A.", "security": [{}, { "session": [] }],
              "responses": { "204": { "description": "A." } } } }
          },
          "components": { "securitySchemes": {
            "login": { "type": "http", "scheme": "basic" },
            "application": { "type": "apiKey", "in": "header", "name": "X-App" },
            "session": { "type": "apiKey", "in": "cookie", "name": "sid" },
            "key": { "type": "apiKey", "in": "query", "name": "key" },
            "tokens": { "type": "oauth2", "flows": {} }
          } }
        }
        """;

    [Theory]
    [InlineData("Usual", "GET https://api.example.com/usual\nAuthorization: Basic dTpw")]
    [InlineData("Open", "GET https://api.example.com/open")]
    [InlineData("All", "GET https://api.example.com/all\nAuthorization: Bearer tokens-token\nCookie: sid=s\nX-App: a")]
    [InlineData("Any", "GET https://api.example.com/any\nCookie: sid=s\nX-App: a")]
    [InlineData("Perhaps", "GET https://api.example.com/perhaps\nCookie: sid=s")]
    public async Task AnOperationSendsWhatItsRequirementsSay(string operation, string sent) =>
        Assert.Equal(sent, await SentAsync(operation, static options =>
        {
            (options.UserName, options.Password) = ("u", "p");
            options.TokenProvider = static (request, _) => ValueTask.FromResult($"{request.Scheme}-token");
            options.Credentials["application"] = new ApiBoxCredential { ApiKey = "a" };
            options.Credentials["session"] = new ApiBoxCredential { ApiKey = "s" };
        }));

    [Theory]
    [InlineData("Usual", "GET https://api.example.com/usual\nAuthorization: Basic dXNlcjpzZWNyZXQ=")]
    [InlineData("Any", "GET https://api.example.com/any?key=user%3Asecret")]
    [InlineData("Perhaps", "GET https://api.example.com/perhaps\nCookie: sid=user:secret")]
    public async Task AKeyOfTheClientServesEachSingleScheme(string operation, string sent) =>
        Assert.Equal(sent, await SentAsync(operation, static _ => { }));

    [Fact]
    public async Task SomethingThatCannotBeSentIsSaidBeforeAnythingIs()
    {
        var error = await Assert.ThrowsAsync<ApiBoxTransportException>(() => SentAsync("All", static _ => { }));

        Assert.Contains("'application' and the security scheme 'session'", error.Message, StringComparison.Ordinal);
    }

    private static async Task<string> SentAsync(string operation, Action<ApiBoxOptions> configure)
    {
        var library = await FixtureLibrary.BuildAsync(Description, TestContext.Current.CancellationToken);
        var client = new FixtureClient(library, System.Net.HttpStatusCode.NoContent, configure: configure);
        await client.CallAsync(operation);
        return client.Sent;
    }
}
