namespace ApiBox.Runtime;

/// <summary>
/// How many queries in a row may fail before a wait ends. The table "Waiting" in ARCHITECTURE.md has the same rules; a test runs its rows.
/// </summary>
/// <param name="isKnown">Whether the service itself assigned the task's id, or has confirmed the task before.</param>
internal struct WaitBudget(bool isKnown)
{
    /// <summary>With pauses of 30 seconds this tolerates an outage of two minutes, as gateways have.</summary>
    private const int MaxFailures = 5;

    /// <summary>
    /// For an id that only the caller supplied, a refusal is most likely right: the id is wrong, or of another account. It is retried
    /// twice, a second apart, and then reported.
    /// </summary>
    private const int MaxRefusals = 3;

    private int _refusals;

    /// <summary>How many queries in a row have failed.</summary>
    public int Failures { get; private set; }

    /// <summary>Counts a failed query.</summary>
    /// <returns>Whether the wait continues.</returns>
    public bool TrySpend(ApiBoxException exception)
    {
        if (!IsOdd(exception))
            return false;
        Failures++;
        if (IsRefusal(exception))
            _refusals++;
        return Failures < MaxFailures && (isKnown || _refusals < MaxRefusals);
    }

    /// <summary>Whether the next query should come soon, since it decides whether there is such a task at all.</summary>
    public readonly bool NeedsShortPause(ApiBoxException exception) => !isKnown && IsRefusal(exception);

    // An invalid key and invalid values do not recover. Any other failure can be transient.
    private static bool IsOdd(ApiBoxException exception) =>
        exception is ApiBoxTransportException or ApiBoxOutcomeUnknownException or (ApiBoxApiException and not ApiBoxUnauthorizedException);

    private static bool IsRefusal(ApiBoxException exception) => exception is ApiBoxApiException { IsTransient: false };
}
