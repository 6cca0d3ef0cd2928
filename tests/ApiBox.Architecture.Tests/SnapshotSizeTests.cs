using ApiBox.Testing;

namespace ApiBox.Architecture.Tests;

/// <summary>A snapshot is short enough to be read when it changes.</summary>
public sealed class SnapshotSizeTests
{
    private const int MaxLines = 400;

    /// <summary>
    /// Public surfaces are exempt: each is a complete list in the order of names, one line a member, of which only the difference is read.
    /// Cut into files it would hide that a type moved from one file to the next.
    /// </summary>
    private const string PublicSurface = "PublicApi.";

    [Fact]
    public void NoSnapshotIsTooLong()
    {
        var folders = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "tests"), "Snapshots", SearchOption.AllDirectories);
        var files = folders.SelectMany(static folder => Directory.EnumerateFiles(folder, "*.verified.*"))
            .Where(static file => !Path.GetFileName(file).StartsWith(PublicSurface, StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(files);
        Assert.All(files, static file =>
        {
            var lines = File.ReadLines(file).Count();
            Assert.True(
                lines <= MaxLines,
                $"{Path.GetFileName(file)} has {lines} lines, and {MaxLines} are allowed. Make the fixture smaller, or show some of its "
                + "files in full and the others in an index (SnapshotTests.InFull).");
        });
    }
}
