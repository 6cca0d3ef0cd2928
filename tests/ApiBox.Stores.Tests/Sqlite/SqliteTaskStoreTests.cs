using ApiBox.Stores.Conformance;
using ApiBox.Stores.Tests.Support;

namespace ApiBox.Stores.Tests.Sqlite;

public sealed class SqliteTaskStoreTests : DurableTaskStoreConformance
{
    private readonly TemporaryFolder _folder = new();

    protected override ITaskStore Open() => new SqliteTaskStore(_folder.ConnectionString("tasks.db"));

    protected override ValueTask CleanUpAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
