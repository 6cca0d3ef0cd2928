namespace ApiBox.Architecture.Tests;

/// <summary>The folders of a project form the layers that ARCHITECTURE.md draws: no arrow leads upward, and none in a circle.</summary>
public sealed class FolderTests
{
    public static TheoryData<string> Projects => [.. Drawing.Names.Where(static name => name != "projects")];

    [Theory]
    [MemberData(nameof(Projects))]
    public void NoFolderUsesWhatIsAboveIt(string project)
    {
        var files = Sources(project);

        var violations = Layering.Violations(Drawing.Layers(project), Folders(files), FolderGraph.Of(files));

        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    [Fact]
    public void EveryProjectWithFoldersHasADrawing() => Assert.Equal(
        ProjectGraph.Projects.Where(static project => Folders(Sources(project)).Count > 1).Order(StringComparer.Ordinal),
        Projects.Select(static row => row.Data).Order(StringComparer.Ordinal));

    [Fact]
    public void AnUpwardReferenceIsFound()
    {
        (string, string)[] files =
        [
            ("Low/One.cs", "namespace P; class One { Two? _up; }"),
            ("High/Two.cs", "namespace P; class Two { One? _down; }"),
        ];

        Assert.Equal(
            ["Low -> High: Low/One.cs uses Two"], Layering.Violations([["Low"], ["High"]], ["Low", "High"], FolderGraph.Of(files)));
    }

    [Fact]
    public void SoIsOneByAnExtensionAMemberOrItsNeighbour()
    {
        (string, string)[] files =
        [
            ("Low/One.cs", "namespace P; class One { void M(int i) => i.Up(); int N => High.Two.Count; Three? _beside; }"),
            ("High/Two.cs", "namespace P.High; static class Two { public static int Count; }"),
            ("High/Extensions.cs", "namespace P; static class Extensions { public static void Up(this int i) { } }"),
            ("Beside/Three.cs", "namespace P; class Three;"),
        ];

        Assert.Equal(
            [
                "Low -> High: Low/One.cs uses Extensions.Up",
                "Low -> High: Low/One.cs uses Two",
                "Low -> High: Low/One.cs uses Two.Count",
                "Low -> Beside: Low/One.cs uses Three"
            ],
            Layering.Violations([["Low", "Beside"], ["High"]], ["Low", "High", "Beside"], FolderGraph.Of(files)));
    }

    [Fact]
    public void TheDrawingNamesWhatThereIs() => Assert.Equal(
        ["The drawing lacks New.", "The drawing has Old, which does not exist."],
        Layering.Violations([["Old"], ["High"]], ["New", "High"], []));

    private static IReadOnlyList<string> Folders(IEnumerable<(string Path, string Text)> files) =>
        [.. files.Select(static file => file.Path.Split('/') is [var folder, _, ..] ? folder : FolderGraph.Root).Distinct()];

    private static List<(string Path, string Text)> Sources(string project)
    {
        var folder = ProjectGraph.FolderOf(project);
        return
        [
            .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), File: file))
                .Where(static file => file.Path.Split('/')[0] is not ("obj" or "bin"))
                .Select(static file => (file.Path, File.ReadAllText(file.File))),
        ];
    }
}
