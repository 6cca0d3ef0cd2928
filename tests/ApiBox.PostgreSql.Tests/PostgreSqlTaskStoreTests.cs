using ApiBox.Stores.Conformance;

namespace ApiBox.PostgreSql.Tests;

public sealed class PostgreSqlTaskStoreTests : DurableTaskStoreConformance
{
    private readonly TemporarySchema _schema = new();
    private readonly TestClock _clock = new();

    protected override ITaskStore Open() => _schema.Open(clock: _clock.Sql);

    protected override Task PassAsync(TimeSpan time) => _clock.PassAsync(time);

    protected override async ValueTask CleanUpAsync()
    {
        await _schema.DisposeAsync();
        await _clock.DisposeAsync();
    }
}
