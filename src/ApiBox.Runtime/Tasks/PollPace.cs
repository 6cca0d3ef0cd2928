namespace ApiBox.Runtime;

/// <summary>
/// How long to pause between two queries: the interval of the options, up to 15 % shorter or longer at random, so that tasks submitted
/// together are not queried together.
/// </summary>
internal sealed class PollPace(TransportSettings settings)
{
    private const double Jitter = 0.15;

    /// <summary>The next pause; at least as long as the service asks for, within the limits of the options.</summary>
    public TimeSpan Next(TimeSpan? asked = null)
    {
        var pause = settings.PollInterval * (1 - Jitter + (2 * Jitter * Random.Shared.NextDouble()));
        var wanted = asked > settings.MaxRetryDelay ? settings.MaxRetryDelay : asked;
        return wanted > pause ? wanted.Value : pause;
    }
}
