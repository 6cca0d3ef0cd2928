using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApiBox.Emulator;
using ApiBox.Generators.Tests.Hosting;
using ApiBox.Runtime;
using ApiBox.Testing;

namespace ApiBox.Generators.Tests;

/// <summary>
/// An endpoint that nobody here has thought of: added to the product's description, it builds, is called, judged and waited for, and its
/// callbacks are read, with no other edit. The emulator is given the same description.
/// </summary>
public sealed class StrangerTests(StrangerTests.Stranger stranger) : IClassFixture<StrangerTests.Stranger>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ItIsCalledAndWaitedFor()
    {
        var result = await stranger.CallAsync();

        var details = await result.Task!.WaitForCompletionAsync(cancellationToken: Cancellation);

        Assert.Equal(20, details.GetProperty("state").GetInt32());
        var request = stranger.Emulator.Requests.First(one => one.TaskId == result.Task.TaskId && one.Method == "POST");
        Assert.Equal("mixStems", request.OperationId);
        Assert.Equal("mix-1", request.Headers["X-Mix-Id"]);
        Assert.StartsWith("multipart/form-data", request.Headers["Content-Type"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task BothItsCallbacksComeAndAreRead()
    {
        var result = await stranger.CallAsync();

        foreach (var kind in (string[])["stemMix", "stemPreview"])
        {
            var callback = await stranger.Emulator.WaitForCallbackAsync(
                one => one.TaskId == result.Task!.TaskId && one.Name == kind, Cancellation);
            Assert.Equal(kind == "stemMix" ? "https://app.example.com/mixed" : "https://app.example.com/preview", callback.Url);
            Assert.Equal(result.Task!.TaskId, stranger.ReadTaskId(kind, callback.Body));
        }
    }

    [Fact]
    public async Task ItsFailureIsRaised()
    {
        stranger.Emulator.Faults.NextTask("mixStems", TaskScenario.Fail(message: "Too loud for me."));
        var result = await stranger.CallAsync();

        var error = await Assert.ThrowsAsync<ApiBoxTaskFailedException>(() => result.Task!
            .WaitForCompletionAsync(cancellationToken: Cancellation));

        Assert.Equal(("30", "Too loud for me."), (error.Status, error.ServiceMessage));
    }

    [Theory]
    [InlineData("""[]""", "/layers", "minItems")]
    [InlineData("""[{ "name": "", "takes": [] }]""", "/layers/0/name", "minLength")]
    [InlineData(
        """[{ "name": "a", "takes": [] }, { "name": "b", "takes": [{ "from": -1, "to": 1 }] }]""", "/layers/1/takes/0/from", "minimum")]
    [InlineData("""[{ "name": "a", "takes": [{ "from": 0, "to": 1, "gain": 0.25 }] }]""", "/layers/0/takes/0/gain", "multipleOf")]
    [InlineData("""[{ "name": "a", "takes": [{ "from": 0, "to": 1 }, { "from": 0, "to": 10 }] }]""", "/layers/0/takes/1/to", "difference")]
    public async Task ItsNestedRulesAreEnforcedByBoth(string layers, string place, string keyword)
    {
        void Break(OperationInput input)
        {
            var body = JsonNode.Parse(input.Body!.Value.GetRawText())!.AsObject();
            body["layers"] = JsonNode.Parse(layers);
            input.Body = JsonSerializer.SerializeToElement(body);
        }

        var error = await Assert.ThrowsAsync<ApiBoxValidationException>(() => stranger.CallAsync(Break));
        Assert.Contains((place, keyword), error.Errors.Select(static one => (one.Path, one.Keyword)));

        var refusal = await Assert.ThrowsAsync<ApiBoxApiException>(() => stranger.CallAsync(Break, careless: true));
        Assert.Equal(400, refusal.Code);
    }

    [Fact]
    public async Task ItsParametersAreValidated()
    {
        var error =
            await Assert.ThrowsAsync<ApiBoxValidationException>(
                () => stranger.CallAsync(static input => input.Parameters["X-Mix-Id"] = JsonSerializer.SerializeToElement("123456789")));

        Assert.Equal([("/X-Mix-Id", "maxLength")], error.Errors.Select(static one => (one.Path, one.Keyword)));
    }

    /// <summary>The library of the changed description, and the emulator that serves it.</summary>
    public sealed class Stranger : IAsyncLifetime
    {
        private Assembly _assembly = null!;

        public ApiBoxEmulator Emulator { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            var description = JsonNode.Parse(await File.ReadAllTextAsync(Repository.Description, Cancellation))!;
            var addition = JsonNode.Parse(await File.ReadAllTextAsync(
                Path.Combine(AppContext.BaseDirectory, "Additions", "stranger.json"), Cancellation))!;
            foreach (var (path, item) in addition["paths"]!.AsObject())
                description["paths"]![path] = item!.DeepClone();
            foreach (var (name, schema) in addition["schemas"]!.AsObject())
                description["components"]!["schemas"]![name] = schema!.DeepClone();
            var text = description.ToJsonString();
            _assembly = (await FixtureLibrary.BuildAsync(text, Cancellation, catalog: true)).Assembly;
            Emulator = await ApiBoxEmulator.StartAsync(
                options =>
                {
                    options.Description = text;
                    options.TaskDuration = TimeSpan.FromMilliseconds(60);
                },
                Cancellation);
        }

        public async ValueTask DisposeAsync() => await Emulator.DisposeAsync();

        /// <summary>The new operation, of the catalogue that was generated with it.</summary>
        private dynamic Operation() =>
            ((IEnumerable<object>)_assembly.GetType("Fixture.ApiBoxOperations")!.GetProperty("All")!.GetValue(null)!)
                .Single(static operation => ((dynamic)operation).Id == "mixStems");

        internal async Task<OperationResult> CallAsync(Action<OperationInput>? change = null, bool careless = false)
        {
            var operation = Operation();
            var input = new OperationInput();
            foreach (FieldDescription field in operation.Fields)
                if (field.Example is { } example)
                    input.Parameters[field.Name] = JsonDocument.Parse(example).RootElement;
            var body = JsonNode.Parse((string)operation.BodyExample)!.AsObject();
            body.Remove("voice");
            input.Body = JsonSerializer.SerializeToElement(body);
            input.Files["voice"] = new ApiBoxFile("RIFF"u8.ToArray(), "voice.wav", "audio/wav");
            change?.Invoke(input);
            var options = new ApiBoxOptions
            {
                BaseAddress = Emulator.BaseAddress,
                ApiKey = Emulator.ApiKey,
                PollInterval = TimeSpan.FromMilliseconds(20),
                Validation = careless ? ValidationMode.Off : ValidationMode.Strict
            };
            var client = Activator.CreateInstance(
                _assembly.GetType("Fixture.ApiBoxClient")!,
                ApiBoxTransport.Create(options, new ClientDescription { Name = "Fixture", KeyVariable = "FIXTURE_API_KEY" }))!;
            var call = (Delegate)operation.CallAsync;
            return await (Task<OperationResult>)call.DynamicInvoke(client, input, Cancellation)!;
        }

        internal string? ReadTaskId(string kind, string body)
        {
            var type = _assembly.GetType($"Fixture.{char.ToUpperInvariant(kind[0])}{kind[1..]}Callback", throwOnError: true)!;
            return (string?)typeof(Stranger).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(type)
                .Invoke(null, [body]);
        }

        private static string? Read<T>(string body)
            where T : class, ICallbackPayload<T>
        {
            var result = CallbackReader.Read<T>(Encoding.UTF8.GetBytes(body));
            Assert.True(result.IsSuccess, result.Error?.ToString());
            return result.Payload.TaskId;
        }
    }
}
