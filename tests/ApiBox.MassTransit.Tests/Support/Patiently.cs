namespace ApiBox.BusTests;

/// <summary>Waits for what comes sooner or later.</summary>
internal static class Patiently
{
    /// <summary>The longest wait; a broker that comes back is found within a minute.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Waits until something has happened.</summary>
    /// <param name="hasHappened">Whether it has.</param>
    /// <param name="state">What to tell if it does not.</param>
    public static async Task UntilAsync(Func<bool> hasHappened, Func<string> state)
    {
        var since = DateTime.UtcNow;
        while (!hasHappened())
        {
            Assert.True(DateTime.UtcNow - since < Limit, state());
            await Task.Delay(1, TestContext.Current.CancellationToken);
        }
    }
}
