using Microsoft.Extensions.Time.Testing;

namespace ApiBox.BusTests;

/// <summary>A clock that goes faster while a test waits for something.</summary>
internal sealed class Clock() : FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero))
{
    // What is under way is given its time: only what hangs is to come to its limit.
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Leap = TimeSpan.FromSeconds(5);

    /// <summary>Lets time pass until something has happened.</summary>
    /// <param name="watch">Knows whether something is under way.</param>
    /// <param name="hasHappened">Whether it has.</param>
    public Task PassUntilAsync(StoreWatch watch, Func<bool> hasHappened) => Patiently.UntilAsync(
        () =>
        {
            if (hasHappened())
                return true;
            Advance(watch.UnderWay == 0 ? Leap : Step);
            return false;
        },
        () => $"it has not happened, and it is {GetUtcNow():O}");
}
