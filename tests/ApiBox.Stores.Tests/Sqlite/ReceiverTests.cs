using ApiBox.Stores.Conformance;
using ApiBox.Stores.Tests.Support;

namespace ApiBox.Stores.Tests.Sqlite;

public sealed class ReceiverTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task Every_course_of_callbacks_at_two_instances_ends_the_same() =>
        ReceiverProperties.EveryCourseEndsTheSameAsync(() => new SqliteTaskStore(_folder.ConnectionString("receiver.db")), 300);
}
