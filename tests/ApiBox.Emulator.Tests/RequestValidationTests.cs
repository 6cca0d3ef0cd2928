using ApiBox.Emulator.Tests.Support;

namespace ApiBox.Emulator.Tests;

public sealed class RequestValidationTests(RequestValidationTests.Service service) : IClassFixture<RequestValidationTests.Service>
{
    private readonly ApiBoxEmulator _emulator = service.Emulator;
    private readonly Caller _caller = service.Caller;
    private readonly (int Accepted, decimal Credits, int Tasks) _before = Count(service.Emulator);

    public static TheoryData<string> Weights => ["styleWeight", "weirdnessConstraint", "audioWeight"];

    [Theory, MemberData(nameof(Weights))]
    public async Task AllHundredAndOneWeightsAreAccepted(string field)
    {
        var before = _emulator.AcceptedRequests;
        for (var i = 0; i <= 100; i++)
            (await _caller.SubmitAsync(With(field, i / 100m))).IsAccepted();
        Assert.Equal(before + 101, _emulator.AcceptedRequests);
    }

    [Theory]
    [InlineData("-0.01", "at least 0")]
    [InlineData("1.01", "at most 1")]
    [InlineData("0.005", "multiple of 0.01")]
    [InlineData("0.30000000000000004", "multiple of 0.01")]
    [InlineData("100", "at most 1")]
    [InlineData("1e400", "malformed")]
    [InlineData("\"0.5\"", "number")]
    [InlineData("true", "number")]
    [InlineData("null", "number")]
    public async Task AWeightOutOfTheRulesIsRefused(string weight, string reason)
    {
        foreach (var field in Weights)
        {
            var answer = await _caller.SubmitAsync(With(field, JsonNode.Parse(weight)));
            answer.IsRefused(400, reason);
            if (reason != "malformed")
                Assert.StartsWith(field, answer.Message, StringComparison.Ordinal);
        }

        NothingWasAccepted();
    }

    [Theory]
    [InlineData("1e-2")]
    [InlineData("1.0")]
    [InlineData("0.610")]
    [InlineData("1")]
    [InlineData("-0")]
    public async Task TheWayAWeightIsWrittenDoesNotMatter(string weight) =>
        (await _caller.SubmitAsync(With("styleWeight", JsonNode.Parse(weight)))).IsAccepted();

    [Theory]
    [InlineData("model", "V99")]
    [InlineData("model", "v5")]
    [InlineData("model", "")]
    [InlineData("vocalGender", "M")]
    [InlineData("vocalGender", "female")]
    public async Task AnUnknownNameIsRefused(string field, string value)
    {
        (await _caller.SubmitAsync(With(field, value))).IsRefused(400, $"{field} must be one of");
        NothingWasAccepted();
    }

    [Theory]
    [InlineData("model", "V4_5PLUS")]
    [InlineData("model", "V5")]
    [InlineData("vocalGender", "m")]
    [InlineData("vocalGender", "f")]
    public async Task AKnownNameIsAccepted(string field, string value) => (await _caller.SubmitAsync(With(field, value))).IsAccepted();

    [Theory]
    [InlineData("uploadUrl")]
    [InlineData("title")]
    [InlineData("negativeTags")]
    [InlineData("tags")]
    [InlineData("callBackUrl")]
    public async Task ARequiredFieldMustBeThereAndAString(string field)
    {
        var request = Caller.Request();
        request.Remove(field);
        (await _caller.SubmitAsync(request)).IsRefused(400, $"Please enter {field}.");
        (await _caller.SubmitAsync(With(field, null))).IsRefused(400, field);
        (await _caller.SubmitAsync(With(field, 1))).IsRefused(400, field);
        NothingWasAccepted();
    }

    [Theory]
    [InlineData("relative/vocal.wav")]
    [InlineData("/abc")]
    [InlineData("//example.com/x")]
    [InlineData("example.com/x")]
    [InlineData("ftp://example.com/x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http:///x")]
    [InlineData("http://example.com/a b")]
    [InlineData("http://example.com/a\n")]
    [InlineData("http://example.com/ä")]
    [InlineData("http://example.com/%zz")]
    [InlineData("http://example.com/#a#b")]
    [InlineData("http://example.com:99999/")]
    [InlineData("http://example.com/?r[]=1")]
    [InlineData(" http://example.com/")]
    [InlineData("HTTP://example.com/")]
    [InlineData("")]
    public async Task WhatIsNoAbsoluteHttpUriIsRefused(string uri)
    {
        (await _caller.SubmitAsync(With("uploadUrl", uri))).IsRefused(400, "uploadUrl");
        (await _caller.SubmitAsync(With("callBackUrl", uri))).IsRefused(400, "callBackUrl");
        NothingWasAccepted();
    }

