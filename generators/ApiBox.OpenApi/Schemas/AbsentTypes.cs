using ApiBox.OpenApi.Model;

namespace ApiBox.OpenApi.Schemas;

/// <summary>
/// Which objects show an absent address as null: those that come from the service, in responses and callbacks. What requests hold is left
/// alone, also where a type is both, since an address of the caller's must be sent as it was given.
/// </summary>
internal sealed class AbsentTypes
{
    private readonly HashSet<string> _received = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sent = new(StringComparer.Ordinal);

    public AbsentTypes(TypeRegistry types, IReadOnlyList<OperationModel> operations, IEnumerable<CallbackModel> callbacks)
    {
        Kinds = operations.SelectMany(static operation => operation.Task?.Absent ?? default)
            .Distinct().OrderBy(static kind => kind, StringComparer.Ordinal).ToEquatable();
        if (Kinds.Count == 0)
            return;
        var reach = new TypeReach(types.Objects, types.Unions);
        reach.Add(
            operations.SelectMany(static operation => new[] { operation.Response.Value, operation.Response.Envelope?.DataValue }),
            _received);
        reach.AddSent(operations, _sent);
        reach.Add(callbacks.SelectMany(static callback => callback.Objects), _received);
    }

    /// <summary>The addresses that mean that there is no file: those of all tasks, since tasks share types.</summary>
    public EquatableArray<string> Kinds { get; }

    /// <summary>Marks an object that shows absent addresses as null.</summary>
    public ObjectModel Mark(ObjectModel model) =>
        model with { HidesAbsent = _received.Contains(model.Name) && !_sent.Contains(model.Name) };
}
