using ApiBox.Runtime;

namespace ApiBox;

/// <summary>What the description says about a callback.</summary>
/// <param name="Kind">The callback's name in the description, and in addresses that receive it.</param>
/// <param name="Order">The stages in the order in which a task reaches them, as the service names them.</param>
/// <param name="Failed">The stages that mean that the task failed.</param>
public sealed record CallbackDescription(string Kind, IReadOnlyList<string> Order, IReadOnlyList<string> Failed)
{
    /// <summary>The name of the client whose description has it, such as <c>ApiBox</c>.</summary>
    public string Service { get; init; } = "";

    /// <summary>Its name in the task store, where the callbacks of several descriptions can meet.</summary>
    public string StoredKind => StoredNames.Kind(Service, Kind);
}
