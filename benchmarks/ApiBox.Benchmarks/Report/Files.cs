namespace ApiBox.Benchmarks.Report;

/// <summary>The files of this repository that the run reads and writes.</summary>
internal static class Files
{
    /// <summary>The pictures, seen from the page.</summary>
    public const string Pictures = "../benchmarks/results";

    private static readonly string Root = FindRoot();

    public static string Results { get; } = Path.Combine(Root, "benchmarks", "results");

    public static string Goals { get; } = Path.Combine(Root, "benchmarks", "goals.json");

    public static string Page { get; } = Path.Combine(Root, "docs", "performance.md");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ApiBox.Generated.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("This program belongs to a clone of the repository.");
    }
}
