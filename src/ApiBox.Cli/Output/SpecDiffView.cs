using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ApiBox.Cli.Shell;
using ApiBox.SpecDiff;
using ApiBox.SpecDiff.Changes;
using static ApiBox.Cli.Shell.TerminalText;

namespace ApiBox.Cli.Output;

/// <summary>A comparison of two descriptions for people, for programs, and for a pull request.</summary>
/// <param name="comparison">What differs.</param>
/// <param name="version">The version of what was made of the old description; null if it is not known.</param>
/// <param name="columns">The width of its lines.</param>
internal sealed class SpecDiffView(SpecComparison comparison, string? version, int columns)
{
    private const int MaxUses = 3;

    private readonly string? _next = comparison.Changes.Count == 0 ? version : VersionStep.Next(version, comparison.Impact);

    public string Json() => JsonText.Of(new JsonObject
    {
        ["verdict"] = Name(comparison.Impact),
        ["wire"] = Name(comparison.ImpactOn(Side.Wire)),
        ["csharp"] = comparison.HasSurface ? Name(comparison.ImpactOn(Side.CSharp)) : null,
        ["version"] = new JsonObject { ["current"] = version, ["next"] = _next },
        ["changelog"] = new JsonArray([.. Changelog().Select(static line => (JsonNode)JsonValue.Create(line))]),
        ["changes"] = new JsonArray([.. comparison.Changes.Select(static change => (JsonNode)new JsonObject
        {
            ["verdict"] = Name(change.Impact),
            ["side"] = change.Side == Side.CSharp ? "csharp" : "wire",
            ["direction"] = change.Direction == Direction.None ? null : Name(change.Direction),
            ["kind"] = change.Kind,
            ["path"] = change.Path,
            ["file"] = change.File,
            ["line"] = change.Line,
            ["reason"] = change.Reason,
            ["uses"] = new JsonArray([.. change.Uses.Select(static use => (JsonNode)JsonValue.Create(use))]),
        })]),
    });

    public string Text()
    {
        var text = new StringBuilder();
        text.AppendLine(WordWrap.Prose(Head(), columns));
        if (comparison.Changes.Count == 0)
            return text.ToString().TrimEnd();
        Lines(text, "\nChangelog:", Changelog());
        foreach (var group in comparison.Changes.GroupBy(static change => change.Impact))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"\n{Title(group.Key)} ({group.Count()}):");
            foreach (var change in group)
                Describe(text, change);
        }

        return text.ToString().TrimEnd();
    }

    public string Markdown()
    {
        var text = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"## {Title(comparison.Impact)}\n").AppendLine(Head());
        foreach (var line in Changelog().Prepend(""))
            text.AppendLine(line);
        foreach (var group in comparison.Changes.GroupBy(static change => change.Impact))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"\n### {Title(group.Key)} ({group.Count()})\n")
                .AppendLine("| change | direction | location | reason | used by |\n|---|---|---|---|---|");
            foreach (var change in group)
                text.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"| {Cell(change.Kind)} | {Way(change)} | {Cell($"{change.File}:{change.Line}")} `{Code(change.Path)}` "
                    + $"| {Cell(change.Reason)} | {Cell(Uses(change))} |");
        }

        return text.ToString().TrimEnd();
    }

    private string Head() => comparison.Changes.Count == 0
        ? "The descriptions say the same."
        : $"{Title(comparison.Impact)}. "
            + (_next is not null ? $"The next version is at least {_next}, after {version}."
                : $"The next version must be a {Step(comparison.Impact)}"
                    + (version is null ? "." : $"; '{Clean(version)}' does not have three numbers."))
            + (comparison.HasSurface ? "" : "\nThe C# client was not compared: one of the descriptions has errors for the generator.");

    /// <summary>A line for each change that users have to know.</summary>
    private IEnumerable<string> Changelog()
    {
        // What a location means for the wire and for C# is one line: the worse.
        var known = comparison.Changes.Where(static change => change.Impact > Impact.Patch).GroupBy(static change => change.Path)
            .Select(static group => group.MaxBy(static change => change.Impact)!);
        foreach (var change in known)
        {
            var operations = change.Uses.Count > 0 ? $" ({Uses(change)})" : "";
            var start = change.Impact == Impact.Breaking ? "**Breaking.** " : "";
            yield return $"- {start}{Clean(Subject(change))}{Clean(change.Reason)}{Clean(operations)}";
        }

        var patches = comparison.Changes.Count(static change => change.Impact == Impact.Patch);
        if (patches > 0)
            yield return string.Create(
                CultureInfo.InvariantCulture, $"- {patches} {(patches == 1 ? "change" : "changes")} without an effect.");
    }

    // A component and its members have names that people know; other locations are named by their operation.
    private static string Subject(SpecChange change)
    {
        const string components = "#/components/schemas/";
        if (change.Side == Side.CSharp || !change.Path.StartsWith(components, StringComparison.Ordinal))
            return "";
        var parts = change.Path[components.Length..].Split('/');
        var names = parts.Skip(1).Zip(parts.Skip(2)).Where(static pair => pair.First == "properties").Select(static pair => pair.Second);
        return $"`{string.Join('.', names.Prepend(parts[0]))}`: ";
    }

    private void Describe(StringBuilder text, SpecChange change)
    {
        var way = change.Side == Side.CSharp ? "C#" : Way(change);
        text.AppendLine(CultureInfo.InvariantCulture, $"  {Clean(change.Kind)}{(way.Length > 0 ? $", {way}" : "")}")
            .AppendLine(CultureInfo.InvariantCulture, $"    {Clean(change.File)}({change.Line}): {Clean(change.Path)}");
        Wrap(text, "    ", "    ", Clean(change.Reason));
        if (change.Uses.Count > 0)
            Wrap(text, "    ", "      ", Clean($"In {Uses(change)}."));
    }

    private static string Uses(SpecChange change) => change.Uses.Count <= MaxUses
        ? string.Join(", ", change.Uses)
        : string.Create(
            CultureInfo.InvariantCulture, $"{string.Join(", ", change.Uses.Take(MaxUses))} and {change.Uses.Count - MaxUses} more");

    private void Lines(StringBuilder text, string title, IEnumerable<string> lines)
    {
        text.AppendLine(title);
        foreach (var line in lines)
            Wrap(text, "  ", "    ", line);
    }

    private void Wrap(StringBuilder text, string first, string next, string words)
    {
        foreach (var line in WordWrap.Lines(words, columns, first, next))
            text.AppendLine(line);
    }

    private static string Way(SpecChange change) => change.Direction == Direction.None ? "" : Name(change.Direction);

    private static string Title(Impact impact) => impact switch
    {
        Impact.Breaking => "Breaking",
        Impact.Minor => "Minor",
        _ => "Patch",
    };

    private static string Step(Impact impact) => impact switch
    {
        Impact.Breaking => "new major version",
        Impact.Minor => "new minor version",
        _ => "new patch",
    };

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Cell(string text) => Clean(text).Replace("|", "\\|", StringComparison.Ordinal).Replace('\n', ' ');

    private static string Code(string text) => Cell(text).Replace("`", "'", StringComparison.Ordinal);
}
