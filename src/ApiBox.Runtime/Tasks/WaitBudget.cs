namespace ApiBox.Runtime;

/// <summary>
/// How many queries in a row may go wrong before a wait ends. The table "Waiting" in ARCHITECTURE.md says the same; a test runs its rows.
/// </summary>
/// <param name="isKnown">Whether the service itself named the task's id, or has told of the task before.</param>
internal struct WaitBudget(bool isKnown)
{
    /// <summary>With pauses of 30 seconds this is two minutes of trouble, which gateways do have.</summary>
    private const int MostFailures = 5;

    /// <summary>
    /// Of an id that only the caller vouches for, a refusal is most likely the truth: it is wrong, or of another account. It is doubted
    /// twice, a second apart, and then reported in the service's words.
    /// </summary>
    private const int MostRefusals = 3;

    private int _refusals;

    /// <summary>How many queries in a row went wrong.</summary>
    public int Failures { get; private set; }

    /// <summary>Counts a query that went wrong.</summary>
    /// <returns>Whether the wait goes on.</returns>
    public bool TrySpend(ApiBoxException exception)
    {
        if (!IsOdd(exception))
            return false;
        Failures++;
        if (IsRefusal(exception))
            _refusals++;
        return Failures < MostFailures && (isKnown || _refusals < MostRefusals);
    }

    /// <summary>Whether the next query should come soon, since it decides whether there is such a task at all.</summary>
    public readonly bool IsHurried(ApiBoxException exception) => !isKnown && IsRefusal(exception);

    // A key that is wrong stays wrong, and so do values that break rules. Anything else has been seen among good answers.
    private static bool IsOdd(ApiBoxException exception) =>
        exception is ApiBoxTransportException or ApiBoxOutcomeUnknownException or (ApiBoxApiException and not ApiBoxUnauthorizedException);

    private static bool IsRefusal(ApiBoxException exception) => exception is ApiBoxApiException { IsTransient: false };
}
