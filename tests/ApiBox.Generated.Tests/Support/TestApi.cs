using System.Text.Json.Serialization;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Support;

public sealed record SubmitRequest(string Title, Uri? CallBackUrl = null);

public sealed record SubmitData(string? TaskId);

public sealed record SubmitResponse(int Code, string? Msg, SubmitData? Data);

public sealed record Details(
    string? TaskId, string? Status, string? ErrorMessage = null, long? CreateTime = null, IReadOnlyList<string>? Tracks = null);

public sealed record DetailsResponse(int Code, string? Msg, Details? Data);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(SubmitRequest))]
[JsonSerializable(typeof(SubmitResponse))]
[JsonSerializable(typeof(DetailsResponse))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class TestJson : JsonSerializerContext;

/// <summary>What the generator would emit for a small description: a paid submission and a query.</summary>
public static class TestApi
{
    public const string TaskId = "3f1c0a9b5d7e4c2f8a6b1d0e9c8f7a65";
    public const string Accepted = """{"code":200,"msg":"success","data":{"taskId":"3f1c0a9b5d7e4c2f8a6b1d0e9c8f7a65"}}""";

    public static readonly CodeTable Codes = new(
        new(200, "Ok", CodeKind.Ok, false),
        new(400, "InvalidParameters", CodeKind.Invalid, false),
        new(401, "Unauthorized", CodeKind.Unauthorized, false),
        new(404, "NotFound", CodeKind.NotFound, false),
        new(405, "RateLimited", CodeKind.RateLimited, true),
        new(413, "TextTooLong", CodeKind.Invalid, false),
        new(429, "InsufficientCredits", CodeKind.NoCredits, false),
        new(430, "TooFrequent", CodeKind.RateLimited, true),
        new(455, "Maintenance", CodeKind.Maintenance, true),
        new(500, "ServerError", CodeKind.ServerError, false));

    public static readonly OperationInfo<SubmitResponse> Submit = new()
    {
        Name = "submit",
        Paid = true,
        Envelope = new Envelope("code", "msg", "data"),
        Codes = Codes,
        Response = TestJson.Default.SubmitResponse,
        IsComplete = static answer => !string.IsNullOrEmpty(answer.Data?.TaskId),
        TaskId = static answer => answer.Data?.TaskId,
    };

    public static readonly OperationInfo<DetailsResponse> GetDetails = new()
    {
        Name = "getDetails",
        Paid = false,
        Envelope = new Envelope("code", "msg", "data"),
        Codes = Codes,
        Response = TestJson.Default.DetailsResponse,
        IsComplete = static answer => answer.Data is not null,
    };

    public static readonly TaskProfile<Details> Profile = new()
    {
        Name = "Music",
        Status = static details => details.Status,
        TaskId = static details => details.TaskId,
        Error = static details => details.ErrorMessage,
        Created = static details => details.CreateTime is { } time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : null,
        Running = ["PENDING", "TEXT_SUCCESS"],
        Succeeded = ["SUCCESS"],
        Failed = ["CREATE_TASK_FAILED", "SENSITIVE_WORD_ERROR"],
        Json = TestJson.Default.Details,
        Retention = TimeSpan.FromDays(14),
    };

    public static string Envelope(int code, string message = "said so", string data = "null") =>
        $$"""{"code":{{code}},"msg":"{{message}}","data":{{data}}}""";

    public static string DetailsOf(string status, string more = "") =>
        Envelope(200, "success", $$"""{"taskId":"{{TaskId}}","status":"{{status}}"{{more}}}""");

    public static async Task<SubmitResponse> SubmitAsync(this ApiBoxTransport transport, CancellationToken cancellationToken = default) =>
        await transport.SendAsync(
            transport.BeginCall(Submit),
            HttpMethod.Post,
            "api/v1/submit",
            new SubmitRequest("Harbour Lights"),
            TestJson.Default.SubmitRequest,
            cancellationToken);

    public static async Task<Details> DetailsAsync(
        this ApiBoxTransport transport, string taskId = TaskId, CancellationToken cancellationToken = default)
    {
        var address = RelativeUri.Build("/api/v1/details").Query("taskId", taskId).ToString();
        var answer = await transport.SendAsync(transport.BeginCall(GetDetails), HttpMethod.Get, address, cancellationToken);
        return answer.Data!;
    }
}
