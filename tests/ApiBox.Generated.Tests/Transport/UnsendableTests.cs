using System.Text.Json;
using ApiBox.Generated.Tests.Support;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Transport;

/// <summary>What would arrive as something else is refused in every mode of validation, with its place, before anything is sent.</summary>
public sealed class UnsendableTests
{
    private const string High = "\uD83D";
    private const string Low = "\uDE00";

    private static readonly AddInstrumentalRequest Good = new()
    {
        UploadUrl = new Uri("https://example.com/vocal.wav"),
        Title = "Harbour Lights 😀 \uFFFD",
        NegativeTags = "drums",
        Tags = "strings, slow, warm",
        CallBackUrl = CallbackUrls.Nowhere,
    };

    public static MatrixTheoryData<ValidationMode, string> Modes => new(Enum.GetValues<ValidationMode>(), Bad.Keys);

    private static Dictionary<string, (AddInstrumentalRequest Request, string Error)> Bad => new()
    {
        ["a text"] = (Good with { Title = $"a{High}b" }, "/title unicode"),
        ["the end of a text"] = (Good with { Tags = $"😀{High}" }, "/tags unicode"),
        ["a low half"] = (Good with { NegativeTags = Low }, "/negativeTags unicode"),
        ["two halves the wrong way round"] = (Good with { Title = Low + High }, "/title unicode"),
        ["a name"] = (With($"k{Low}", "1"), "/k\\uDE00 unicode"),
        ["a text in JSON"] = (With("mood", """{"a":[1,{"b/c":"x\ud83dy"}]}"""), "/mood/a/1/b~1c unicode"),
        ["the first item in JSON"] = (With("mood", """["\ud83d"]"""), "/mood/0 unicode"),
        ["a declared name"] = (With("title", "\"again\""), "/title duplicate"),
        ["a declared name that is not given otherwise"] = (With("styleWeight", "7"), "/styleWeight duplicate"),
    };

    [Theory]
    [MemberData(nameof(Modes))]
    public async Task NoModeSendsIt(ValidationMode mode, string sort)
    {
        var (request, expected) = Bad[sort];
        using var log = new LogCapture();
        var stub = new StubHandler(static _ => StubHandler.Json(TestApi.Accepted));
        using var client = Client(stub, mode, log);

        var refusal = await Assert.ThrowsAsync<ApiBoxValidationException>(() => client.AddInstrumentalAsync(request));

        Assert.Equal(expected, Assert.Single(refusal.Errors.Select(static error => $"{error.Path} {error.Keyword}")));
        Assert.Equal(0, stub.Requests);
        Assert.True(Check.IsUnicode(refusal.Message + log.Text + refusal.Errors[0].Actual));
        Assert.DoesNotContain("but is sent", log.Text);
    }

    [Theory]
    [InlineData("unicode")]
    [InlineData("/title:unicode")]
    [InlineData("duplicate")]
    public void NoSettingSwitchesItOff(string rule)
    {
        var options = new ApiBoxOptions { ApiKey = "k" };
        options.ValidationRules.Disable(rule);

        Assert.Throws<Microsoft.Extensions.Options.OptionsValidationException>(() => ApiBoxClient.Create(options));
    }

    [Theory]
    [InlineData(ValidationMode.Strict, "enum", "format")]
    [InlineData(ValidationMode.Warn, "unicode", "unicode")]
    [InlineData(ValidationMode.Off, "unicode", "unicode")]
    public async Task AddressesAndModelsAreTextsToo(ValidationMode mode, string model, string address)
    {
        var stub = new StubHandler(static _ => StubHandler.Json(TestApi.Accepted));
        using var client = Client(stub, mode);

        var first = await Assert.ThrowsAsync<ApiBoxValidationException>(
            () => client.AddInstrumentalAsync(Good with { Model = new MusicModel("V" + High) }));
        var second = await Assert.ThrowsAsync<ApiBoxValidationException>(
            () => client.AddInstrumentalAsync(Good with { UploadUrl = new Uri($"https://example.com/{High}") }));

        Assert.Equal(($"/model {model}", $"/uploadUrl {address}"), (First(first), First(second)));
        Assert.Equal(0, stub.Requests);
    }

    [Theory]
    [InlineData(ValidationMode.Strict)]
    [InlineData(ValidationMode.Off)]
    public async Task WholePairsReplacementCharactersAndNamesInAnotherCaseAreSent(ValidationMode mode)
    {
        var bodies = new List<string>();
        using var client = Client(new StubHandler(async (request, cancellationToken) =>
        {
            bodies.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
            return StubHandler.Json(TestApi.Accepted);
        }), mode);

        await client.AddInstrumentalAsync(With("Title", "\"\\ud83d\\ude00\""));

        using var sent = JsonDocument.Parse(Assert.Single(bodies));
        Assert.Equal(Good.Title, sent.RootElement.GetProperty("title").GetString());
        Assert.Equal("😀", sent.RootElement.GetProperty("Title").GetString());
    }

    [Fact]
    public void TheValidatorTellsItAmongItsErrors()
    {
        var result = (With("title", "1") with { Tags = "x" + High, StyleWeight = 2 }).Validate();

        Assert.Equal(
            ["/tags unicode", "/styleWeight maximum", "/title duplicate"],
            result.Errors.Select(static error => $"{error.Path} {error.Keyword}"));
        Assert.Contains("at index 1", result.Errors[0].Message);
        Assert.Contains("set that property instead", result.Errors[2].Message);
    }

