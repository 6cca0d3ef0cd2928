using System.Text.Json.Nodes;
using ApiBox.Reliability.Description;

namespace ApiBox.Reliability.OddPolls;

/// <summary>An answer to a query for a task.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The body.</param>
/// <param name="Type">The body's type.</param>
internal sealed record PollResponse(int Status, string Body, string Type = "application/json");

/// <summary>What the service answers about a task, by the examples of the description.</summary>
internal static class PollResponses
{
    private static readonly (JsonNode Running, JsonNode Succeeded) Examples = Read();

    public static PollResponse Running(string taskId) => Of(Examples.Running, taskId);

    public static PollResponse Succeeded(string taskId) => Of(Examples.Succeeded, taskId);

    public static PollResponse Failed(string taskId) => Of(Examples.Running, taskId, "GENERATE_AUDIO_FAILED");

    /// <summary>An answer without details.</summary>
    public static PollResponse Code(int code) => new(200, $$"""{"code":{{code}},"msg":"odd","data":null}""");

    /// <summary>An answer of a gateway.</summary>
    public static PollResponse Bare(int status) => new(status, "<html>odd</html>", "text/html");

    private static PollResponse Of(JsonNode example, string taskId, string? status = null)
    {
        var answer = example.DeepClone();
        var data = answer["data"]!.AsObject();
        data["taskId"] = taskId;
        if (data["response"] is JsonObject response)
            response["taskId"] = taskId;
        if (status is not null)
            (data["status"], data["errorMessage"]) = (status, "It failed.");
        return new PollResponse(200, answer.ToJsonString());
    }

    private static (JsonNode Running, JsonNode Succeeded) Read()
    {
        var (running, succeeded) = PaidOperations.Answers(PaidOperations.Reporting);
        return (JsonNode.Parse(running)!, JsonNode.Parse(succeeded)!);
    }
}
