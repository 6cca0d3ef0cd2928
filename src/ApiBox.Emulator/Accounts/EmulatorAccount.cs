using System.Text.Json.Serialization;

namespace ApiBox.Emulator;

/// <summary>One caller of the service, known by its API key.</summary>
public sealed class EmulatorAccount
{
    private readonly Lock _lock = new();
    private decimal _credits;
    private decimal _charged;
    private int _accepted;

    internal EmulatorAccount(int number, string apiKey, decimal credits)
    {
        Number = number;
        ApiKey = apiKey;
        _credits = credits;
    }

    /// <summary>A number that stands for the key in records and logs; the first account has 1.</summary>
    [JsonPropertyName("account")]
    public int Number { get; }

    /// <summary>The key, sent as <c>Authorization: Bearer KEY</c>.</summary>
    [JsonIgnore]
    public string ApiKey { get; }

    /// <summary>What is left to spend.</summary>
    public decimal Credits
    {
        get
        {
            lock (_lock)
                return _credits;
        }

        set
        {
            lock (_lock)
                _credits = value;
        }
    }

    /// <summary>How many requests were accepted that cost credits or made a task. Queries do not count.</summary>
    public int AcceptedRequests
    {
        get
        {
            lock (_lock)
                return _accepted;
        }
    }

    /// <summary>How many credits were charged in all.</summary>
    public decimal CreditsCharged
    {
        get
        {
            lock (_lock)
                return _charged;
        }
    }

    /// <summary>Number and credits, without the key.</summary>
    public override string ToString() => $"account {Number}, {Credits} credits";

    /// <summary>Accepts a request and charges it, unless the credits do not suffice: then nothing happens.</summary>
    internal bool TryAccept(decimal price)
    {
        lock (_lock)
        {
            if (_credits < price)
                return false;
            _credits -= price;
            _charged += price;
            _accepted++;
            return true;
        }
    }
}
