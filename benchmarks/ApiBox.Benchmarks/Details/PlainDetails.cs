using System.Text.Json;
using System.Text.Json.Serialization;
using ApiBox.Benchmarks.Callbacks;

namespace ApiBox.Benchmarks.Details;

/// <summary>The details of a task as one writes them for System.Text.Json, with the same types of properties as the SDK's.</summary>
internal sealed record PlainDetailsResponse
{
    public required int Code { get; init; }

    public string? Msg { get; init; }

    public PlainDetails? Data { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

internal sealed record PlainDetails
{
    public string? TaskId { get; init; }

    public string? ParentMusicId { get; init; }

    public string? Param { get; init; }

    public PlainResult? Response { get; init; }

    public string? Status { get; init; }

    public string? Type { get; init; }

    public string? OperationType { get; init; }

    public int? ErrorCode { get; init; }

    public string? ErrorMessage { get; init; }

    [JsonConverter(typeof(EpochMillisecondsConverter))]
    public DateTimeOffset? CreateTime { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

internal sealed record PlainResult
{
    public string? TaskId { get; init; }

    public IReadOnlyList<PlainTrack>? SunoData { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainDetailsResponse))]
internal sealed partial class DetailsJson : JsonSerializerContext;
