using System.Text.Json;
using ApiBox.Testing;

namespace ApiBox.EndToEnd.Tests.Page;

/// <summary>The SDK sends what the page allows and refuses what the page forbids, for the reasons of the page.</summary>
public sealed class PageValidatorTests
{
    private const int Seed = 20261129;
    private static readonly int Count = Slow.Count(usual: 2_000, all: 20_000);

    private static readonly OperationDescription<IApiBoxClient> Operation =
        ApiBoxOperations.All.Single(static operation => operation.Id == "addInstrumental");

    [Fact]
    public async Task RandomRequestsAreValidatedAsByThePage()
    {
        using var service = new PageService();
        using var client = service.Client();
        var random = new Random(Seed);
        var (allowed, whole) = (0, 0);
        for (var i = 0; i < Count; i++)
        {
            var request = RandomRequest.Make(random);
            var json = JsonElement.Parse(request.ToString());
            var page = PageValidator.Validate(json);
            var sent = service.Bodies;
            var input = new OperationInput { Body = json };

            var refusal = await Record.ExceptionAsync(() => Operation.CallAsync(client, input, TestContext.Current.CancellationToken));

            var about =
                $"request {i} of seed {Seed}: {Short(request)}\nthe page: {string.Join(", ", page)}\nours: {refusal?.Message ?? "sent"}";
            Assert.True(refusal is null or ApiBoxValidationException, about);
            Assert.True(refusal is null == (page.Count == 0), about);
            Assert.True(service.Bodies - sent == (page.Count == 0 ? 1 : 0), about);
            // What has not the form of its field stops the reader, which then tells one thing.
            Assert.True(Words((refusal as ApiBoxValidationException)?.Errors ?? []).All(error => IsSaidBy(page, error)), about);
            allowed += page.Count == 0 ? 1 : 0;
            if (Typed(json) is not { } typed)
                continue;
            Assert.True(
                page.SetEquals(Words(typed.Validate().Errors)), $"{about}\nas a C# object: {string.Join(", ", typed.Validate().Errors)}");
            whole++;
        }

        // Guards against a generator that makes only one kind.
        Assert.InRange(allowed, Count / 4, Count * 3 / 4);
        Assert.InRange(whole, Count / 2, Count);
    }

    [Theory]
    [InlineData("model", "V4_5PLUS", "")]
    [InlineData("model", "V5", "")]
    [InlineData("model", "V6", "/model enum")]
    [InlineData("vocalGender", "m", "")]
    [InlineData("vocalGender", "M", "/vocalGender enum")]
    [InlineData("uploadUrl", "https://example.com/music.mp3", "")]
    [InlineData("uploadUrl", "ftp://example.com/music.mp3", "/uploadUrl pattern")]
    [InlineData("uploadUrl", "music.mp3", "/uploadUrl format")]
    [InlineData("callBackUrl", "https:///a", "/callBackUrl format")]
    [InlineData("title", "", "")]
    public void TheValidatorItselfIsRight(string name, string value, string broken) =>
        Assert.Equal(broken, Validate(name, JsonSerializer.Serialize(value)));

    [Theory]
    [InlineData("0", "")]
    [InlineData("1.000", "")]
    [InlineData("61e-2", "")]
    [InlineData("-0.0", "")]
    [InlineData("-0.01", "/styleWeight minimum")]
    [InlineData("1.01", "/styleWeight maximum")]
    [InlineData("0.005", "/styleWeight multipleOf")]
    [InlineData("1.005", "/styleWeight maximum, /styleWeight multipleOf")]
    [InlineData("1e-28", "/styleWeight multipleOf")]
    [InlineData("\"0.5\"", "/styleWeight type")]
    [InlineData("null", "/styleWeight type")]
    public void TheValidatorCalculatesExactly(string weight, string broken) => Assert.Equal(broken, Validate("styleWeight", weight));

    private static string Validate(string name, string json)
    {
        var members = JsonSerializer.SerializeToNode(Requests.Full)!.AsObject();
        members[name] = System.Text.Json.Nodes.JsonNode.Parse(json);
        return string.Join(", ", PageValidator.Validate(JsonSerializer.SerializeToElement(members)).Order(StringComparer.Ordinal));
    }

    /// <summary>The request as a C# programmer writes it; null when a value has no C# value of its field's type.</summary>
    private static AddInstrumentalRequest? Typed(JsonElement json)
    {
        var request = Requests.Minimal with { UploadUrl = null!, Title = null!, NegativeTags = null!, Tags = null!, CallBackUrl = null! };
        foreach (var (name, isNumber) in Members)
        {
            if (!json.TryGetProperty(name, out var value))
                continue;
            if (value.ValueKind != (isNumber ? JsonValueKind.Number : JsonValueKind.String))
                return null;
            if (name.EndsWith("Url", StringComparison.Ordinal) && !Uri.TryCreate(value.GetString(), UriKind.RelativeOrAbsolute, out _))
                return null;
            request = Vary.Field(request, name, isNumber ? value.GetRawText() : value.GetString()!);
        }

        return request;
    }

    private static IEnumerable<(string Name, bool IsNumber)> Members =>
    [
        ("uploadUrl", false), ("title", false), ("negativeTags", false), ("tags", false), ("callBackUrl", false), ("vocalGender", false),
        ("styleWeight", true), ("weirdnessConstraint", true), ("audioWeight", true), ("model", false),
    ];

    /// <summary>An address that is none has no C# type; a text that is null is not there for C#, and of the wrong type for JSON.</summary>
    private static bool IsSaidBy(IReadOnlySet<string> page, string error) => page.Contains(error)
        || page.Contains(error.Replace(" type", " format", StringComparison.Ordinal))
        || page.Contains(error.Replace(" required", " type", StringComparison.Ordinal));

    private static HashSet<string> Words(IEnumerable<ValidationError> errors) =>
        [.. errors.Select(static error => $"{error.Path} {error.Keyword}")];

    private static string Short(RandomRequest request) => string.Join(", ", request.Members.Select(static member =>
        $"{member.Name}: {(member.Json.Length > 80 ? member.Json[..80] + "…" : member.Json)}"));
}
