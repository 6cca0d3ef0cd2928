namespace ApiBox.PostgreSql;

/// <summary>Calls that may have taken something although their answers were lost. Of those long ago the leases have ended.</summary>
internal sealed class UnansweredCalls
{
    private const int Most = 64;

    private readonly object _gate = new();
    private IReadOnlyList<Guid> _calls = [];

    public IReadOnlyList<Guid> TakeAll()
    {
        lock (_gate)
        {
            var calls = _calls;
            _calls = [];
            return calls;
        }
    }

    public void Add(IEnumerable<Guid> calls)
    {
        lock (_gate)
            _calls = [.. _calls.Concat(calls).TakeLast(Most)];
    }
}
