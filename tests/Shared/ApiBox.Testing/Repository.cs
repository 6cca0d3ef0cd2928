using System.Runtime.CompilerServices;

namespace ApiBox.Testing;

/// <summary>Where the repository's files are while its tests run.</summary>
public static class Repository
{
    /// <summary>The repository's top folder.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Folder(), "..", "..", ".."));

    /// <summary>The product's description.</summary>
    public static string Description { get; } = Path.Combine(Root, "spec", "apibox.openapi.json");

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
