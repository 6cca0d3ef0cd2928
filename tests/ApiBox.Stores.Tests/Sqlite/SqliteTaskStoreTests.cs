using ApiBox.Stores.Conformance;
using ApiBox.Stores.Tests.Support;

namespace ApiBox.Stores.Tests.Sqlite;

public sealed class SqliteTaskStoreTests : DurableTaskStoreConformance
{
    private readonly HandSetClock _clock = new(Make.Now);
    private readonly TemporaryFolder _folder = new();

    protected override ITaskStore Open() => new SqliteTaskStore(_folder.ConnectionString("tasks.db"), _clock);

    protected override Task PassAsync(TimeSpan time)
    {
        _clock.Advance(time);
        return Task.CompletedTask;
    }

    protected override ValueTask CleanUpAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
