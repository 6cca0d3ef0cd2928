using System.Globalization;
using System.Text;
using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Overlays;

/// <summary>
/// The part of JSONPath that targets of overlays may use: <c>$</c>, <c>.name</c>, <c>['name']</c>, <c>[0]</c>, <c>.*</c> and <c>[*]</c>.
/// </summary>
internal sealed class OverlayPath
{
    private readonly List<Step> _steps = [];

    private OverlayPath()
    {
    }

    private enum StepKind
    {
        Name,
        Index,
        All,
    }

    /// <summary>Reads a path, or says what is wrong with it.</summary>
    public static (OverlayPath? Path, string? Problem) Parse(string text)
    {
        if (text.Length == 0 || text[0] != '$')
            return (null, "a path begins with '$'");
        var path = new OverlayPath();
        for (var at = 1; at < text.Length;)
        {
            var (step, end, problem) = text[at] == '.' ? Dotted(text, at + 1)
                : text[at] == '[' ? Bracketed(text, at + 1)
                : (default, at, $"'{text[at]}' is not expected at character {Number(at + 1)}");
            if (problem is not null)
                return (null, problem);
            path._steps.Add(step);
            at = end;
        }

        return (path, null);
    }

    /// <summary>The values that the path selects, in the order of the document.</summary>
    public IReadOnlyList<OverlayMatch> Select(SpecNode root)
    {
        var places = new List<OverlayMatch> { new(root, null) };
        foreach (var step in _steps)
            places = places.SelectMany(place => Below(place.Node, step)).ToList();
        return places;
    }

    private static IEnumerable<OverlayMatch> Below(SpecNode node, Step step) => step.Kind switch
    {
        StepKind.Name => node[step.Name] is { } member ? [new OverlayMatch(member, node)] : [],
        StepKind.Index => step.Index < node.Items.Count ? [new OverlayMatch(node.Items[step.Index], node)] : [],
        _ => node.Members.Select(static member => member.Value).Concat(node.Items).Select(value => new OverlayMatch(value, node)),
    };

    private static (Step Step, int End, string? Problem) Dotted(string text, int start)
    {
        if (start < text.Length && text[start] == '.')
            return (default, start, "'..' is not supported; name each step");
        if (start < text.Length && text[start] == '*')
            return (new Step(StepKind.All, "", 0), start + 1, null);
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-' or '$'))
            end++;
        return end == start
            ? (default, start, $"a name is expected at character {Number(start + 1)}; write other names as ['name']")
            : (new Step(StepKind.Name, text.Substring(start, end - start), 0), end, null);
    }

    private static (Step Step, int End, string? Problem) Bracketed(string text, int start)
    {
        var at = SkipSpace(text, start);
        if (at >= text.Length)
            return (default, at, "']' is missing");
        var step = default(Step);
        switch (text[at])
        {
            case '?':
                return (default, at, "filters ('[?…]') are not supported; name the value, or give its index");
            case '*':
                step = new Step(StepKind.All, "", 0);
                at++;
                break;
            case '\'' or '"':
                if (Quoted(text, ref at) is not { } name)
                    return (default, at, "a quotation mark is missing");
                step = new Step(StepKind.Name, name, 0);
                break;
            default:
                var end = at;
                while (end < text.Length && text[end] is >= '0' and <= '9')
                    end++;
                if (!int.TryParse(text.Substring(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture, out var index))
                    return (default, at, "brackets hold a name in quotes, an index from 0, or '*'");
                step = new Step(StepKind.Index, "", index);
                at = end;
                break;
        }

        at = SkipSpace(text, at);
        return at < text.Length && text[at] == ']'
            ? (step, at + 1, null)
            : (default, at, "']' is expected after one name or index; lists and slices are not supported");
    }

    private static string? Quoted(string text, ref int at)
    {
        var quote = text[at++];
        var name = new StringBuilder();
        while (at < text.Length && text[at] != quote)
        {
            if (text[at] == '\\' && at + 1 < text.Length)
                at++;
            name.Append(text[at++]);
        }

        return at++ < text.Length ? name.ToString() : null;
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return at;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private readonly record struct Step(StepKind Kind, string Name, int Index);
}

/// <summary>A value that a path selects, and where it is.</summary>
/// <param name="Parent">The value that it is in; null for the document.</param>
internal readonly record struct OverlayMatch(SpecNode Node, SpecNode? Parent);
