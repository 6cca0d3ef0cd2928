using ApiBox.Testing;

namespace ApiBox.Architecture.Tests;

/// <summary>The files of the repository that people write, by their paths below its root, with forward slashes.</summary>
internal static class SourceFiles
{
    private static readonly string[] NotWritten = ["obj", "bin", "Snapshots", "node_modules", "artifacts"];

    /// <summary>The C# files of folders, without those that a tool writes.</summary>
    public static IEnumerable<string> Below(params string[] folders) =>
        folders.SelectMany(static folder => Files(folder, "*.cs"))
            .Where(static file => !file.Contains(".verified.", StringComparison.Ordinal));

    /// <summary>The documents, without the reference, which is generated, and the history in the change log.</summary>
    public static IEnumerable<string> Documents() =>
        Directory.EnumerateFiles(Repository.Root, "*.md")
            .Select(Relative)
            .Concat(Files("docs", "*.md"))
            .Concat(Files("src", "*.md"))
            .Concat(Files("spec", "*.md"))
            .Where(static file => file != "CHANGELOG.md" && !file.StartsWith("docs/reference/", StringComparison.Ordinal));

    /// <summary>The lines of a file with their numbers.</summary>
    public static IEnumerable<(int Number, string Text)> Lines(string file) =>
        File.ReadLines(Path.Combine(Repository.Root, file)).Select(static (text, index) => (index + 1, text));

    /// <summary>The lines of a document that can be broken: no code, table, link, picture or output.</summary>
    public static IEnumerable<(int Number, string Text)> Prose(string document)
    {
        var isCode = false;
        foreach (var line in Lines(document))
        {
            var text = line.Text.TrimStart();
            if (text.StartsWith("```", StringComparison.Ordinal))
                isCode = !isCode;
            else if (!isCode && text is not (['|' or '[' or '<' or '`', ..] or ['!', '[', ..]))
                yield return line;
        }
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.Exists(Path.Combine(Repository.Root, folder))
            ? Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories)
                .Select(Relative)
                .Where(static file => !file.Split('/').Any(NotWritten.Contains))
                .Order(StringComparer.Ordinal)
            : [];

    private static string Relative(string path) => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
}
