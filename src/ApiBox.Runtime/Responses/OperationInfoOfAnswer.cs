using System.ComponentModel;
using System.Text.Json.Serialization.Metadata;

namespace ApiBox.Runtime;

/// <summary>An operation of the description; one static instance each.</summary>
/// <typeparam name="TAnswer">The type of its answers, envelope included.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OperationInfo<TAnswer> : OperationInfo
{
    /// <summary>How an answer is read; null if it is no JSON.</summary>
    public JsonTypeInfo<TAnswer>? Answer { get; init; }

    /// <summary>Whether an answer holds what the caller needs from it: its data and, for a submission, the task id.</summary>
    public Func<TAnswer, bool> IsComplete { get; init; } = static _ => true;

    /// <summary>Reads the id of the task that a submission started; null for other operations.</summary>
    public Func<TAnswer, string?>? TaskId { get; init; }

    /// <summary>Whether an answer without content, as HTTP 204 is for some operations, or with null is a success; it gives the default value.</summary>
    public bool MayBeEmpty { get; init; }
}
