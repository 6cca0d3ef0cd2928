using System.Diagnostics;

namespace ApiBox.Reliability.Receiver;

/// <summary>How fast an endpoint answered, over one turn or several.</summary>
internal sealed class Rate
{
    private readonly List<long> _latencies = [];
    private double _seconds;
    private long _allocated;

    public Rate()
    {
    }

    /// <summary>One turn.</summary>
    /// <param name="elapsed">How long it took.</param>
    /// <param name="allocated">The bytes that the process allocated.</param>
    /// <param name="connections">The latencies of each connection in timestamps, and how many requests were refused.</param>
    public Rate(TimeSpan elapsed, long allocated, IEnumerable<(List<long> Latencies, int Refused)> connections)
    {
        (_seconds, _allocated) = (elapsed.TotalSeconds, allocated);
        foreach (var (latencies, refused) in connections)
        {
            _latencies.AddRange(latencies);
            Refused += refused;
        }
    }

    public int Count => _latencies.Count;

    public int Refused { get; private set; }

    public double PerSecond => Count / Math.Max(_seconds, double.Epsilon);

    /// <summary>What a request allocates, that of the sender included.</summary>
    public long BytesEach => _allocated / Math.Max(Count, 1);

    /// <summary>Adds a turn.</summary>
    public void Add(Rate turn)
    {
        _latencies.AddRange(turn._latencies);
        _seconds += turn._seconds;
        _allocated += turn._allocated;
        Refused += turn.Refused;
    }

    /// <summary>A percentile of the latencies in microseconds; 0 without any.</summary>
    public long Percentile(int percent)
    {
        if (Count == 0)
            return 0;
        _latencies.Sort();
        return (long)Stopwatch.GetElapsedTime(0, _latencies[Math.Min(Count - 1, Count * percent / 100)]).TotalMicroseconds;
    }
}
