namespace ApiBox.Architecture.Tests;

/// <summary>A use of something in one folder of a project by a file in another.</summary>
/// <param name="From">The folder that uses.</param>
/// <param name="To">The folder that is used.</param>
/// <param name="File">The file that uses, below the project.</param>
/// <param name="Symbol">What is used.</param>
internal sealed record FolderReference(string From, string To, string File, string Symbol)
{
    public override string ToString() => $"{From} -> {To}: {File} uses {Symbol}";
}
