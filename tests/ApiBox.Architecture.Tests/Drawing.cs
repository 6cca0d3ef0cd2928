using System.Text.RegularExpressions;
using ApiBox.Testing;

namespace ApiBox.Architecture.Tests;

/// <summary>
/// A drawing in ARCHITECTURE.md: a block of code named <c>layers NAME</c>, a layer a line, the upper ones first. What is in a line may know
/// everything in the lines below it, and nothing else.
/// </summary>
internal static partial class Drawing
{
    private static readonly string Document = File.ReadAllText(Path.Combine(Repository.Root, "ARCHITECTURE.md"));

    /// <summary>The names of all drawings.</summary>
    public static IReadOnlyList<string> Names => [.. Blocks().Matches(Document).Select(static block => block.Groups["name"].Value)];

    /// <summary>The layers of a drawing, the lowest first; each holds the names that stand beside each other.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Layers(string name)
    {
        var block = Blocks().Matches(Document).Single(block => block.Groups["name"].Value == name);
        return [.. block.Groups["text"].Value.Split('\n').Select(Line).Where(static layer => layer.Count > 0).Reverse()];
    }

    // Two blanks or more separate the names of a layer from each other and from what explains it.
    private static IReadOnlyList<string> Line(string line)
    {
        var names = line.Split("--", 2)[0];
        return [.. names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static name => name == "root" ? FolderGraph.Root : name)];
    }

    [GeneratedRegex("^```layers (?<name>[\\w.]+)\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
