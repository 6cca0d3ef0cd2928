namespace ApiBox.Sqlite;

/// <summary>An operation in a transaction, and the caller that waits for it.</summary>
internal abstract class SqliteStep
{
    /// <summary>False when the caller no longer waits.</summary>
    public abstract bool Begins();

    public abstract void Run(SqliteSession session);

    public abstract void Succeed();

    public abstract void Fail(Exception error);
}

/// <param name="run">The operation. If a step that shares its commit fails, it runs a second time, alone.</param>
/// <param name="committed">Called after the commit, whether or not the caller still waits.</param>
/// <param name="unheard">Called in addition if the caller no longer waits.</param>
internal sealed class SqliteStep<T>(Func<SqliteSession, T> run, Action<T>? committed, Action<T>? unheard) : SqliteStep
{
    // The queue's thread must not run what the caller does next.
    private readonly TaskCompletionSource<T> _result = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CancellationTokenRegistration _cancellation;
    private T _value = default!;

    public Task<T> Result => _result.Task;

    /// <summary>Cancels the wait.</summary>
    public void EndWith(CancellationToken cancellationToken) => _cancellation = cancellationToken.UnsafeRegister(
        static (result, token) => ((TaskCompletionSource<T>)result!).TrySetCanceled(token), _result);

    public override bool Begins() => !_result.Task.IsCompleted;

    public override void Run(SqliteSession session) => _value = run(session);

    public override void Succeed()
    {
        _cancellation.Unregister();
        committed?.Invoke(_value);
        if (!_result.TrySetResult(_value))
            unheard?.Invoke(_value);
    }

    public override void Fail(Exception error)
    {
        _cancellation.Unregister();
        _result.TrySetException(error);
    }
}
