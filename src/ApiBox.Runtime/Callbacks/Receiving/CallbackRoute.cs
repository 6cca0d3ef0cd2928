namespace ApiBox.Runtime;

/// <summary>The path and the authentication of the callbacks of one client.</summary>
/// <param name="description">What the client's description says.</param>
/// <param name="client">The name of the keyed client; empty for the one without a name.</param>
/// <param name="options">The client's options, merged with those without a name.</param>
/// <param name="own">The client's own options.</param>
internal sealed class CallbackRoute(ClientDescription description, string client, ApiBoxCallbackOptions options, ApiBoxCallbackOptions own)
{
    private readonly CallbackTokens _tokens = new(options.SigningKeys, description.Name, client);

    public string Client => client;

    public string Service => description.Name;

    /// <summary>How long submissions are kept.</summary>
    public TimeSpan Retention => description.RetentionOrDefault;

    /// <summary>The section of its settings in the configuration.</summary>
    public string Section => client.Length == 0 ? $"{description.Name}:Callbacks" : $"{description.Name}:{client}:Callbacks";

    /// <summary>The keys in its own settings.</summary>
    public IList<string> OwnKeys => own.SigningKeys;

    /// <summary>Null when no address can be made.</summary>
    public Uri? PublicBaseAddress { get; } = options.PublicBaseAddress;

    /// <summary>The path without slashes at its ends.</summary>
    public string Path { get; } = options.Path.Trim('/');

    /// <summary>The check of the service's signature; null if it is off.</summary>
    public WebhookSignatures? Signatures { get; } = options.WebhookKeys.Count == 0
        ? null
        : new WebhookSignatures(options.WebhookKeys, options.WebhookMaxAge);

    /// <summary>Whether it creates addresses that become invalid when the process ends.</summary>
    public bool IsTransient => _tokens.IsTransient && PublicBaseAddress is not null;

    public Uri Create(string kind, string submissionId) =>
        new($"{Prefix(PublicBaseAddress!)}{Uri.EscapeDataString(kind)}/{submissionId}/{_tokens.Create(kind, submissionId)}");

    public bool IsValid(string kind, string submissionId, string token) => _tokens.IsValid(kind, submissionId, token);

    /// <summary>The callback's kind and the submission of an address that was created here; null for any other.</summary>
    public (string Kind, string SubmissionId)? Find(Uri address)
    {
        if (PublicBaseAddress is null || !address.IsAbsoluteUri)
            return null;
        var prefix = Prefix(PublicBaseAddress);
        if (!address.AbsoluteUri.StartsWith(prefix, StringComparison.Ordinal)
            || address.AbsoluteUri[prefix.Length..].Split('/') is not [var segment, var id, var token])
            return null;
        var kind = Uri.UnescapeDataString(segment);
        return SubmissionIds.IsId(id) && IsValid(kind, id, token) ? (kind, id) : null;
    }

    private string Prefix(Uri address) => $"{address.AbsoluteUri.TrimEnd('/')}/{Path}/";
}
