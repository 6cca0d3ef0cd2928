using System.Text.RegularExpressions;
using ApiBox.OpenApi.Patterns;

namespace ApiBox.Conformance.Patterns;

/// <summary>What came of random patterns.</summary>
internal sealed class PatternCount
{
    public int Cases { get; set; }

    public long Outcomes { get; set; }

    /// <summary>Patterns that both take for none, such as a range with its ends in the wrong order.</summary>
    public int RefusedByBoth { get; set; }

    /// <summary>Differences that have a reason, by its name.</summary>
    public SortedDictionary<string, int> Argued { get; } = new(StringComparer.Ordinal);

    public List<string> Differences { get; } = [];
}

/// <summary>
/// Puts the patterns that are made for .NET beside an engine of ECMA-262: each class over every code point up to U+2FFF and samples above,
/// each pattern over texts of what it mentions.
/// </summary>
internal sealed class PatternTrial
{
    private static readonly string[] Categories = ["Cn", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "N", "P", "S"];

    // Repetitions within repetitions take exponential time in engines that backtrack, and these two backtrack in a different order.
    private const string TimedOut = "no answer of .NET within 2 s, where repetitions are nested; "
        + "a validator refuses such a value at its time-out";

    private readonly IEcmaEngine _engine;
    private readonly string _scanned;

    public PatternTrial(IEcmaEngine engine)
    {
        _engine = engine;
        // Two versions of Unicode differ in what they know about some code points; that is no difference of patterns.
        LeftOut = [.. Unlike(Points.Scanned).Order()];
        _scanned = Points.Text(Points.Scanned.Except(LeftOut));
        engine.Scan(_scanned);
    }

    /// <summary>Code points that the two sides' versions of Unicode put into different categories.</summary>
    public IReadOnlyList<int> LeftOut { get; }

    public int Scanned => Points.Scanned.Count - LeftOut.Count;

    public PatternCount Run(int count, int seed)
    {
        var result = new PatternCount();
        for (var number = 0; number < count; number++)
            Try(new PatternMaker(new Random(unchecked((seed * 1_000_003) + number))).Make(), number, result);
        return result;
    }

    /// <summary>FNV-1a over UTF-16 units.</summary>
    public static uint Digest(string text)
    {
        var hash = 0x811c9dc5u;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * 0x01000193u);
        return hash;
    }

    private void Try(PatternCase one, int number, PatternCount result)
    {
        result.Cases++;
        var theirs = _engine.Ask(one.Class, one.Pattern, one.Texts);
        if (Ours(one, out var refusal, out var isTimedOut) is not { } ours)
        {
            if (theirs.Error is not null)
                result.RefusedByBoth++;
            else if (isTimedOut)
                result.Argued[TimedOut] = result.Argued.GetValueOrDefault(TimedOut) + 1;
            else
                result.Differences.Add($"{number}: refused: {refusal}: {Points.Shown(one.Class)} {Points.Shown(one.Pattern)}");
            return;
        }

        if (theirs.Error is not null)
        {
            // Escapes and hyphens that are clear although the flag u forbids them.
            var reason = $"no pattern for {_engine.Name}, which is stricter: "
                + $"{theirs.Error[(theirs.Error.LastIndexOf(": ", StringComparison.Ordinal) + 1)..].Trim()}";
            result.Argued[reason] = result.Argued.GetValueOrDefault(reason) + 1;
            return;
        }

        result.Outcomes += Scanned + one.Texts.Count;
        if (ours.Digest != theirs.Digest)
        {
            var which = Differing($"^{one.Class}", Points.Scanned.Except(LeftOut)).Take(10).Select(static point => $"U+{point:X4}");
            result.Differences.Add($"{number}: class {Shown(one.Class)}: {string.Join(' ', which)}");
        }

        for (var i = 0; i < one.Texts.Count; i++)
        {
            var matches = theirs.Outcomes[i] == '1' ? "matches" : "does not match";
            if (ours.Outcomes[i] != theirs.Outcomes[i] && !IsLeftOut(one.Texts[i]))
                result.Differences.Add($"{number}: {Shown(one.Pattern)}: {Points.Shown(one.Texts[i])} {matches} for {_engine.Name}");
        }
    }

    private static string Shown(string pattern) => $"{Points.Shown(pattern)} as {EcmaPattern.Translate(pattern)}";

    private EcmaResult? Ours(PatternCase one, out string? refusal, out bool isTimedOut)
    {
        (refusal, isTimedOut) = (null, false);
        try
        {
            var rest = Regex(one.Class).Replace(_scanned, "");
            return new EcmaResult(Digest(rest), Outcomes(one.Pattern, one.Texts));
        }
        catch (Exception error) when (error is ArgumentException or RegexMatchTimeoutException)
        {
            (refusal, isTimedOut) = (error.Message, error is RegexMatchTimeoutException);
            return null;
        }
    }

    private static string Outcomes(string pattern, IReadOnlyList<string> texts)
    {
        var regex = Regex(pattern);
        return string.Concat(texts.Select(text => regex.IsMatch(text) ? '1' : '0'));
    }

    private static Regex Regex(string pattern) =>
        new(EcmaPattern.Translate(pattern), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(2));

    private bool IsLeftOut(string text) => Unlike([.. text.EnumerateRunes().Select(static rune => rune.Value)]).Any();

    private IEnumerable<int> Unlike(IReadOnlyList<int> points) =>
        Categories.SelectMany(category => Differing($"^\\p{{{category}}}", points)).Distinct();

    /// <summary>The code points about which a pattern differs.</summary>
    private List<int> Differing(string pattern, IEnumerable<int> points)
    {
        var all = points.ToList();
        var texts = all.ConvertAll(static point => Points.Text([point]));
        var (ours, theirs) = (Outcomes(pattern, texts), _engine.Ask("[]", pattern, texts));
        return theirs.Error is { } error
            ? throw new InvalidOperationException(error)
            : all.Where((_, index) => ours[index] != theirs.Outcomes[index]).ToList();
    }
}
