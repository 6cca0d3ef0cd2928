namespace ApiBox.Reliability.OddPolls;

/// <summary>An answer that comes once among good ones and says nothing about the task that is waited for.</summary>
/// <param name="Name">The name in the figures.</param>
/// <param name="Answer">The answer, by the id of another task.</param>
/// <param name="IsAnothers">Whether it is about another task.</param>
internal sealed record OddPoll(string Name, Func<string, PollAnswer> Answer, bool IsAnothers = false)
{
    private static readonly int[] Statuses = [302, 400, 403, 404, 500, 502, 503, 504];
    private static readonly int[] Codes = [400, 404, 500];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<OddPoll> All { get; } =
    [
        .. Statuses.Select(static status => new OddPoll($"http_{status}", _ => PollAnswers.Bare(status))),
        .. Codes.Select(static code => new OddPoll($"code_{code}", _ => PollAnswers.Code(code))),
        new("data_null", static _ => PollAnswers.Code(200)),
        new("half_json", static other => Half(PollAnswers.Running(other))),
        new("page", static _ => PollAnswers.Bare(200)),
        new("empty", static _ => new PollAnswer(200, "")),
        new("another_running", PollAnswers.Running, IsAnothers: true),
        new("another_succeeded", PollAnswers.Succeeded, IsAnothers: true),
        new("another_failed", PollAnswers.Failed, IsAnothers: true),
    ];

    /// <summary>What a wait must not survive for ever, when nothing else is answered; the key's refusal not even once.</summary>
    public static IReadOnlyList<OddPoll> Lasting { get; } =
    [
        new("http_401", static _ => PollAnswers.Bare(401)),
        new("code_401", static _ => PollAnswers.Code(401)),
        .. All.Where(static odd => odd.Name != "another_running"),
    ];

    /// <summary>Whether it says that the key is wrong, which waiting does not change.</summary>
    public bool RefusesKey => Name.EndsWith("401", StringComparison.Ordinal);

    private static PollAnswer Half(PollAnswer answer) => answer with { Body = answer.Body[..(answer.Body.Length / 2)] };
}
