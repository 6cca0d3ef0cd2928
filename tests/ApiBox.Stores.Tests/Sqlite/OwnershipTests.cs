using ApiBox.Stores.Conformance;
using ApiBox.Stores.Tests.Support;

namespace ApiBox.Stores.Tests.Sqlite;

/// <summary>Who has taken a callback: a store that is open, as a lock on a file of its own tells.</summary>
public sealed class OwnershipTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Only_who_takes_something_has_a_lock_file_and_only_as_long_as_it_is_open()
    {
        await using var store = Open();
        Assert.Empty(await TakeAsync(store));
        await Make.PutUpAsync(store, "s1", CallbackStage.Text);
        Assert.Empty(OwnerFiles());

        await using (var taker = Open())
        {
            Assert.Single(await TakeAsync(taker));
            Assert.Single(OwnerFiles());
        }

        Assert.Empty(OwnerFiles());
    }

    [Fact]
    public async Task What_the_dead_have_left_goes_and_what_the_living_have_stays()
    {
        await using var living = Open();
        await Make.PutUpAsync(living, "s1", CallbackStage.Text);
        Assert.Single(await TakeAsync(living));
        var hers = Assert.Single(OwnerFiles());
        await File.WriteAllTextAsync(_folder.File("tasks.db-owner-0123456789abcdef"), "");
        await using var store = Open();
        await Make.PutUpAsync(store, "s2", CallbackStage.Text);

        Assert.Single(await TakeAsync(store));

        Assert.Equal(2, OwnerFiles().Length);
        Assert.Contains(hers, OwnerFiles());
        Assert.DoesNotContain(_folder.File("tasks.db-owner-0123456789abcdef"), OwnerFiles());
    }

    [Fact]
    public async Task A_lock_file_that_somebody_removes_is_made_anew_and_nothing_is_completed_twice()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows does not remove files in use.");
        await using var store = Open();
        await using var other = Open();
        await Make.PutUpAsync(store, "s1", CallbackStage.Text);
        await Make.PutUpAsync(store, "s2", CallbackStage.Text);
        var lost = Assert.Single(await TakeAsync(store, 1));
        File.Delete(Assert.Single(OwnerFiles()));

        var again = Assert.Single(await TakeAsync(other, 1));
        Assert.Equal("s2", Assert.Single(await TakeAsync(store)).SubmissionId);

        Assert.Equal(2, OwnerFiles().Length);
        Assert.Equal((lost.Id, true), (again.Id, again.IsTakenOver));
        Assert.Empty(await store.RenewDeliveriesAsync([lost], TimeSpan.Zero, None));
        Assert.False(await store.CompleteDeliveryAsync(lost, None));
        Assert.True(await other.CompleteDeliveryAsync(again, None));
    }

    [Fact]
    public async Task Whoever_may_use_the_database_may_look_at_the_lock_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes.");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;
        await using var store = Open();
        await Make.PutUpAsync(store, "s1", CallbackStage.Text);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(_folder.File("tasks.db"), Mode);

        Assert.Single(await TakeAsync(store));

        if (!OperatingSystem.IsWindows())
            Assert.Equal(Mode, File.GetUnixFileMode(Assert.Single(OwnerFiles())));
    }

    [Fact]
    public async Task A_link_to_the_file_leads_to_the_same_lock_files()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights there.");
        Directory.CreateDirectory(_folder.File("linked"));
        File.CreateSymbolicLink(_folder.File("linked/other.db"), _folder.File("tasks.db"));
        await using var store = Open();
        await Make.PutUpAsync(store, "s1", CallbackStage.Text);
        await using var linked = new SqliteTaskStore(_folder.ConnectionString("linked/other.db"));
        Assert.Single(await TakeAsync(linked));

        Assert.Empty(await TakeAsync(store));

        Assert.Equal(2, OwnerFiles().Length);
        Assert.All(OwnerFiles(), path => Assert.StartsWith(_folder.File("tasks.db"), path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_gives_up_while_it_takes_keeps_nothing_from_others()
    {
        await using var store = Open();
        await Make.PutUpAsync(store, "s1", CallbackStage.Text);
        using var other = _folder.Open("tasks.db");
        other.Ask("BEGIN IMMEDIATE");
        using var cancelling = new CancellationTokenSource();
        var taking = store.TakeDeliveriesAsync([Make.Kind], 10, TimeSpan.Zero, cancelling.Token);
        var after = store.FindAsync("s1", None);
        await cancelling.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => taking);
        other.Ask("COMMIT");
        await after;

        await store.PingAsync(None);
        Assert.Equal(("s1", 1), (await TakeAsync(store)) is [var only] ? (only.SubmissionId, only.Attempt) : default);
    }

    [Fact]
    public async Task Many_stores_that_begin_to_take_at_once_find_no_other_dead()
    {
        await using var store = Open();
        foreach (var id in Make.Ids("s", 200))
            await Make.PutUpAsync(store, id, CallbackStage.Text);

        var stores = Enumerable.Range(0, 10).Select(_ => Open()).ToList();
        var taken = await Task.WhenAll(stores.Select(one => Task.Run(async () =>
        {
            var all = new List<CallbackDelivery>();
            while (await TakeAsync(one, 3) is { Count: > 0 } some)
                all.AddRange(some);
            return all;
        })));

        Assert.Equal(200, taken.Sum(static some => some.Count));
        Assert.All(taken.SelectMany(static some => some), static one => Assert.Equal((1, 0), (one.TakeCount, one.Losses)));
        foreach (var one in stores)
            await one.DisposeAsync();
    }

    private SqliteTaskStore Open() => new(_folder.ConnectionString("tasks.db"));

    private string[] OwnerFiles() => Directory.GetFiles(Path.GetDirectoryName(_folder.File("x"))!, "*-owner-*");

    private static Task<IReadOnlyList<CallbackDelivery>> TakeAsync(SqliteTaskStore store, int maxCount = 100) =>
        store.TakeDeliveriesAsync([Make.Kind], maxCount, TimeSpan.Zero, None);
}
