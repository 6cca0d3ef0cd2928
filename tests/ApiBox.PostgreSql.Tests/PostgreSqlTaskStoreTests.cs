using ApiBox.Stores.Conformance;

namespace ApiBox.PostgreSql.Tests;

public sealed class PostgreSqlTaskStoreTests : DurableTaskStoreConformance
{
    private readonly TemporarySchema _schema = new();

    protected override ITaskStore Open() => _schema.Open();

    protected override ValueTask CleanUpAsync() => _schema.DisposeAsync();
}
