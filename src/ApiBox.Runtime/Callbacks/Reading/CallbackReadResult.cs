using System.Diagnostics.CodeAnalysis;

namespace ApiBox;

/// <summary>The result of reading a callback: the payload, or why there is none.</summary>
/// <typeparam name="TPayload">The callback's type.</typeparam>
public sealed class CallbackReadResult<TPayload>
    where TPayload : class
{
    internal CallbackReadResult(TPayload payload) => Payload = payload;

    internal CallbackReadResult(CallbackReadError error) => Error = error;

    /// <summary>The payload; null when the body could not be read.</summary>
    public TPayload? Payload { get; }

    /// <summary>Why the body could not be read; null when it was.</summary>
    public CallbackReadError? Error { get; }

    /// <summary>Whether the body could be read.</summary>
    [MemberNotNullWhen(true, nameof(Payload))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess => Payload is not null;
}

/// <summary>Why a callback's body could not be read.</summary>
/// <param name="Path">The JSON pointer of the place; empty for the body as a whole.</param>
/// <param name="Message">What is wrong there. It never repeats the body.</param>
public sealed record CallbackReadError(string Path, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => Runtime.Redaction.Line(Path.Length == 0 ? Message : $"{Path}: {Message}");
}
