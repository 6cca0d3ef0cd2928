using System.Text.Json;
using ApiBox.Clients.Requests;

namespace ApiBox.Clients;

/// <summary>What became of one request.</summary>
/// <param name="Request">The request.</param>
/// <param name="Refused">Why it does not count as accepted; null if it does.</param>
/// <param name="Unread">Why the client could not read the response; null if it could.</param>
internal sealed record Outcome(Request Request, string? Refused, string? Unread)
{
    /// <summary>Whether an unread response is what the description promises, so that the client should have read it.</summary>
    public bool IsResponseRight { get; private init; } = true;

    public static Outcome Of(Request request, JsonElement answer, Judge judge)
    {
        var (result, reason) = (answer.GetProperty("result").GetString(), answer.GetProperty("reason").GetString());
        if (answer.GetProperty("status").ValueKind == JsonValueKind.Null)
            return new Outcome(request, $"{result}: {reason}", null);
        var status = answer.GetProperty("status").GetInt32();
        if (status is < 200 or > 299)
            return new Outcome(request, $"status {status}: {reason}", null);
        if (request.Operation.Response(status) is not { } response)
            return new Outcome(request, $"the description has no response with the status {status}", null);
        if (Violations(answer) is { Length: > 0 } violations)
            return new Outcome(request, $"Prism reports {violations}", null);
        if (result == "sent")
            return new Outcome(request, null, null);
        var isRight = Operation.JsonSchema(response) is not { } schema || judge.Fits(schema, answer.GetProperty("text").GetString()!);
        return new Outcome(request, null, reason) { IsResponseRight = isRight };
    }

    // Prism also lists what is wrong with its own responses.
    private static string Violations(JsonElement answer) => answer.GetProperty("violations").GetString() is { Length: > 0 } text
        ? string.Join(' ', JsonElement.Parse(text).EnumerateArray()
            .Where(static one => one.GetProperty("location")[0].GetString() != "response")
            .Select(static one => one.GetRawText()))
        : "";
}

/// <summary>The figures of one description.</summary>
internal sealed record TrialReport(Document Document)
{
    public int Operations { get; init; }

    public IReadOnlyList<Outcome> Outcomes { get; init; } = [];

    /// <summary>The requests without what an operation needs, and how many of them the mock server refused.</summary>
    public (int Sent, int Refused) Bare { get; init; }

    public IReadOnlyList<string> Notes { get; init; } = [];

    public int Accepted => Outcomes.Count(static one => one.Refused is null);

    public int Read => Outcomes.Count(static one => one is { Refused: null, Unread: null });

    /// <summary>The operations of which each request was accepted.</summary>
    public int AcceptedOperations => Outcomes.GroupBy(static one => one.Request.Operation)
        .Count(static group => group.All(static one => one.Refused is null));
}
