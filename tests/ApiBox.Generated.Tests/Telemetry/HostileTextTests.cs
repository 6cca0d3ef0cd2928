using System.Net;
using System.Text.Json;
using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;
using CsCheck;
using Microsoft.Extensions.Logging;
using Check = ApiBox.Runtime.Check;

namespace ApiBox.Generated.Tests.Telemetry;

/// <summary>
/// Whatever the service calls a task, a status or a failure: no line of a log or message is broken, turned around or made to say the key.
/// </summary>
public sealed class HostileTextTests
{
    private const string Token = "z0UkswY4_E4c3ByWAnFjZdNK16yNVuv-ZFycBESO42g";

    private static readonly string[] Pieces =
    [
        "a",
        " ",
        "\n",
        "\r\n",
        "\t",
        "\0",
        "\u001b[31m",
        "\u0085",
        "\u2028",
        "\u2029",
        "\u202E",
        "\u2066",
        "\u200F",
        "\u061C",
        "😀",
        "\uD83D",
        "\uDE00",
        "\uFFFD",
        "{0}", "{TaskId}", "error: ", TestTransport.Key, $"https://app.example.com/apibox/callbacks/k/0193/{Token}",
    ];

    private static readonly Gen<string> Words = Gen.Int[0, Pieces.Length - 1].Array[1, 8]
        .Select(static picks => string.Concat(picks.Select(static pick => Pieces[pick])));

    [Fact]
    public void NoMessageOfAnExceptionIsUnfit() => Words.Sample(static words =>
    {
        var types = typeof(ApiBoxException).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(ApiBoxException)) && type != typeof(ApiBoxValidationException));
        foreach (var type in types)
            foreach (var constructor in type.GetConstructors())
            {
                var arguments = constructor.GetParameters().Select(parameter => Argument(parameter.ParameterType, words)).ToArray();
                AssertFit(((Exception)constructor.Invoke(arguments)).Message);
            }
    });

    [Fact]
    public void NoErrorOfValidationIsUnfit() => Words.Sample(static words =>
    {
        var request = new AddInstrumentalRequest
        {
            UploadUrl = new Uri("/" + words, UriKind.RelativeOrAbsolute),
            Title = words,
            NegativeTags = words,
            Tags = words,
            CallBackUrl = CallbackUrls.Nowhere,
            Model = new MusicModel(words),
            AdditionalProperties = new Dictionary<string, JsonElement> { [words] = default },
        };

        var result = request.Validate();

        Assert.Contains(result.Errors, static error => error.Path == "/model");
        foreach (var line in new ApiBoxValidationException(result.Errors).Message.Split('\n'))
            AssertFit(line);
    });

    [Fact]
    public void NoLineOfTheLogIsUnfit() => Gen.Select(Words, Words, Words).Sample(static (id, status, error) =>
    {
        var log = new Lines();
        var body = JsonSerializer.Serialize(new { code = 200, data = new { taskId = id, status, errorMessage = error } });
        using var transport = ApiBoxTransport.Create(
            TestTransport.Options(new Uri("http://127.0.0.1:9/"), static options => options.MaxRetries = 0), TestTransport.Description,
            new StubHandler(_ => StubHandler.Json(body)), new TestTime(), log);
        var profile = new TaskProfile<Details>
        {
            Name = "Music",
            Status = static details => details.Status,
            Error = static details => details.ErrorMessage,
            Running = [],
            Succeeded = [],
            Failed = [JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(status))!],
            Json = TestJson.Default.Details,
        };

        var task = new ApiBoxTaskFactory(transport)
            .ResumeTask(profile, "t" + id, (taskId, cancellationToken) => transport.DetailsAsync("x", cancellationToken));
        var failure = Assert.Throws<ApiBoxTaskFailedException>(() => task.WaitForCompletionAsync().GetAwaiter().GetResult());

        Assert.Equal("t" + id, failure.TaskId);
        AssertFit(failure.Message);
        if (failure.ServiceMessage is { } words)
        {
            AssertFit(words);
            Assert.DoesNotContain(TestTransport.Key, words);
            Assert.DoesNotContain(Token, words);
        }

        Assert.NotEmpty(log.All);
        foreach (var line in log.All)
            AssertFit(line);
    });

    [Theory]
    [InlineData("X-Request-Id")]
    [InlineData("CF-Ray")]
    public async Task AnEchoedKeyIsNotInTheIdOfAResponse(string header)
    {
        using var transport = TestTransport.Through(new StubHandler(_ =>
        {
            var answer = StubHandler.Json(TestApi.Envelope(401, "no"), HttpStatusCode.Unauthorized);
            answer.Headers.TryAddWithoutValidation(header, $"id-of-{TestTransport.Key}");
            return answer;
        }));

        var refusal = await Assert.ThrowsAsync<ApiBoxUnauthorizedException>(() => transport.SubmitAsync());

        Assert.Equal("id-of-***", refusal.RequestId);
        Assert.Equal("id-of-***", refusal.Headers[header][0]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AnEchoedKeyIsNotInTheWordsOfAFailedTask(bool rotates)
    {
        using var transport = TestTransport.Through(
            new StubHandler(static _ => StubHandler.Json(TestApi.DetailsOf(
                "CREATE_TASK_FAILED",
                $",\"errorMessage\":\"{TestTransport.Key} may not; tell https://app.example.com/apibox/callbacks/k/0193/{Token}\""))),
            configure: options => options.ApiKeyProvider = rotates ? static _ => ValueTask.FromResult(TestTransport.Key) : null);
        var task = new ApiBoxTaskFactory(transport)
            .ResumeTask(TestApi.Profile, TestApi.TaskId, (id, cancellationToken) => transport.DetailsAsync(id, cancellationToken));

        var failure = await Assert.ThrowsAsync<ApiBoxTaskFailedException>(() => task.WaitForCompletionAsync());

        Assert.Equal("*** may not; tell https://app.example.com/apibox/callbacks/k/0193/***", failure.ServiceMessage);
        Assert.DoesNotContain(TestTransport.Key, failure.ToString());
    }

    private static object? Argument(Type type, string words) =>
        type == typeof(string) ? words
        : type == typeof(int) ? 400
        : type == typeof(HttpStatusCode) ? HttpStatusCode.BadRequest
        : type.IsEnum ? Enum.GetValuesAsUnderlyingType(type).GetValue(0)
        : null;

    private static void AssertFit(string text)
    {
        Assert.True(Check.IsUnicode(text), "half a pair in: " + JsonSerializer.Serialize(text));
        foreach (var character in text)
            Assert.False(
                char.IsControl(character) || character is '\u2028' or '\u2029' or '\u202E' or '\u2066' or '\u200F' or '\u061C',
                $"U+{(int)character:X4} in: {JsonSerializer.Serialize(text)}");
    }

    /// <summary>Keeps what is logged: each line as a text, and each named value.</summary>
    private sealed class Lines : ILoggerFactory, ILogger
    {
        public List<string> All { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public void Dispose()
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            All.Add(formatter(state, exception));
            All.Add(state!.ToString()!);
            All.AddRange(
                Assert.IsAssignableFrom<IReadOnlyList<KeyValuePair<string, object?>>>(state)
                    .Select(static pair => pair.Value)
                    .OfType<string>());
        }
    }
}
