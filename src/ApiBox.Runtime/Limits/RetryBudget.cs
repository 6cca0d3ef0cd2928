namespace ApiBox.Runtime;

/// <summary>
/// The retry budget of a client's queries. A retry costs one, a success gives back a tenth: while the service works there is
/// always enough, and when it is down, the calls of a process do not multiply its load by the number of retries.
/// </summary>
internal sealed class RetryBudget
{
    private const int MinRetries = 10;
    private const int Retry = 10;
    private const int Success = 1;

    private readonly int _max;
    private int _tenths;

    /// <summary>Creates a full budget: ten retries, or as many as a single call may need.</summary>
    public RetryBudget(int maxRetries) => _tenths = _max = Math.Max(MinRetries, maxRetries) * Retry;

    /// <summary>Takes a retry out; false if there is none left.</summary>
    public bool TrySpend() => TryChange(-Retry);

    /// <summary>Gives back a tenth of a retry, after a success.</summary>
    public void Earn() => TryChange(Success);

    private bool TryChange(int tenths)
    {
        while (true)
        {
            var before = Volatile.Read(ref _tenths);
            var after = Math.Min(before + tenths, _max);
            if (after < 0)
                return false;
            if (after == before || Interlocked.CompareExchange(ref _tenths, after, before) == before)
                return true;
        }
    }
}
