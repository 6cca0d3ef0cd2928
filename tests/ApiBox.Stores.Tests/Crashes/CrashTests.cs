using System.Diagnostics;
using ApiBox.Stores.Conformance;
using ApiBox.Stores.Tests.Support;

namespace ApiBox.Stores.Tests.Crashes;

public sealed class CrashTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // More of them: dotnet run --project tests/ApiBox.Stores.Tests -- crash 200 1
    [Fact]
    public async Task Nothing_acknowledged_is_lost_when_the_process_is_killed()
    {
        var result = await CrashRounds.RunAsync(_folder.File("crash.db"), 20, Random.Shared.Next());

        Assert.True(result.Lost.Count == 0, result.ToString());
        Assert.True(result.Promised > 20, result.ToString());
    }

    [Fact]
    public async Task A_promise_that_is_broken_is_noticed()
    {
        var promises = new Promises();
        foreach (var line in new[] { "added s1 .", "complete s2 .", "handled s3 text .", "added s4" })
            promises.Note(line);
        await using (var store = new SqliteTaskStore(_folder.ConnectionString("crash.db")))
        {
            await store.AdvanceAsync(Make.Callback("s2", "t2", CallbackStage.Complete), CancellationToken.None);
            await store.AdvanceAsync(Make.Callback("s3", "t3", CallbackStage.Text), CancellationToken.None);
        }

        using var connection = _folder.Open("crash.db");

        Assert.Equal(["s1 was added", "s2 text waits for its handlers", "s3 text was handled"], promises.Broken(connection));
    }

    [Fact]
    public async Task Two_processes_share_a_file_and_wake_each_other()
    {
        await using var store = new SqliteTaskStore(_folder.ConnectionString("crash.db"));
        await store.PingAsync(CancellationToken.None);
        await using var watcher = new Watcher(store);
        string[] arguments = [typeof(CrashTests).Assembly.Location, "write", _folder.File("crash.db"), "other"];
        using var other = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        try
        {
            var added = await Task.WhenAll(Make.Ids("s", 500).Select(id => store.AddAsync(Make.Submission(id), CancellationToken.None)));
            Assert.All(added, Assert.True);
            // On a fast machine the other writes more between two looks than is told one by one.
            await watcher.IsWokenAsync("task-other-1");
        }
        finally
        {
            other.Kill();
            await other.WaitForExitAsync();
        }
    }
}
