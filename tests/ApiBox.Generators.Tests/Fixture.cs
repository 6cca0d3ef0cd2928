namespace ApiBox.Generators.Tests;

/// <summary>The small descriptions in Fixtures.</summary>
internal static class Fixture
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Fixtures");

    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.json")
            .Select(static path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal);

    public static string Read(string name, string extension = ".json") => File.ReadAllText(Path.Combine(Folder, name + extension));
}
