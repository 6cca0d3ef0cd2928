using System.ComponentModel;
using System.Text.Json.Serialization.Metadata;

namespace ApiBox.Runtime;

/// <summary>An operation of the description; one static instance each.</summary>
/// <typeparam name="TResponse">The type of its responses, envelope included.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OperationInfo<TResponse> : OperationInfo
{
    /// <summary>How a response is read; null if it is not JSON.</summary>
    public JsonTypeInfo<TResponse>? Response { get; init; }

    /// <summary>Whether a response has the data that the caller needs and, for a submission, the task id.</summary>
    public Func<TResponse, bool> IsComplete { get; init; } = static _ => true;

    /// <summary>Reads the id of the task that a submission started; null for other operations.</summary>
    public Func<TResponse, string?>? TaskId { get; init; }

    /// <summary>
    /// Whether a response without content, as HTTP 204 is for some operations, or with null is a success; it gives the default value.
    /// </summary>
    public bool MayBeEmpty { get; init; }
}
