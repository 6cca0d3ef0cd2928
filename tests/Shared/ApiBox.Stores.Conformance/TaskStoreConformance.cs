namespace ApiBox.Stores.Conformance;

/// <summary>Every sentence of <see cref="ITaskStore"/> as a test. A store derives from it and says how it is opened.</summary>
public abstract partial class TaskStoreConformance : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;

    protected static readonly TimeSpan Lease = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Microsecond = TimeSpan.FromMicroseconds(1);

    private readonly List<ITaskStore> _opened = [];

    private ITaskStore Store => _opened[0];

    public ValueTask InitializeAsync()
    {
        Another();
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var store in _opened)
            await CloseAsync(store);
        await CleanUpAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>
    /// A store on the database of this test; when called again, another instance on it, or the same if there can be only one.
    /// </summary>
    protected abstract ITaskStore Open();

    /// <summary>Sets the clock of the stores ahead. It begins at <see cref="Make.Now"/> and does not move by itself.</summary>
    protected abstract Task PassAsync(TimeSpan time);

    /// <summary>Removes the database of this test.</summary>
    protected abstract ValueTask CleanUpAsync();

    /// <summary>Another instance, closed when the test ends.</summary>
    protected ITaskStore Another()
    {
        var store = Open();
        _opened.Add(store);
        return store;
    }

    protected static async Task CloseAsync(ITaskStore store)
    {
        if (store is IAsyncDisposable disposable)
            await disposable.DisposeAsync();
    }

    protected static async Task<List<T>> AllAsync<T>(IAsyncEnumerable<T> items)
    {
        var all = new List<T>();
        await foreach (var item in items)
            all.Add(item);
        return all;
    }

    protected static async Task<StoredSubmission> RowAsync(ITaskStore store, string id) =>
        await store.FindAsync(id, None) ?? throw new InvalidOperationException($"no row {id}");

    private Task<StoredSubmission> RowAsync(string id) => RowAsync(Store, id);

    private async Task<StoredSubmission> AcceptedAsync(string id, string taskId, DateTimeOffset? createdAt = null)
    {
        await Make.AcceptedAsync(Store, id, taskId, createdAt);
        return await RowAsync(id);
    }

    private Task<CallbackEffect> AdvanceAsync(string id, string taskId, CallbackStage stage, DateTimeOffset? receivedAt = null) =>
        Store.AdvanceAsync(Make.Callback(id, taskId, stage, receivedAt), None);

    private Task<IReadOnlyList<CallbackDelivery>> TakeAsync(int maxCount = 100) => TakeAsync(Store, maxCount);

    protected static Task<IReadOnlyList<CallbackDelivery>> TakeAsync(ITaskStore store, int maxCount = 100) =>
        store.TakeDeliveriesAsync([Make.Kind], maxCount, Lease, None);

    private Task<List<CallbackDelivery>> TakeAllAsync() => TakeAllAsync(Store);

    /// <summary>Takes and completes until nothing is due.</summary>
    protected static async Task<List<CallbackDelivery>> TakeAllAsync(ITaskStore store)
    {
        var all = new List<CallbackDelivery>();
        while (await TakeAsync(store, int.MaxValue) is { Count: > 0 } taken)
        {
            all.AddRange(taken);
            foreach (var delivery in taken)
                Assert.True(await store.CompleteDeliveryAsync(delivery, None));
        }

        return all;
    }

    /// <summary>Puts up callbacks of a submission whose task is known.</summary>
    private async Task PutUpAsync(string id, string taskId, params CallbackStage[] stages)
    {
        if (await Store.FindAsync(id, None) is null)
            await AcceptedAsync(id, taskId);
        foreach (var stage in stages)
            Assert.Equal(CallbackEffect.Advanced, await AdvanceAsync(id, taskId, stage));
    }
}
