namespace ApiBox.Reliability.OddPolls;

/// <summary>An answer that comes once among good ones and says nothing about the task that is waited for.</summary>
/// <param name="Name">The name in the figures.</param>
/// <param name="Answer">The answer, by the id of another task.</param>
/// <param name="IsAnothers">Whether it is about another task.</param>
internal sealed record OddPoll(string Name, Func<string, PollResponse> Answer, bool IsAnothers = false)
{
    private static readonly int[] Statuses = [302, 400, 403, 404, 500, 502, 503, 504];
    private static readonly int[] Codes = [400, 404, 500];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<OddPoll> All { get; } =
    [
        .. Statuses.Select(static status => new OddPoll($"http_{status}", _ => PollResponses.Bare(status))),
        .. Codes.Select(static code => new OddPoll($"code_{code}", _ => PollResponses.Code(code))),
        new("data_null", static _ => PollResponses.Code(200)),
        new("half_json", static other => Half(PollResponses.Running(other))),
        new("page", static _ => PollResponses.Bare(200)),
        new("empty", static _ => new PollResponse(200, "")),
        new("another_running", PollResponses.Running, IsAnothers: true),
        new("another_succeeded", PollResponses.Succeeded, IsAnothers: true),
        new("another_failed", PollResponses.Failed, IsAnothers: true),
    ];

    /// <summary>What a wait must not survive for ever, when nothing else is answered; the key's refusal not even once.</summary>
    public static IReadOnlyList<OddPoll> Lasting { get; } =
    [
        new("http_401", static _ => PollResponses.Bare(401)),
        new("code_401", static _ => PollResponses.Code(401)),
        .. All.Where(static odd => odd.Name != "another_running"),
    ];

    /// <summary>Whether it says that the key is wrong, which waiting does not change.</summary>
    public bool RefusesKey => Name.EndsWith("401", StringComparison.Ordinal);

    private static PollResponse Half(PollResponse answer) => answer with { Body = answer.Body[..(answer.Body.Length / 2)] };
}
