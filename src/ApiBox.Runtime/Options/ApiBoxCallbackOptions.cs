using System.Globalization;
using System.Text.Json.Serialization;

namespace ApiBox;

/// <summary>The options of receiving callbacks; not needed by applications that only poll.</summary>
public sealed class ApiBoxCallbackOptions
{
    /// <summary>The address at which the service reaches this application, such as <c>https://app.example.com/</c>.</summary>
    public Uri? PublicBaseAddress { get; set; }

    /// <summary>The path under which callbacks are received. Default: <c>/apibox/callbacks</c>.</summary>
    public string Path { get; set; } = "/apibox/callbacks";

    /// <summary>
    /// The secrets that callback addresses are signed with. The first one signs, all of them verify, so that a new one can be put in
    /// front of the old one. All instances of an application need the same ones. Each has at least 32 characters (Unicode code points).
    /// Without any, a random one is created, which ends with the process.
    /// </summary>
    [JsonIgnore]
    public IList<string> SigningKeys { get; } = [];

    /// <summary>
    /// The keys that kie.ai signs callbacks with, if one was made in its account settings (<c>webhookHmacKey</c>); while one is replaced,
    /// the old and the new. If any is set, a callback without a good signature in <c>X-Webhook-Timestamp</c> and <c>X-Webhook-Signature</c>
    /// is refused.
    /// A weak check in addition to the token: the signature covers the task's id and a time but not the body, so anyone who has seen one
    /// can send any body for that task. Default: none, as other services do not sign.
    /// </summary>
    [JsonIgnore]
    public IList<string> WebhookKeys { get; } = [];

    /// <summary>How old such a signature may be, from 1 s to a day. The service names no age. Default: an hour.</summary>
    public TimeSpan WebhookMaxAge { get; set; } = TimeSpan.FromHours(1);

    internal ApiBoxCallbackOptions Copy()
    {
        var copy = new ApiBoxCallbackOptions { PublicBaseAddress = PublicBaseAddress, Path = Path, WebhookMaxAge = WebhookMaxAge };
        foreach (var key in WebhookKeys)
            copy.WebhookKeys.Add(key);
        foreach (var key in SigningKeys)
            copy.SigningKeys.Add(key);
        return copy;
    }

    /// <summary>The options without the secrets.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"PublicBaseAddress = {(PublicBaseAddress is null ? "none" : Runtime.Redaction.Address(PublicBaseAddress))}, Path = {Path}, "
                + $"SigningKeys = {SigningKeys.Count}, WebhookKeys = {WebhookKeys.Count}");
}
