using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApiBox.Benchmarks.Callbacks;

/// <summary>The payload as one writes it for System.Text.Json, with the same types of properties as the SDK's.</summary>
internal sealed record PlainCallback
{
    public required int Code { get; init; }

    public string? Msg { get; init; }

    public PlainData? Data { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

internal sealed record PlainData
{
    [JsonPropertyName("callbackType")]
    public required string CallbackType { get; init; }

    public required string TaskId { get; init; }

    public IReadOnlyList<PlainTrack>? Data { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

internal sealed record PlainTrack
{
    public required string Id { get; init; }

    public Uri? AudioUrl { get; init; }

    public Uri? SourceAudioUrl { get; init; }

    public Uri? StreamAudioUrl { get; init; }

    public Uri? SourceStreamAudioUrl { get; init; }

    public Uri? ImageUrl { get; init; }

    public Uri? SourceImageUrl { get; init; }

    public string? Prompt { get; init; }

    public string? ModelName { get; init; }

    public string? Title { get; init; }

    public string? Tags { get; init; }

    [JsonPropertyName("createTime")]
    [JsonConverter(typeof(EpochMillisecondsConverter))]
    public DateTimeOffset? CreateTime { get; init; }

    public double? Duration { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

/// <summary>The least that reads the service's times: milliseconds since 1970.</summary>
internal sealed class EpochMillisecondsConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64());

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.ToUnixTimeMilliseconds());
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(PlainCallback))]
internal sealed partial class PlainJson : JsonSerializerContext;
