using ApiBox.Stores.Conformance;
using ApiBox.Stores.Tests.Support;

namespace ApiBox.Stores.Tests.Crashes;

/// <summary>What becomes of callbacks whose taker is another process.</summary>
public sealed class TakeoverTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_a_process_has_taken_is_its_own_until_it_is_killed_whatever_the_clocks_say()
    {
        var clock = new HandSetClock(Make.Now);
        await using var store = new SqliteTaskStore(_folder.ConnectionString("crash.db"), clock);
        foreach (var id in Make.Ids("s", 3))
            await Make.PutUpAsync(store, id, CallbackStage.Text);
        await using var taker = ChildProcess.Start("take", _folder.File("crash.db"));
        Assert.Equal("s00000 s00001 s00002", await taker.ReadLineAsync());

        foreach (var pass in new[] { 0, 100, -200 })
        {
            clock.Advance(TimeSpan.FromDays(pass));
            Assert.Empty(await TakeAsync(store));
        }

        await taker.KillAsync();
        Assert.Equal(2, OwnerFiles().Length);

        clock.Advance(TimeSpan.FromDays(100));
        var taken = await TakeAsync(store);
        Assert.Equal(3, taken.Count);
        Assert.All(taken, static one => Assert.Equal((true, 1, 0, 2), (one.IsTakenOver, one.Losses, one.Failures, one.TakeCount)));
        Assert.Single(OwnerFiles());
        Assert.All(await Task.WhenAll(taken.Select(one => store.CompleteDeliveryAsync(one, None))), Assert.True);
    }

    [Fact]
    public async Task Who_cannot_lock_files_takes_nothing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows always locks.");
        await using var store = new SqliteTaskStore(_folder.ConnectionString("crash.db"));
        await Make.PutUpAsync(store, "s1", CallbackStage.Text);
        await Make.PutUpAsync(store, "s2", CallbackStage.Text);
        var held = Assert.Single(await store.TakeDeliveriesAsync([Make.Kind], 1, TimeSpan.Zero, None));

        await using var other = ChildProcess.StartWithoutLocks("take", _folder.File("crash.db"));
        Assert.Contains("cannot be locked", await other.ReadLineAsync(), StringComparison.Ordinal);

        Assert.Single(OwnerFiles());
        Assert.Equal("s2", Assert.Single(await TakeAsync(store)).SubmissionId);
        Assert.True(await store.CompleteDeliveryAsync(held, None));
    }

    private string[] OwnerFiles() => Directory.GetFiles(Path.GetDirectoryName(_folder.File("x"))!, "crash.db-owner-*");

    private static Task<IReadOnlyList<CallbackDelivery>> TakeAsync(SqliteTaskStore store) =>
        store.TakeDeliveriesAsync([Make.Kind], 100, TimeSpan.Zero, None);
}
