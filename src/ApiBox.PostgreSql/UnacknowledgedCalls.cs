namespace ApiBox.PostgreSql;

/// <summary>
/// Calls whose responses were lost. Each may have taken deliveries, or still take them: the server continues what it has begun. They are
/// kept for as long as a lease, after which others can take the deliveries anyway.
/// </summary>
internal sealed class UnacknowledgedCalls(TimeProvider time)
{
    private const int MaxCalls = 64;

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
            _calls = [.. _calls.Concat(calls.Select(call => (call, now, lease))).TakeLast(MaxCalls)];
    }
}
