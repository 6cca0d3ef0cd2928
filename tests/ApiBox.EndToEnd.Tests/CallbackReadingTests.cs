using System.Text;
using System.Text.Json;
using ApiBox.Testing;

namespace ApiBox.EndToEnd.Tests;

/// <summary>What arrives as a callback is read as it should, however odd; what cannot be read is an error value, never a crash.</summary>
public sealed class CallbackReadingTests
{
    private const string TaskId = "3f1c0a9b5d7e4c2f8a6b1d0e9c8f7a65";

    public static TheoryData<string> ExampleNames => [.. Examples().Select(static example => example.Name)];

    public static TheoryData<string> PayloadNames =>
        [
            .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Payloads"), "*.json")
                .Select(static path => Path.GetFileNameWithoutExtension(path))
                .Order(StringComparer.Ordinal)
        ];

    [Theory]
    [MemberData(nameof(ExampleNames))]
    public void EveryExampleOfTheDescriptionIsRead(string name)
    {
        var example = Examples().Single(candidate => candidate.Name == name).Value;

        var result = CallbackReader.Read<MusicGenerationCallback>(Encoding.UTF8.GetBytes(example.GetRawText()));

        Assert.True(result.IsSuccess, result.Error?.ToString());
        Assert.Equal(name, result.Payload.Data!.CallbackType.Value);
        Assert.True(result.Payload.Data.CallbackType.IsKnown);
        Assert.Equal(TaskId, result.Payload.Data.TaskId);
        Assert.Equal(example.GetProperty("code").GetInt32(), result.Payload.Code);
        Assert.Null(result.Payload.AdditionalProperties);
        var tracks = example.GetProperty("data").GetProperty("data");
        Assert.Equal(tracks.ValueKind == JsonValueKind.Array ? tracks.GetArrayLength() : null, result.Payload.Data.Data?.Count);
    }

    /// <summary>Each payload holds what is sent and what should come out of it, by name of the property.</summary>
    [Theory]
    [MemberData(nameof(PayloadNames))]
    public void EveryOddPayloadIsReadAsItShould(string name)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Payloads", name + ".json")));
        var body = Encoding.UTF8.GetBytes(file.RootElement.GetProperty("body").GetRawText());

        var result = CallbackReader.Read<MusicGenerationCallback>(body);

        if (file.RootElement.TryGetProperty("error", out var error))
        {
            Assert.False(result.IsSuccess);
            Assert.Equal(error.GetString(), result.Error.ToString());
            return;
        }

