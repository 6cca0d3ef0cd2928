using System.Text.Json.Serialization;

namespace ApiBox.Emulator;

/// <summary>An account of the service, which callers use by its API key.</summary>
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

    /// <summary>A number that replaces the key in the history and in logs; 1 for the first account.</summary>
    [JsonPropertyName("account")]
    public int Number { get; }

    /// <summary>The key, sent as <c>Authorization: Bearer KEY</c>.</summary>
    [JsonIgnore]
    public string ApiKey { get; }

    /// <summary>The credits that are left.</summary>
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

    /// <summary>The number of accepted requests that cost credits or created a task. Queries do not count.</summary>
    public int AcceptedRequests
    {
        get
        {
            lock (_lock)
                return _accepted;
        }
    }

    /// <summary>The number of credits charged.</summary>
    public decimal CreditsCharged
    {
        get
        {
            lock (_lock)
                return _charged;
        }
    }

    /// <summary>The number and the credits, without the key.</summary>
    public override string ToString() => $"account {Number}, {Credits} credits";

    /// <summary>Accepts and charges a request if there are enough credits; otherwise does nothing.</summary>
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
