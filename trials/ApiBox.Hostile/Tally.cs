using System.Text.Encodings.Web;
using System.Text.Json;

namespace ApiBox.Hostile;

/// <summary>What was tried and what it cost, and what went wrong.</summary>
internal sealed class Tally
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<string> _failures = [];

    private int Count { get; set; }

    private int Refused { get; set; }

    private (string Name, double Milliseconds) Slowest { get; set; } = ("", 0);

    private (string Name, double Megabytes) Largest { get; set; } = ("", 0);

    public bool IsClean => _failures.Count == 0;

    public void Add(string name, Measured measured)
    {
        Count++;
        Refused += measured.Outcome.StartsWith("APIBOX", StringComparison.Ordinal) ? 1 : 0;
        if (measured.Milliseconds > Slowest.Milliseconds)
            Slowest = (name, measured.Milliseconds);
        if (measured.PeakMegabytes > Largest.Megabytes)
            Largest = (name, measured.PeakMegabytes);
    }

    public void Fail(string name, string why)
    {
        Console.WriteLine($"{name}: {why}");
        _failures.Add(name);
    }

    public void Add(Tally other)
    {
        Count += other.Count;
        Refused += other.Refused;
        Slowest = other.Slowest.Milliseconds > Slowest.Milliseconds ? other.Slowest : Slowest;
        Largest = other.Largest.Megabytes > Largest.Megabytes ? other.Largest : Largest;
        _failures.AddRange(other._failures);
    }

    public string ToJson() => JsonSerializer.Serialize(
        new
        {
            descriptions = Count,
            refused = Refused,
            failed = _failures.Count,
            failures = _failures.Take(20),
            slowest = new { name = Slowest.Name, milliseconds = Math.Round(Slowest.Milliseconds) },
            largest = new { name = Largest.Name, megabytes = Math.Round(Largest.Megabytes) },
            limits = new { milliseconds = BombRun.MostMilliseconds, megabytes = BombRun.MostMegabytes },
        },
        Plain);
}