        Assert.True(result.IsSuccess, result.Error?.ToString());
        foreach (var expected in file.RootElement.GetProperty("expect").EnumerateObject())
            Assert.Equal((expected.Name, expected.Value.GetString()), (expected.Name, Describe(result.Payload, expected.Name)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("{")]
    [InlineData("{\"code\":200")]
    [InlineData("{\"code\":200}}")]
    [InlineData("{\"code\":200} x")]
    [InlineData("{\"code\":2x0}")]
    [InlineData("<html>")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{\"code\":\"\\ud800\"}")]
    [InlineData("{\"msg\":\"\\ud800\",\"code\":200}")]
    [InlineData("{\"\\ud800\":1,\"code\":200}")]
    [InlineData("{\"code\":200,\"data\":{\"callbackType\":\"\\udc00\",\"task_id\":\"t\"}}")]
    public void BrokenBodiesAreErrorsAndNotCrashes(string body)
    {
        var result = CallbackReader.Read<MusicGenerationCallback>(Encoding.UTF8.GetBytes(body));

        Assert.False(result.IsSuccess);
        Assert.NotEmpty(result.Error.Message);
    }

    [Fact]
    public void BytesThatAreNoUtf8AreErrorsAndNotCrashes() =>
        Assert.False(CallbackReader.Read<MusicGenerationCallback>([.. "{\"code\":200,\"msg\":\""u8, 0xFF, 0xC0, .. "\"}"u8]).IsSuccess);

    [Fact]
    public void AByteOrderMarkIsSkipped() =>
        Assert.True(CallbackReader.Read<MusicGenerationCallback>([0xEF, 0xBB, 0xBF, .. "{\"code\":200}"u8]).IsSuccess);

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    public void NestingEndsAtSixtyFourLevels(int levels, bool isRead)
    {
        var body = $"{{\"code\":200,\"extra\":{new string('[', levels)}{new string(']', levels)}}}";

        Assert.Equal(isRead, CallbackReader.Read<MusicGenerationCallback>(Encoding.UTF8.GetBytes(body)).IsSuccess);
    }

    [Fact]
    public void NoCutOfAnExampleCrashes()
    {
        var body = Encoding.UTF8.GetBytes(Examples().Single(static example => example.Name == "first").Value.GetRawText());

        for (var length = 0; length < body.Length; length++)
            Assert.False(CallbackReader.Read<MusicGenerationCallback>(body.AsSpan(0, length)).IsSuccess);
    }

    [Fact]
    public void NoFlippedByteOfAnExampleCrashes()
    {
        var body = Encoding.UTF8.GetBytes(Examples().Single(static example => example.Name == "first").Value.GetRawText());
        var random = new Random(20261122);

        for (var i = 0; i < 20_000; i++)
        {
            var mutated = (byte[])body.Clone();
            for (var flips = random.Next(1, 4); flips > 0; flips--)
                mutated[random.Next(mutated.Length)] = (byte)random.Next(256);
            var result = CallbackReader.Read<MusicGenerationCallback>(mutated);
            Assert.True(result.IsSuccess || result.Error is not null);
        }
    }

    [Fact]
    public void JsonSerializerReadsAndWritesTheSame()
    {
        var body = Examples().Single(static example => example.Name == "first").Value.GetRawText();

        var plain = JsonSerializer.Deserialize<MusicGenerationCallback>(body)!;
        var throughContext = JsonSerializer.Deserialize(body, ApiBoxCallbackJsonContext.Default.MusicGenerationCallback)!;
        var written = JsonSerializer.Serialize(throughContext, ApiBoxCallbackJsonContext.Default.MusicGenerationCallback);

        Assert.Equal(JsonSerializer.Serialize(plain), written);
        Assert.Equal(written, JsonSerializer.Serialize(JsonSerializer.Deserialize<MusicGenerationCallback>(written)));
        Assert.Contains("\"createTime\":1767225725449", written, StringComparison.Ordinal);
    }

    private static IEnumerable<JsonProperty> Examples()
    {
        var description = JsonDocument.Parse(File.ReadAllBytes(Repository.Description));
        return description.RootElement
            .GetProperty("components").GetProperty("callbacks").GetProperty("musicGeneration").GetProperty("{$request.body#/callBackUrl}")
            .GetProperty("post").GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("examples")
            .EnumerateObject()
            .SelectMany(static example =>
                example.Value.EnumerateObject()
                    .Where(static member => member.Name == "value")
                    .Select(member => (example.Name, member.Value)))
            .Select(static pair =>
                JsonDocument.Parse($"{{\"{pair.Name}\":{pair.Value.GetRawText()}}}").RootElement.EnumerateObject().First());
    }

    private static string? Describe(MusicGenerationCallback payload, string property)
    {
        var track = payload.Data?.Data is { Count: > 0 } tracks ? tracks[^1] : null;
        return FormattableString.Invariant(property switch
        {
            "code" => $"{payload.Code}",
            "msg" => $"{payload.Msg ?? "null"}",
            "data" => $"{(payload.Data is null ? "null" : "object")}",
            "stage" => $"{payload.Data?.CallbackType.Value ?? "null"}",
            "stageIsKnown" => $"{payload.Data?.CallbackType.IsKnown}",
            "task" => $"{payload.Data?.TaskId ?? "null"}",
            "tracks" => $"{payload.Data?.Data?.Count.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null"}",
            "audioUrl" => $"{track?.AudioUrl?.OriginalString ?? "null"}",
            "createTime" => $"{track?.CreateTime?.ToString("O", System.Globalization.CultureInfo.InvariantCulture) ?? "null"}",
            "duration" => $"{track?.Duration?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null"}",
            "title" => $"{track?.Title ?? "null"}",
            "extra" => $"{Extra(payload.AdditionalProperties)}",
            "dataExtra" => $"{Extra(payload.Data?.AdditionalProperties)}",
            _ => throw new ArgumentException(property),
        });
    }

    private static string Extra(AdditionalProperties? properties) =>
        string.Join(
            ",", (properties ?? new Dictionary<string, JsonElement>()).Select(static pair => $"{pair.Key}={pair.Value.GetRawText()}"));
}
