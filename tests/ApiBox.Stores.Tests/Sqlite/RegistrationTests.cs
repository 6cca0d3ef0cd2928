using ApiBox.Stores.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ApiBox.Stores.Tests.Sqlite;

public sealed class RegistrationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_file_takes_the_place_of_memory_however_often_it_is_asked_for()
    {
        var services = new ServiceCollection();
        services.AddSingleton<ITaskStore, InProcessTaskStore>();
        services.AddApiBoxSqliteStore(_folder.ConnectionString("first.db"));
        services.AddApiBoxSqliteStore(_folder.ConnectionString("second.db"));

        using (var provider = services.BuildServiceProvider())
        {
            var store = Assert.IsType<SqliteTaskStore>(Assert.Single(provider.GetServices<ITaskStore>()));
            Assert.Same(store, provider.GetService<ITaskStore>());
            await store.PingAsync(CancellationToken.None);
        }

        Assert.Equal((false, true), (File.Exists(_folder.File("first.db")), File.Exists(_folder.File("second.db"))));
    }

    [Fact]
    public void A_wrong_connection_string_is_told_of_when_it_is_given() =>
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddApiBoxSqliteStore("Data Source=:memory:"));
}
