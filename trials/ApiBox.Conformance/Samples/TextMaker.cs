using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using ApiBox.Conformance.Documents;
using ApiBox.Conformance.Evaluation;

namespace ApiBox.Conformance.Samples;

/// <summary>Proposes texts and numbers near the limits of schemas; who asks keeps those that fit.</summary>
internal static partial class TextMaker
{
    private const int MaxTextLength = 20_000;

    private static readonly ConcurrentDictionary<string, string[]> Known = new(StringComparer.Ordinal);

    public static IEnumerable<string> Texts(Facets facets)
    {
        var least = Limits(facets, "minLength").DefaultIfEmpty(0).Max();
        var most = Limits(facets, "maxLength").DefaultIfEmpty(MaxTextLength).Min();
        foreach (var format in facets.Values("format"))
            if (Formats.Example(format.Text) is { } example)
                yield return example;
        foreach (var pattern in facets.Values("pattern"))
            foreach (var text in Matching(pattern.Text, least, most))
                yield return text;
        foreach (var example in facets.Values("example")
            .Concat(facets.Values("examples").SelectMany(static list => list.Items))
            .Concat(facets.Values("default")))
            if (example.Kind == DocKind.Text)
                yield return example.Text;
        var length = Math.Clamp(least, 1, MaxTextLength);
        foreach (var c in "aA0xZ-_9")
            yield return new string(c, Math.Min(length, Math.Max(most, 0)));
        yield return "";
        for (var i = 0; i < 30; i++)
            yield return i.ToString(CultureInfo.InvariantCulture).PadLeft(length, 'a');
    }

    /// <summary>Texts that match a pattern, of about the given lengths.</summary>
    public static IEnumerable<string> Matching(string pattern, int least = 0, int most = MaxTextLength)
    {
        foreach (var text in Known.GetOrAdd(pattern, static one => [.. Generate(one).Distinct()]))
        {
            if (text.Length > Math.Max(most, 64))
                continue;
            yield return text;
            if (text.Length < least && text.Length > 0)
                yield return string.Concat(Enumerable.Repeat(text, (least / text.Length) + 1));
            if (text.Length < least)
                yield return text.PadRight(least, text.Length == 0 ? 'a' : text[^1]);
        }
    }

    private static IEnumerable<string> Generate(string pattern)
    {
        if (pattern.Length > 400 || LargeCount().IsMatch(pattern))
            return [];
        try
        {
            // The automaton is made once, and each text is another walk through it.
            var walks = new Fare.Xeger(pattern, new Random(1));
            return [.. Enumerable.Range(0, 24).Select(_ => walks.Generate().TrimStart('^').TrimEnd('$'))];
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException or IndexOutOfRangeException)
        {
            return [];
        }
    }

    public static IEnumerable<Exact> Numbers(Facets facets)
    {
        var steps = facets.Values("multipleOf")
            .Where(static one => one.Kind == DocKind.Number)
            .Select(static one => Exact.Parse(one.Text))
            .Where(static step => step.Digits.Sign > 0)
            .ToList();
        var bounds = new[] { "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" }.SelectMany(facets.Values)
            .Where(static one => one.Kind == DocKind.Number).Select(static one => Exact.Parse(one.Text)).ToList();
        var one = new Exact(1, 0);
        foreach (var start in bounds.Prepend(new Exact(0, 0)).Prepend(one))
        {
            yield return start;
            foreach (var step in steps.Append(one))
            {
                yield return start + step;
                yield return start - step;
                var floor = start.Floor(step);
                yield return floor;
                yield return floor + step;
            }

            yield return start + new Exact(1, -1);
            yield return start - new Exact(1, -1);
            yield return start + new Exact(1, -3);
            yield return start - new Exact(1, -3);
        }

        for (var i = 2; i < 30; i++)
            yield return new Exact(i, 0);
    }

    public static IEnumerable<int> Limits(Facets facets, string keyword) =>
        facets.Values(keyword)
            .Where(static one => one.Kind == DocKind.Number)
            .Select(static one => (int)Math.Clamp(double.Parse(one.Text, CultureInfo.InvariantCulture), 0, int.MaxValue));

    // The automaton of such a count has a state for each repetition.
    [GeneratedRegex(@"\{\d{4,}|,\d{4,}\}")]
    private static partial Regex LargeCount();
}
