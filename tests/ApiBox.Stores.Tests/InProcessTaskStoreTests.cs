using ApiBox.Stores.Conformance;
using ApiBox.Stores.Tests.Support;

namespace ApiBox.Stores.Tests;

public sealed class InProcessTaskStoreTests : TaskStoreConformance
{
    private readonly HandSetClock _clock = new(Make.Now);
    private readonly InProcessTaskStore _store;

    public InProcessTaskStoreTests() => _store = new InProcessTaskStore(_clock);

    // What is in a process is seen by one instance alone.
    protected override ITaskStore Open() => _store;

    protected override Task PassAsync(TimeSpan time)
    {
        _clock.Advance(time);
        return Task.CompletedTask;
    }

    protected override ValueTask CleanUpAsync() => ValueTask.CompletedTask;
}
