using System.ComponentModel;

namespace ApiBox.Runtime;

/// <summary>The content of a response without an envelope.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum ResponseKind
{
    /// <summary>JSON.</summary>
    Json,

    /// <summary>No content.</summary>
    Nothing,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A file, read by the caller while it comes in.</summary>
    Content,

    /// <summary>Items, read by the caller one by one while they come in.</summary>
    Stream,
}

/// <summary>The response of operations without response content.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct EmptyResponse;
