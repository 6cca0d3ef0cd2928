namespace ApiBox;

/// <summary>
/// The two headers with which kie.ai signs callbacks if its account settings hold a key (<see cref="ApiBoxCallbackOptions.WebhookKeys"/>).
/// They cover the task's id and a time, but not the body.
/// </summary>
/// <param name="Timestamp">The header <c>X-Webhook-Timestamp</c>: seconds since 1970.</param>
/// <param name="Signature">
/// The header <c>X-Webhook-Signature</c>: HMAC-SHA256 over the task's id, a dot and the timestamp, in Base64.
/// </param>
public sealed record WebhookSignature(string Timestamp, string Signature)
{
    /// <summary>The name of the header with the time.</summary>
    public const string TimestampHeader = "X-Webhook-Timestamp";

    /// <summary>The name of the header with the signature.</summary>
    public const string SignatureHeader = "X-Webhook-Signature";

    /// <summary>The time only: with the signature, anyone could replay it.</summary>
    public override string ToString() => $"signed at {Runtime.Redaction.Value(Timestamp)}";
}
