using System.Text.Json.Nodes;

namespace ApiBox.Reliability.Outcomes;

/// <summary>How many answers were told wrongly, and in which way. Added up from several threads.</summary>
internal sealed class OutcomeTally
{
    private const int MostWords = 15;

    private static readonly string[] Names =
    [
        "told_refused_though_unknown",
        "told_accepted_though_unknown",
        "told_accepted_though_refused",
        "told_refused_though_accepted",
        "told_unknown_though_definite",
        "told_neither",
        "wrong_exception",
        "sent_again_though_not",
        "not_sent_again",
    ];

    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _counts = Names.ToDictionary(static name => name, static _ => 0, StringComparer.Ordinal);
    private int _cases;
    private int _told;

    /// <summary>Whether all was told rightly.</summary>
    public bool IsKept => _cases > 0 && _counts.Values.All(static count => count == 0);

    /// <summary>Compares what was told about an answer with what is right.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="expected">What is right.</param>
    /// <param name="told">What was told.</param>
    /// <param name="isPeer">Whether by a peer, of which no certain exceptions and repetitions are asked.</param>
    public void Add(OutcomeCase answer, Expected expected, Told told, bool isPeer)
    {
        var wrong = new List<string>();
        if (told.Kind != expected.Kind)
            wrong.Add(Name(expected.Kind, told.Kind));
        else if (!isPeer && !IsRight(told.Error, expected))
            wrong.Add("wrong_exception");
        if (!expected.IsRepeated && told.Requests > 1)
            wrong.Add("sent_again_though_not");
        if (!isPeer && expected.IsRepeated && told.Requests == 1)
            wrong.Add("not_sent_again");

        lock (_gate)
        {
            _cases++;
            foreach (var name in wrong)
                _counts[name]++;
            if (wrong.Count > 0 && !isPeer && _told++ < MostWords)
                Program.Say($"{answer}: {expected} expected, told {told}");
        }
    }

    public JsonObject Values()
    {
        var values = new JsonObject { ["cases"] = _cases };
        foreach (var name in Names)
            values[name] = _counts[name];
        return values;
    }

    private static bool IsRight(Exception? told, Expected expected) => told is ApiBoxApiException error
        ? error.GetType() == expected.Error && error.Code == expected.Code
        : expected.Error is null;

    private static string Name(ToldKind expected, ToldKind told) => (expected, told) switch
    {
        (_, ToldKind.Neither) => "told_neither",
        (_, ToldKind.Unknown) => "told_unknown_though_definite",
        (ToldKind.Unknown, ToldKind.Refused) => "told_refused_though_unknown",
        (ToldKind.Unknown, _) => "told_accepted_though_unknown",
        (ToldKind.Refused, _) => "told_accepted_though_refused",
        _ => "told_refused_though_accepted",
    };
}
