using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>What an answer without an envelope holds.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum AnswerForm
{
    /// <summary>JSON.</summary>
    Json,

    /// <summary>Nothing that counts; success is all that is asked.</summary>
    Nothing,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A file, read by the caller while it comes in.</summary>
    Content,

    /// <summary>Items, read by the caller one by one while they come in.</summary>
    Stream,
}

/// <summary>The answer of operations that answer nothing.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct NoAnswer;