    [Theory]
    [InlineData("http://example.com")]
    [InlineData("https://user:pw@example.com:8443/a/b;c=1,2/(d)?q=%20&r=1/2?#f/?")]
    [InlineData("http://[::1]:5080/x")]
    [InlineData("http://127.0.0.1/x'y!*~")]
    public async Task AnAbsoluteHttpUriIsAccepted(string uri) => (await _caller.SubmitAsync(With("uploadUrl", uri))).IsAccepted();

    [Theory]
    [InlineData("V4_5PLUS", true)]
    [InlineData("V5", true)]
    [InlineData("V6", false)]
    [InlineData("V4", false)]
    [InlineData("V99", false)]
    [InlineData("v5", false)]
    [InlineData("", false)]
    public async Task OnlyTheModelsOfTheOperationAreAccepted(string model, bool isAccepted)
    {
        var answer = await _caller.SubmitAsync(With("model", model));

        if (isAccepted)
            answer.IsAccepted();
        else
            answer.IsRefused(400, "model");
    }

    [Fact]
    public async Task MembersThatTheDescriptionDoesNotKnowAreAccepted() =>
        (await _caller.SubmitAsync(With("mood", "la la la"))).IsAccepted();

    [Fact]
    public async Task EmptyStringsAreAcceptedWhereTheDescriptionSetsNoLength() =>
        (await _caller.SubmitAsync(With("title", ""))).IsAccepted();

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("{")]
    [InlineData("{'title':'x'}")]
    [InlineData("{\"title\":\"x\",}")]
    [InlineData("{\"title\":\"x\" /* why */}")]
    [InlineData("{\"title\":\"x\",\"title\":\"y\"}")]
    public async Task WhatIsNoJsonObjectIsRefused(string body)
    {
        (await _caller.SubmitTextAsync(body)).IsRefused(400, "body");
        NothingWasAccepted();
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("")]
    public async Task AnotherMediaTypeIsRefused(string mediaType) =>
        (await _caller.SubmitTextAsync(Caller.Request().ToJsonString(), mediaType)).IsRefused(400, "Content-Type");

    [Fact]
    public async Task ACharsetInTheMediaTypeIsNoHindrance() =>
        (await _caller.SubmitTextAsync(Caller.Request().ToJsonString(), "application/json; charset=utf-8")).IsAccepted();

    [Fact]
    public async Task ABodyThatIsTooLargeIsRefused()
    {
        (await _caller.SubmitAsync(With("title", new string('x', 2 << 20)))).IsRefused(400, "larger than");
        NothingWasAccepted();
    }

    [Fact]
    public async Task AQueryNeedsItsParameter()
    {
        (await _caller.GetAsync(Caller.DetailsPath)).IsRefused(400, "taskId");
        (await _caller.GetAsync($"{Caller.DetailsPath}?taskId=")).IsRefused(400, "taskId");
    }

    private static JsonObject With(string field, JsonNode? value)
    {
        var request = Caller.Request();
        request[field] = value?.DeepClone();
        return request;
    }

    private void NothingWasAccepted() => Assert.Equal(_before, Count(_emulator));

    private static (int Accepted, decimal Credits, int Tasks) Count(ApiBoxEmulator emulator) =>
        (emulator.AcceptedRequests, emulator.Credits, emulator.Tasks.Count);

    /// <summary>One emulator for all requests: starting one reads and compiles the whole description.</summary>
    public sealed class Service : IAsyncLifetime
    {
        public ApiBoxEmulator Emulator { get; private set; } = null!;

        internal Caller Caller { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Emulator = await ApiBoxEmulator.StartAsync(options => options.Credits = 100_000);
            Caller = new(Emulator);
        }

        public async ValueTask DisposeAsync()
        {
            Caller.Dispose();
            await Emulator.DisposeAsync();
        }
    }
}
