using System.Xml.Linq;
using ApiBox.Testing;

namespace ApiBox.Architecture.Tests;

/// <summary>The projects that ship or build what ships, and which of them know which.</summary>
internal static class ProjectGraph
{
    public static IReadOnlyList<string> Projects { get; } =
    [
        .. new[] { "generators", "src" }.SelectMany(static folder => Directory.EnumerateDirectories(Path.Combine(Repository.Root, folder)))
            .Where(static folder => File.Exists(FileOf(folder))).Select(static folder => Path.GetFileName(folder)),
    ];

    /// <summary>The folder of a project.</summary>
    public static string FolderOf(string project) => new[] { "generators", "src" }
        .Select(folder => Path.Combine(Repository.Root, folder, project)).Single(Directory.Exists);

    /// <summary>The references of all projects, those that the targets add to a project with a description included.</summary>
    public static IEnumerable<FolderReference> References() => Projects.SelectMany(static project =>
    {
        var document = XDocument.Load(FileOf(FolderOf(project)));
        // What is only built before, such as what a package contains, is not known.
        var references = document.Descendants("ProjectReference")
            .Where(static one => (string?)one.Attribute("ReferenceOutputAssembly") != "false")
            .Select(static one => ((string)one.Attribute("Include")!).Replace('\\', '/'));
        if (document.Descendants("ApiBoxDescription").Any())
            references = references.Append("ApiBox.Runtime.csproj");
        return references.Select(one => new FolderReference(
            project, Path.GetFileNameWithoutExtension(one), Path.GetFileName(FileOf(FolderOf(project))), one));
    });

    /// <summary>Which shipped assemblies let others of them see what is internal.</summary>
    public static IEnumerable<string> Friends() => Projects.SelectMany(static project =>
        XDocument.Load(FileOf(FolderOf(project))).Descendants("InternalsVisibleTo").Select(static one => (string)one.Attribute("Include")!)
            .Where(static friend => Projects.Contains(friend)).Select(friend => $"{project} -> {friend}"));

    private static string FileOf(string folder) => Path.Combine(folder, Path.GetFileName(folder) + ".csproj");
}
