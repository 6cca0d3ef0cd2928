namespace ApiBox.Sqlite;

/// <summary>Something to do in a transaction, and somebody who waits for it.</summary>
internal abstract class SqliteStep
{
    /// <summary>False when nobody waits for it any more.</summary>
    public abstract bool Begins();

    public abstract void Run(SqliteSession session);

    public abstract void Succeed();

    public abstract void Fail(Exception error);
}

internal sealed class SqliteStep<T>(Func<SqliteSession, T> run, Action<T>? committed, CancellationToken cancellationToken) : SqliteStep
{
    // The queue's thread must not run what the caller does next.
    private readonly TaskCompletionSource<T> _result = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T _value = default!;

    public Task<T> Result => _result.Task;

    public override bool Begins()
    {
        if (cancellationToken.IsCancellationRequested)
            _result.TrySetCanceled(cancellationToken);
        return !_result.Task.IsCompleted;
    }

    public override void Run(SqliteSession session) => _value = run(session);

    public override void Succeed()
    {
        committed?.Invoke(_value);
        _result.TrySetResult(_value);
    }

    public override void Fail(Exception error) => _result.TrySetException(error);
}
