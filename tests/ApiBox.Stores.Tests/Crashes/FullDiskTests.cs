using ApiBox.Stores.Tests.Support;

namespace ApiBox.Stores.Tests.Crashes;

public sealed class FullDiskTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_full_disk_refuses_writes_and_fails_the_health_check_and_loses_nothing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no ulimit.");
        await using var filler = ChildProcess.StartWithLargestFile(1000, "fill", _folder.File("full.db"));

        var said = await filler.ReadToEndAsync();

        Assert.Equal("healthy", said[0]);
        Assert.StartsWith("unhealthy ", said[^1], StringComparison.Ordinal);
        Assert.Contains("full.db", said[^1], StringComparison.Ordinal);
        var added = said.Where(static line => line.StartsWith("added ", StringComparison.Ordinal))
            .Select(static line => line[6..]).ToList();
        Assert.InRange(added.Count, 1, 599);
        Assert.Equal(600, added.Count + said.Count(static line => line.StartsWith("refused ", StringComparison.Ordinal)));
        using var connection = _folder.Open("full.db");
        Assert.Equal("ok", connection.Ask("PRAGMA integrity_check"));
        foreach (var id in added)
            Assert.Equal(1L, connection.Ask($"SELECT count(*) FROM task_submissions WHERE submission_id = '{id}'"));
    }
}
