using ApiBox.Stores.Conformance;

namespace ApiBox.PostgreSql.Tests;

public sealed class ReceiverTests
{
    [Fact]
    public async Task Every_course_of_callbacks_at_two_instances_ends_the_same()
    {
        await using var database = new TemporarySchema();
        await ReceiverProperties.EveryCourseEndsTheSameAsync(() => database.Open(), 300);
    }
}
