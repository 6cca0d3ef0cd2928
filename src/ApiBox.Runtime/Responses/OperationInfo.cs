using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>What the transport has to know about an operation of the description, whatever its answer.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class OperationInfo
{
    private protected OperationInfo()
    {
    }

    /// <summary>The name of the operation, for messages.</summary>
    public required string Name { get; init; }

    /// <summary>Whether an accepted request spends credits: then it is sent at most once.</summary>
    public required bool Paid { get; init; }

    /// <summary>
    /// Whether a request may be sent again when it is not known what became of it: its method is safe or idempotent, or the description says
    /// so (<c>x-apibox-idempotent</c>, a header parameter <c>Idempotency-Key</c>). A paid one may not, whatever this says.
    /// </summary>
    public bool Repeatable { get; init; } = true;

    /// <summary>Whether a request is not sent again when it is not known what became of it.</summary>
    internal bool IsSentOnce => Paid || !Repeatable;

    /// <summary>Whether the caller reads a success while it comes in.</summary>
    internal bool IsOpen => Form is AnswerForm.Content or AnswerForm.Stream;

    /// <summary>
    /// The header parameter that makes a repeated request one with the first; null without one. A call whose caller gives no value gets one of
    /// its own, the same for each attempt.
    /// </summary>
    public string? IdempotencyHeader { get; init; }

    /// <summary>How answers are wrapped; null if they are not.</summary>
    public Envelope? Envelope { get; init; }

    /// <summary>The JSON pointer of the body's member that says where callbacks go; null without one.</summary>
    public string? CallbackPointer { get; init; }

    /// <summary>Where the key goes.</summary>
    public KeyPlacement Key { get; init; } = KeyPlacement.Bearer;

    /// <summary>The address of the operation's own server; null for that of the description. A base address of one's own replaces it.</summary>
    public string? Server { get; init; }

    /// <summary>The media types that are asked for, as the Accept header has them.</summary>
    public string Accept { get; init; } = PooledBuffer.Json;

    /// <summary>What an answer without an envelope holds.</summary>
    public AnswerForm Form { get; init; }

    /// <summary>How an answer that is a stream is read; null if it is none.</summary>
    public StreamForm? Stream { get; init; }

    /// <summary>What the codes in the envelope mean.</summary>
    public CodeTable Codes { get; init; } = CodeTable.Default;
}
