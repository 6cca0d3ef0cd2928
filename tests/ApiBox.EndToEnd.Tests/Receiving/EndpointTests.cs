using System.Net;
using System.Security.Claims;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ApiBox.EndToEnd.Tests.Receiving;

/// <summary>The endpoint is a minimal-API endpoint like any other: it is described, and takes policies.</summary>
public sealed class EndpointTests(EmulatorFixture fixture)
{
    private const string Good = """{"code":200,"msg":"ok","data":{"callbackType":"complete","task_id":"task","data":[]}}""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ItShowsInOpenApi()
    {
        await using var app = await ReceivingApp.StartAsync(
            fixture.Emulator,
            static options => options.Callbacks.Path = "/hooks",
            build: static builder => builder.Services.AddOpenApi(),
            map: static app =>
            {
                app.MapApiBoxCallbacks();
                app.MapOpenApi();
            });

        using var document = JsonDocument.Parse(await app.Http.GetStringAsync("/openapi/v1.json", Cancellation));

        var operation = document.RootElement.GetProperty("paths").GetProperty("/hooks/{kind}/{submission}/{token}").GetProperty("post");
        Assert.Equal("ReceiveApiBoxCallback", operation.GetProperty("operationId").GetString());
        Assert.Equal(
            ["kind", "submission", "token"],
            operation.GetProperty("parameters").EnumerateArray().Select(static parameter => parameter.GetProperty("name").GetString()));
        Assert.True(operation.GetProperty("requestBody").GetProperty("content").TryGetProperty("application/json", out _));
        Assert.Equal(
            ["200", "400", "403", "404", "409", "410", "413", "415", "503"],
            operation.GetProperty("responses").EnumerateObject().Select(static response => response.Name));
        Assert.True(
            operation.GetProperty("responses").GetProperty("403").GetProperty("content").TryGetProperty("application/problem+json", out _));
    }

    [Fact]
    public async Task ItTakesAPolicyForRates()
    {
        await using var app = await ReceivingApp.StartAsync(
            fixture.Emulator,
            build: static builder =>
                builder.Services.AddRateLimiter(static limiter =>
                    limiter.AddFixedWindowLimiter(
                        "callbacks", static options => (options.PermitLimit, options.Window) = (1, TimeSpan.FromHours(1)))),
            map: static app =>
            {
                app.UseRateLimiter();
                app.MapApiBoxCallbacks().RequireRateLimiting("callbacks");
            });

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable], [await PostAsync(app), await PostAsync(app)]);
    }

    [Fact]
    public async Task ItTakesAPolicyForAuthorization()
    {
        await using var app = await ReceivingApp.StartAsync(
            fixture.Emulator,
            build: static builder =>
            {
                builder.Services.AddAuthentication("gateway").AddScheme<AuthenticationSchemeOptions, Gateway>("gateway", null);
                builder.Services.AddAuthorization();
            },
            map: static app =>
            {
                app.UseAuthentication();
                app.UseAuthorization();
                app.MapApiBoxCallbacks().RequireAuthorization();
            });

        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.OK], [await PostAsync(app), await PostAsync(app, "let me in")]);
    }

    [Fact]
    public async Task APolicyIsForThePathsOfAllClients()
    {
        await using var app = await ReceivingApp.StartAsync(
            fixture.Emulator,
            build: static builder => builder.Services.AddApiBox("second", static options =>
            {
                options.ApiKey = "k";
                options.Callbacks.PublicBaseAddress = new Uri("https://second.example/");
                options.Callbacks.Path = "/second";
            }),
            map: static app => app.MapApiBoxCallbacks().WithMetadata("a policy"));

        var endpoints = app.Services.GetRequiredService<Microsoft.AspNetCore.Routing.EndpointDataSource>().Endpoints;
        Assert.Equal(2, endpoints.Count(static endpoint => endpoint.Metadata.Contains("a policy")));
    }

    private static async Task<HttpStatusCode> PostAsync(ReceivingApp app, string? pass = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, app.Urls.Create<MusicGenerationCallback>().Uri.AbsolutePath)
        {
            Content = new StringContent(Good, Encoding.UTF8, "application/json"),
        };
        if (pass is not null)
            request.Headers.Add("X-Pass", pass);
        using var answer = await app.Http.SendAsync(request, Cancellation);
        return answer.StatusCode;
    }

    private sealed class Gateway(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Request.Headers.ContainsKey("X-Pass")
            ? AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity("gateway")), "gateway"))
            : AuthenticateResult.NoResult());
    }
}
