using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ApiBox.EndToEnd.Tests;

/// <summary>What the callers of an application get when a client in it throws.</summary>
public class ProblemDetailsTests
{
    private const string Secret = "the balance of account 4711 is 3";

    public static TheoryData<ApiBoxException, int, string> Exceptions => new()
    {
        { new ApiBoxInsufficientCreditsException(429, Secret, HttpStatusCode.OK), 503, ApiBoxProblemTypes.Unavailable },
        { new ApiBoxUnauthorizedException(401, Secret, HttpStatusCode.OK), 502, ApiBoxProblemTypes.Unavailable },
        { new ApiBoxTransportException(Secret), 502, ApiBoxProblemTypes.Unavailable },
        { new ApiBoxStoreException(Secret), 503, ApiBoxProblemTypes.Unavailable },
        { new ApiBoxRateLimitedException(430, Secret, HttpStatusCode.OK), 503, ApiBoxProblemTypes.Busy },
        { new ApiBoxMaintenanceException(455, Secret, HttpStatusCode.OK), 503, ApiBoxProblemTypes.Busy },
        { new ApiBoxApiException(404, Secret, HttpStatusCode.OK), 404, ApiBoxProblemTypes.Refused },
        { new ApiBoxApiException(413, Secret, HttpStatusCode.OK), 400, ApiBoxProblemTypes.Refused },
        { new ApiBoxApiException(500, Secret, HttpStatusCode.OK), 502, ApiBoxProblemTypes.ServiceFailed },
        { new ApiBoxException(Secret), 502, ApiBoxProblemTypes.ServiceFailed },
    };

    [Theory]
    [MemberData(nameof(Exceptions))]
    public async Task AnExceptionHasAStatusAndATypeAndNoTextOfTheService(ApiBoxException exception, int status, string type)
    {
        var (response, problem, text) = await AnswerAsync(exception);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(type, problem.GetProperty("type").GetString());
        Assert.DoesNotContain(Secret, text);
        Assert.DoesNotContain("credits", text);
    }

    [Fact]
    public async Task ValidationErrorsAreByField()
    {
        var (response, problem, _) = await AnswerAsync(new ApiBoxValidationException(
        [
            new ValidationError("/styleWeight", "maximum", "must be at most 1, but is 2", "1", "2"),
            new ValidationError("/styleWeight", "multipleOf", "must be a multiple of 0.01, but is 2.001", "0.01", "2.001"),
            new ValidationError("/uploadUrlList/1", "format", "must be an absolute URL", "uri", "x"),
            new ValidationError("/a~1b/0/c", "required", "is required", null, null),
        ]));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var errors = problem.GetProperty("errors");
        Assert.Equal(["styleWeight", "uploadUrlList[1]", "a/b[0].c"], errors.EnumerateObject().Select(static error => error.Name));
        Assert.Equal(2, errors.GetProperty("styleWeight").GetArrayLength());
        Assert.Equal("is required", errors.GetProperty("a/b[0].c")[0].GetString());
    }

    [Fact]
    public async Task AnUnknownOutcomeSaysNotToRepeatAndHasTheSubmission()
    {
        var (response, problem, text) = await AnswerAsync(
            new ApiBoxOutcomeUnknownException("addInstrumental: " + Secret, "0123", new IOException(Secret)));

        Assert.Equal(HttpStatusCode.GatewayTimeout, response.StatusCode);
        Assert.Equal(ApiBoxProblemTypes.OutcomeUnknown, problem.GetProperty("type").GetString());
        Assert.Equal("0123", problem.GetProperty("submissionId").GetString());
        Assert.Contains("Do not repeat it", text);
        Assert.DoesNotContain(Secret, text);
    }

    [Fact]
    public async Task AFailedTaskHasItsId()
    {
        var (response, problem, text) = await AnswerAsync(new ApiBoxTaskFailedException("5c79", "SENSITIVE_WORD_ERROR", Secret));

        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        Assert.Equal("5c79", problem.GetProperty("taskId").GetString());
        Assert.DoesNotContain(Secret, text);
    }

    [Fact]
    public async Task TheTimeToWaitIsPassedOn()
    {
        var (response, _, _) = await AnswerAsync(
            new ApiBoxRateLimitedException(430, null, HttpStatusCode.OK) { RetryAfter = TimeSpan.FromSeconds(2.5) });

        Assert.Equal(TimeSpan.FromSeconds(3), response.Headers.RetryAfter?.Delta);
    }

    [Fact]
    public async Task OtherExceptionsAreLeftToTheApplication()
    {
        var (response, problem, _) = await AnswerAsync(new InvalidOperationException(Secret));

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.DoesNotContain("apibox", problem.GetProperty("type").GetString());
    }

    private static async Task<(HttpResponseMessage Response, JsonElement Problem, string Text)> AnswerAsync(Exception exception)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddApiBoxProblemDetails();
        await using var app = builder.Build();
        app.UseExceptionHandler();
        app.MapGet("/", IResult () => throw exception);
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient();

        var response = await client.GetAsync(new Uri(app.Urls.First()), TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (response, JsonElement.Parse(text), text);
    }
}
