using System.Text.RegularExpressions;

namespace ApiBox.Testing;

/// <summary>A block of code in a document, between two lines of three backticks.</summary>
/// <param name="Page">The document, by its path below the root.</param>
/// <param name="Number">Its number on the page, from 0 on.</param>
/// <param name="Language">The word after the backticks; empty if there is none.</param>
/// <param name="Role">What follows that word, which readers do not see; empty if nothing does.</param>
/// <param name="Text">The code.</param>
/// <param name="File">The file that the line before names, or tells the reader to replace; null if there is none.</param>
public sealed partial record DocumentBlock(string Page, int Number, string Language, string Role, string Text, string? File)
{
    /// <summary>Whether these commands need a clone of the repository; others work in an empty folder.</summary>
    public bool NeedsClone => Language == "sh" && CloneOnly().IsMatch(Text);

    /// <summary>Whether the block belongs to a project of its own, which only ApiBox.Package.Tests builds.</summary>
    public bool NeedsPackages => Role == "extended" || Page is "docs/generator.md" or "docs/native-aot.md";

    /// <summary>The README, and the pages of docs without the generated reference.</summary>
    public static IReadOnlyList<string> Pages { get; } =
    [
        "README.md",
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md")
            .Select(static file => $"docs/{Path.GetFileName(file)}")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The blocks of a page in their order.</summary>
    public static IReadOnlyList<DocumentBlock> Of(string page)
    {
        var text = System.IO.File.ReadAllText(Path.Combine(Repository.Root, page));
        return [.. Fence().Matches(text).Select((match, index) => new DocumentBlock(
            page, index, match.Groups["language"].Value, match.Groups["role"].Value, match.Groups["code"].Value,
            FileBefore(text[..match.Index])))];
    }

    private static string? FileBefore(string text) =>
        FileName().Match(text.TrimEnd().Split("\n\n")[^1]) is { Success: true } match ? match.Groups["file"].Value : null;

    [GeneratedRegex("^```(?<language>\\w*) ?(?<role>[^\\n]*)\\n(?<code>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"Replace\s+the\s+content\s+of\s+`(?<file>[\w.]+)`|^`(?<file>[\w./]+)`:$")]
    private static partial Regex FileName();

    [GeneratedRegex(@"--project|(?<![\w/])(?:src|spec|docs|baseline|generators)/")]
    private static partial Regex CloneOnly();
}
