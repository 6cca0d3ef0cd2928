using System.Text.Json.Serialization;

namespace ApiBox.Benchmarks.Calls;

/// <summary>The same members as the SDK's request.</summary>
internal sealed record RawRequest
{
    /// <summary>The request that all candidates send.</summary>
    public static RawRequest Example { get; } = new()
    {
        UploadUrl = new Uri("https://example.com/music.mp3"),
        Title = "Relaxing Piano",
        NegativeTags = "Heavy Metal, Aggressive Drums",
        Tags = "Relaxing Piano, Ambient, Peaceful",
        CallBackUrl = new Uri("https://api.example.com/callback"),
        VocalGender = "m",
        StyleWeight = 0.61M,
        WeirdnessConstraint = 0.72M,
        AudioWeight = 0.65M,
        Model = "V4_5PLUS",
    };

    public required Uri UploadUrl { get; init; }

    public required string Title { get; init; }

    public required string NegativeTags { get; init; }

    public required string Tags { get; init; }

    public required Uri CallBackUrl { get; init; }

    public string? VocalGender { get; init; }

    public decimal? StyleWeight { get; init; }

    public decimal? WeirdnessConstraint { get; init; }

    public decimal? AudioWeight { get; init; }

    public string? Model { get; init; }
}

internal sealed record RawResponse
{
    /// <summary>The task, if the code of the envelope says that there is one.</summary>
    public static string TaskIdOf(RawResponse? response) => response is { Code: 200, Data.TaskId: { Length: > 0 } taskId }
        ? taskId
        : throw new HttpRequestException($"Code {response?.Code}: {response?.Msg}");

    public required int Code { get; init; }

    public string? Msg { get; init; }

    public RawSubmission? Data { get; init; }
}

internal sealed record RawSubmission
{
    public required string TaskId { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RawRequest))]
[JsonSerializable(typeof(RawResponse))]
internal sealed partial class RawJson : JsonSerializerContext;
