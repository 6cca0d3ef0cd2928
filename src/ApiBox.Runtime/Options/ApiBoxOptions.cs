using System.Diagnostics;
using System.Text.Json.Serialization;

namespace ApiBox;

/// <summary>How to reach the service. They are read once, when the client is made: later changes have no effect.</summary>
public sealed class ApiBoxOptions
{
    /// <summary>
    /// The service's address, without what every path of the description begins with, such as <c>/api/v1</c>. Default: null, the first
    /// server of the description. Must be https, except for this machine.
    /// </summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>
    /// The API key. It is sent to <see cref="BaseAddress"/> only, and shown nowhere. If neither it nor <see cref="ApiKeyProvider"/> is set, it
    /// is read from the client's environment variable, such as <c>APIBOX_API_KEY</c> for the client <c>ApiBox</c>.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore]
    public string? ApiKey { get; set; }

    /// <summary>Gives the API key for each request, so that it can be changed while the application runs. Goes before <see cref="ApiKey"/>.</summary>
    [JsonIgnore]
    public Func<CancellationToken, ValueTask<string>>? ApiKeyProvider { get; set; }

    /// <summary>How long one attempt may take, from connecting to the last byte of the answer. Default: 60 s.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>What happens to a request that breaks rules of the description. Default: it is not sent.</summary>
    public ValidationMode Validation { get; set; }

    /// <summary>Single rules that are switched off.</summary>
    public ValidationRules ValidationRules { get; } = new();

    /// <summary>
    /// The time between two queries for one task. Default: 30 s, as the service advises. Towards the service itself less than a second is
    /// raised to a second.
    /// </summary>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How many times a request is sent again, from 0 to 20. A paid request is sent again only if the one before surely was not
    /// accepted. All queries of a client share a budget of ten retries, or of this many if that is more: a retry takes one out, a success
    /// gives a tenth back, and without any left an error is reported at once. Default: 3.
    /// </summary>
    public int MaxRetries { get; set; } = 3;

    /// <summary>
    /// The longest that the pause before the first retry can be; that doubles with each further one, and the pause is anything up to it, at
    /// random. Default: 1 s.
    /// </summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause before a retry, even if the service asks for a longer one. Default: 60 s.</summary>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// How fast paid requests are sent, retries included; what is too fast waits its turn. Default: null, no limit.
    /// <see cref="SubmissionLimit.Documented"/> is a good one.
    /// </summary>
    public SubmissionLimit? SubmissionLimit { get; set; }

    /// <summary>The longest answer that is read, in bytes. Default: 16 MiB.</summary>
    public int MaxResponseBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>
    /// Whether to ask the service for permission (<c>Expect: 100-continue</c>) before the body of a paid request is sent. Then a connection that
    /// breaks beforehand does not leave the outcome unknown, at the price of a round trip. Default: false.
    /// </summary>
    public bool UseExpectContinue { get; set; }

    /// <summary>
    /// Whether paid requests use the connections that other requests have used. By default each has a new one, which costs a round trip or
    /// three; then no answer that comes late or unasked can be taken for its own, and the service cannot close the connection just as the
    /// request leaves. It has no effect on a primary handler of one's own, which is used as it is. Default: false.
    /// </summary>
    public bool PoolPaidConnections { get; set; }

    /// <summary>Where and how callbacks are received.</summary>
    public ApiBoxCallbackOptions Callbacks { get; private init; } = new();

    internal bool HasKey => ApiKeyProvider is not null || !string.IsNullOrEmpty(ApiKey);

    internal void TakeKeyFromEnvironment(string variable)
    {
        if (!HasKey)
            ApiKey = Environment.GetEnvironmentVariable(variable);
    }

    internal ApiBoxOptions Copy()
    {
        var copy = new ApiBoxOptions
        {
            BaseAddress = BaseAddress,
            ApiKey = ApiKey,
            ApiKeyProvider = ApiKeyProvider,
            Timeout = Timeout,
            Validation = Validation,
            PollInterval = PollInterval,
            MaxRetries = MaxRetries,
            RetryDelay = RetryDelay,
            MaxRetryDelay = MaxRetryDelay,
            SubmissionLimit = SubmissionLimit,
            MaxResponseBytes = MaxResponseBytes,
            UseExpectContinue = UseExpectContinue,
            PoolPaidConnections = PoolPaidConnections,
            Callbacks = Callbacks.Copy(),
        };
        foreach (var rule in ValidationRules.Disabled)
            copy.ValidationRules.Disabled.Add(rule);
        return copy;
    }

    /// <summary>The options without the key.</summary>
    public override string ToString()
    {
        var key = ApiKeyProvider is not null ? "from a provider" : HasKey ? "***" : "none";
        return $"BaseAddress = {(BaseAddress is null ? "default" : Runtime.Redaction.Address(BaseAddress))}, ApiKey = {key}, Timeout = {Timeout}, Validation = {Validation}, PollInterval = {PollInterval}";
    }
}
