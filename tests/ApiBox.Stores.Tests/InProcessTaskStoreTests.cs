using ApiBox.Stores.Conformance;

namespace ApiBox.Stores.Tests;

public sealed class InProcessTaskStoreTests : TaskStoreConformance
{
    private readonly InProcessTaskStore _store = new();

    // What is in a process is seen by one instance alone.
    protected override ITaskStore Open() => _store;

    protected override ValueTask CleanUpAsync() => ValueTask.CompletedTask;
}
