using System.ComponentModel;
using System.Text.Json.Serialization.Metadata;

namespace ApiBox.Runtime;

/// <summary>The information that the transport needs about an operation, independent of its response type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class OperationInfo
{
    private protected OperationInfo()
    {
    }

    /// <summary>The name of the operation, for messages.</summary>
    public required string Name { get; init; }

    /// <summary>Whether an accepted request spends credits; such a request is sent at most once.</summary>
    public required bool Paid { get; init; }

    /// <summary>
    /// Whether a request can be sent again when its outcome is unknown: its method is safe or idempotent, or the description says
    /// so (<c>x-apibox-idempotent</c>, a header parameter <c>Idempotency-Key</c>). A paid request is never repeated.
    /// </summary>
    public bool Repeatable { get; init; } = true;

    /// <summary>Whether a request is not sent again when its outcome is unknown.</summary>
    internal bool IsSentOnce => Paid || !Repeatable;

    /// <summary>Whether the caller reads the response while it arrives.</summary>
    internal bool IsOpen => ResponseKind is ResponseKind.Content or ResponseKind.Stream;

    /// <summary>
    /// The header parameter with the idempotency key; null without one. A call without a value gets a generated
    /// key, the same for each attempt.
    /// </summary>
    public string? IdempotencyHeader { get; init; }

    /// <summary>How responses are wrapped; null if they are not.</summary>
    public Envelope? Envelope { get; init; }

    /// <summary>The JSON pointer of the body's member that says where callbacks go; null without one.</summary>
    public string? CallbackPointer { get; init; }

    /// <summary>Where the key goes.</summary>
    public KeyPlacement Key { get; init; } = KeyPlacement.Bearer;

    /// <summary>The address of the operation's own server; null for that of the description. A custom base address replaces it.</summary>
    public string? Server { get; init; }

    /// <summary>The media types of the Accept header.</summary>
    public string Accept { get; init; } = PooledBuffer.Json;

    /// <summary>The content of a response without an envelope.</summary>
    public ResponseKind ResponseKind { get; init; }

    /// <summary>How a stream is read; null if the response is not a stream.</summary>
    public StreamFormat? Stream { get; init; }

    /// <summary>How the body of an error is read, by its HTTP status; null if no error has a JSON body.</summary>
    public Func<int, JsonTypeInfo?>? Errors { get; init; }

    /// <summary>What the codes in the envelope mean.</summary>
    public CodeTable Codes { get; init; } = CodeTable.Default;
}
