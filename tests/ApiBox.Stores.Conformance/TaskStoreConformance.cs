namespace ApiBox.Stores.Conformance;

/// <summary>Every sentence of <see cref="ITaskStore"/> as a test. A store derives from it and says how it is opened.</summary>
public abstract partial class TaskStoreConformance : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;

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

    /// <summary>A store on the database of this test; when called again, another instance on it, or the same if there can be only one.</summary>
    protected abstract ITaskStore Open();

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
        Assert.True(await Store.AddAsync(Make.Submission(id, createdAt), None));
        await Store.SetOutcomeAsync(id, SubmissionOutcome.Accepted, taskId, None);
        return await RowAsync(id);
    }

    private Task<CallbackEffect> AdvanceAsync(string id, string taskId, CallbackStage stage, DateTimeOffset? receivedAt = null) =>
        Store.AdvanceAsync(Make.Callback(id, taskId, stage, receivedAt), None);

    private Task<IReadOnlyList<CallbackDelivery>> TakeAsync(DateTimeOffset? now = null, int most = 100) =>
        Store.TakeDeliveriesAsync(most, now ?? Make.Now, TimeSpan.FromMinutes(1), None);
}
