using System.Diagnostics;
using System.Text.Json.Serialization;

namespace ApiBox;

/// <summary>The options of a client. They are read once, when the client is created: later changes have no effect.</summary>
public sealed class ApiBoxOptions
{
    /// <summary>
    /// The service's address, without what every path of the description begins with, such as <c>/api/v1</c>. Default: null, the first
    /// server of the description. Must be https, except for this machine.
    /// </summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>
    /// The server of the description, if it has several: its description, its index beginning with 0, or its URL as the description
    /// writes it. Default: null, the first. It cannot be set together with <see cref="BaseAddress"/>.
    /// </summary>
    public string? Server { get; set; }

    /// <summary>The values of variables in the server's address, such as <c>region</c>; all others have their defaults.</summary>
    [JsonIgnore]
    public IDictionary<string, string> ServerVariables { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// The API key. It is sent only to <see cref="BaseAddress"/>, and is never logged. If neither it nor <see cref="ApiKeyProvider"/> is
    /// set, it is read from the client's environment variable, such as <c>APIBOX_API_KEY</c> for the client <c>ApiBox</c>.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore]
    public string? ApiKey { get; set; }

    /// <summary>
    /// Gives the API key for each request, so that it can be changed while the application runs. It takes precedence over
    /// <see cref="ApiKey"/>.
    /// </summary>
    [JsonIgnore]
    public Func<CancellationToken, ValueTask<string>>? ApiKeyProvider { get; set; }

    /// <summary>
    /// The user name for operations with the scheme <c>basic</c>. It is sent with <see cref="Password"/>, only to the service.
    /// </summary>
    public string? UserName { get; set; }

    /// <summary>The password that belongs to <see cref="UserName"/>; null sends an empty one. It is never logged.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore]
    public string? Password { get; set; }

    /// <summary>
    /// Gives the tokens for <c>bearer</c>, <c>oauth2</c> and <c>openIdConnect</c>, and credentials of other schemes that have no other
    /// (<c>user:password</c> for <c>basic</c>). A token is kept until the service refuses it with 401. Then the provider is called once
    /// for all calls that were refused, and each of them is sent once more.
    /// </summary>
    [JsonIgnore]
    public Func<ApiBoxTokenRequest, CancellationToken, ValueTask<string>>? TokenProvider { get; set; }

    /// <summary>
    /// Credentials of single security schemes, by their name in the description; needed by operations that send several at once. All
    /// other schemes use the properties above.
    /// </summary>
    [JsonIgnore]
    public IDictionary<string, ApiBoxCredential> Credentials { get; } = new Dictionary<string, ApiBoxCredential>(StringComparer.Ordinal);

    /// <summary>How long one attempt may take, from connecting to the last byte of the response. Default: 60 s.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>What happens to a request that violates rules of the description. Default: it is not sent.</summary>
    public ValidationMode Validation { get; set; }

    /// <summary>The disabled rules.</summary>
    public ValidationRules ValidationRules { get; } = new();

    /// <summary>
    /// The time between two queries for one task. Default: 30 s, as the service advises. For the service itself, less than a second is
    /// raised to a second.
    /// </summary>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How many times a request is sent again, from 0 to 20. A paid request is sent again only if the previous one was definitely not
    /// accepted. All queries of a client share a budget of ten retries, or of this many if that is more: a retry takes one out, a success
    /// gives a tenth back, and without any left an error is reported at once. Default: 3.
    /// </summary>
    public int MaxRetries { get; set; } = 3;

    /// <summary>
    /// The maximum pause before the first retry. It doubles with each further retry; the actual pause is random, up to
    /// this maximum. Default: 1 s.
    /// </summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause before a retry, even if the service asks for a longer one. Default: 60 s.</summary>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// The rate limit of paid requests, including retries; further requests wait. Default: null, no limit.
    /// <see cref="SubmissionLimit.Documented"/> is a suitable limit.
    /// </summary>
    public SubmissionLimit? SubmissionLimit { get; set; }

    /// <summary>The longest response that is read, in bytes. Default: 16 MiB.</summary>
    public int MaxResponseBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>
    /// Whether to send <c>Expect: 100-continue</c> before the body of a paid request. Then a connection that
    /// breaks before the body does not leave the outcome unknown, at the cost of a round trip. Default: false.
    /// </summary>
    public bool UseExpectContinue { get; set; }

    /// <summary>
    /// Whether paid requests use the connections that other requests have used. By default each has a new one, which costs a round trip or
    /// three; then a late or unsolicited response cannot be mistaken for its own, and the service cannot close the connection just as the
    /// request leaves. It has no effect on a custom primary handler, which is used as it is. Default: false.
    /// </summary>
    public bool PoolPaidConnections { get; set; }

    /// <summary>Where and how callbacks are received.</summary>
    public ApiBoxCallbackOptions Callbacks { get; private init; } = new();

    internal bool HasKey => ApiKeyProvider is not null || !string.IsNullOrEmpty(ApiKey);

    /// <summary>Whether <see cref="BaseAddress"/> is a server of the description that was chosen.</summary>
    internal bool IsServerChosen { get; private set; }

    internal bool ChoosesServer => Server is not null || ServerVariables.Count > 0;

    /// <summary>Sets the address to that of the chosen server, or of the first one; a wrong choice is kept, to be reported.</summary>
    internal void TakeServer(Runtime.ClientDescription description)
    {
        if (!ChoosesServer)
        {
            BaseAddress ??= description.DefaultAddress;
            return;
        }

        if (BaseAddress is not null || ServerChoice.Find(this, description).Address is not { } address)
            return;
        (BaseAddress, IsServerChosen, Server) = (address, true, null);
        ServerVariables.Clear();
    }

    internal bool HasCredential => HasKey || UserName is not null || TokenProvider is not null || Credentials.Count > 0;

    internal void TakeKeyFromEnvironment(string variable)
    {
        if (!HasCredential)
            ApiKey = Environment.GetEnvironmentVariable(variable);
    }

    internal ApiBoxOptions Copy()
    {
        var copy = new ApiBoxOptions
        {
            BaseAddress = BaseAddress,
            Server = Server,
            IsServerChosen = IsServerChosen,
            ApiKey = ApiKey,
            ApiKeyProvider = ApiKeyProvider,
            UserName = UserName,
            Password = Password,
            TokenProvider = TokenProvider,
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
        foreach (var (name, value) in ServerVariables)
            copy.ServerVariables[name] = value;
        foreach (var (scheme, credential) in Credentials)
            copy.Credentials[scheme] = credential.Copy();
        foreach (var rule in ValidationRules.Disabled)
            copy.ValidationRules.Disabled.Add(rule);
        return copy;
    }

    /// <summary>The options without credentials.</summary>
    public override string ToString()
    {
        var key = ApiKeyProvider is not null || TokenProvider is not null ? "from a provider" : HasCredential ? "***" : "none";
        return $"BaseAddress = {(BaseAddress is null ? "default" : Runtime.Redaction.Address(BaseAddress))}, ApiKey = {key}, Timeout = "
            + $"{Timeout}, Validation = {Validation}, PollInterval = {PollInterval}";
    }
}