    [Fact]
    public void ObjectsWithinObjectsAreLookedAtToo()
    {
        var extra = new Dictionary<string, JsonElement> { ["name"] = default(JsonElement), ["Name"] = JsonElement.Parse("1") };
        extra["name"] = JsonElement.Parse("2");
        var tree = new Tree
        {
            Name = "root",
            Children = [new Tree { Name = "a" }, new Tree { Name = $"b{High}", Child = new Tree { AdditionalProperties = extra } }]
        };

        var refusal = Assert.Throws<ApiBoxValidationException>(() => RequestBody.Json(tree, TreeJson.Default.Tree));

        Assert.Equal(
            ["/children/1/name unicode", "/children/1/child/name duplicate"],
            refusal.Errors.Select(static error => $"{error.Path} {error.Keyword}"));
    }

    [Fact]
    public void ResponsesAndTheUsersOwnJsonAreNobodysBusiness() =>
        Assert.Equal("""{"name":"a","name":1}""", JsonSerializer.Serialize(
            new Tree { Name = "a", AdditionalProperties = new Dictionary<string, JsonElement> { ["name"] = JsonElement.Parse("1") } },
            TreeJson.Default.Tree));

    [Fact]
    public void ParametersBodiesAndFormsAreTextsToo()
    {
        using var transport = TestTransport.Through(new StubHandler(static _ => StubHandler.Json("")));
        var call = transport.BeginCall(TestApi.GetDetails);
        var half = "x" + High;
        var members = new Dictionary<string, JsonElement> { [half] = JsonElement.Parse("1") };
        var style = new ParameterFormat(ParameterStyle.Form, Explode: true);

        Refused("/id", () => RelativeUri.Build("/a/{id}").Path("id", half));
        Refused("/q", () => RelativeUri.Build("/a").Query("q", half));
        Refused("/q", () => RelativeUri.Build("/a").Query("q", (IEnumerable<string>)["a", half]));
        Refused("/q", () => RelativeUri.Build("/a").Query("q", new MusicModel(half)));
        Refused("/q", () => RelativeUri.Build("/a").Query("q", new Uri("https://h.example/" + half)));
        Refused("/q/1", () => RelativeUri.Build("/a").Query("q", ["a", half], ParameterJson.Default.IReadOnlyListString, style));
        Refused("/id/0", () => RelativeUri.Build("/a/{id}").Path("id", [half], ParameterJson.Default.IReadOnlyListString, default));
        Refused("/X-Mix", () => call.WithHeader("X-Mix", half));
        Refused("/X-Mix/0", () => call.WithHeader("X-Mix", [half], ParameterJson.Default.IReadOnlyListString, default));
        Refused("/c/0", () => call.WithCookie("c", [half], ParameterJson.Default.IReadOnlyListString, style));
        Refused("", () => RequestBody.Text(half, "text/plain"));
        Refused("", () => RequestBody.Text(half, ParameterJson.Default.String, "text/plain"));
        Refused("/0", () => RequestBody.Json(["x" + High], ParameterJson.Default.IReadOnlyListString));
        Refused("/t", () => new FormBuilder().Add("t", half, ParameterJson.Default.String));
        Refused("/x\\uD83D", () => new FormBuilder().AddMembers(members));
        Refused("/m", () => new FormBuilder().AddMembers(new Dictionary<string, JsonElement> { ["m"] = JsonElement.Parse("\"\\ud83d\"") }));
        Refused("/f", () => new FormBuilder().AddFile("f", new ApiBoxFile("abc"u8.ToArray().AsMemory(), half)));
        Refused(
            "/t",
            () => new FormBuilder()
                .Add<string?>("t", null, ParameterJson.Default.String!)
                .AddMembers(new Dictionary<string, JsonElement> { ["t"] = JsonElement.Parse("1") }),
            "duplicate");
        Refused(
            "/f",
            () => new FormBuilder().AddFile("f", null).AddMembers(new Dictionary<string, JsonElement> { ["f"] = JsonElement.Parse("1") }),
            "duplicate");
    }

    [Fact]
    public void AFileThatIsNoTextCannotStandInJson() =>
        Assert.Throws<JsonException>(static () => JsonSerializer.Serialize((ApiBoxFile)new byte[] { 0xED, 0xA0, 0x80 }));

    private static void Refused(string path, Func<object> write, string keyword = "unicode")
    {
        var error = Assert.Single(Assert.Throws<ApiBoxValidationException>(() => write()).Errors);

        Assert.Equal((path, keyword), (error.Path, error.Keyword));
    }

    private static string First(ApiBoxValidationException refusal) => $"{refusal.Errors[0].Path} {refusal.Errors[0].Keyword}";

    private static AddInstrumentalRequest With(string name, string json) =>
        Good with { AdditionalProperties = new Dictionary<string, JsonElement> { [name] = JsonElement.Parse(json) } };

    private static ApiBoxClient Client(StubHandler stub, ValidationMode mode, LogCapture? log = null) =>
        new(TestTransport.Through(stub, configure: options => options.Validation = mode, log: log));
}
