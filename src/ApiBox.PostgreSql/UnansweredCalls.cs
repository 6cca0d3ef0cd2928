namespace ApiBox.PostgreSql;

/// <summary>
/// Calls whose answers got lost. Each may have taken something, or take it yet: the server goes on with what it has begun. They are kept for as
/// long as a lease, after which others may take it anyway.
/// </summary>
internal sealed class UnansweredCalls(TimeProvider time)
{
    private const int Most = 64;

    private readonly object _gate = new();
    private (Guid Call, long Since, TimeSpan Lease)[] _calls = [];

    public IReadOnlyList<Guid> Recent()
    {
        lock (_gate)
        {
            if (_calls.Length > 0)
                _calls = [.. _calls.Where(one => time.GetElapsedTime(one.Since) <= one.Lease)];
            return [.. _calls.Select(static one => one.Call)];
        }
    }

    public void Add(IReadOnlyCollection<Guid> calls, TimeSpan lease)
    {
        if (calls.Count == 0)
            return;
        var now = time.GetTimestamp();
        lock (_gate)
            _calls = [.. _calls.Concat(calls.Select(call => (call, now, lease))).TakeLast(Most)];
    }
}
