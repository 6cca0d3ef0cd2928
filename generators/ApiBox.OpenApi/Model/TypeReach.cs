namespace ApiBox.OpenApi.Model;

/// <summary>Finds the named types that values hold, at any depth.</summary>
internal sealed class TypeReach(IEnumerable<ObjectModel> objects, IEnumerable<UnionModel> unions)
{
    private readonly Dictionary<string, ObjectModel> _objects = ByName(objects, static model => model.Name);
    private readonly Dictionary<string, UnionModel> _unions = ByName(unions, static model => model.Name);

    /// <summary>Adds the names of the objects, unions and enums that the values are or hold.</summary>
    public void Add(IEnumerable<ValueModel?> values, ISet<string> reached)
    {
        // Without recursion: types may be nested deeper than the stack of a compiler is.
        var open = new Stack<ValueModel?>(values);
        while (open.Count > 0)
            for (var value = open.Pop(); value is not null; value = value.Item)
                if (value.TypeName is { } name && reached.Add(name))
                    foreach (var inner in Inside(name))
                        open.Push(inner);
    }

    /// <summary>Adds the names of what requests hold.</summary>
    public void AddSent(IEnumerable<OperationModel> operations, ISet<string> reached) => Add(
        operations.SelectMany(static operation =>
            operation.Parameters.Select(static parameter => (ValueModel?)parameter.Value).Append(operation.Body?.Value)),
        reached);

    /// <summary>Adds the names of what callbacks hold, and of the components that they derive from.</summary>
    public void AddCallbacks(IEnumerable<CallbackModel> callbacks, ISet<string> reached)
    {
        foreach (var callback in callbacks)
        {
            Add(callback.Objects, reached);
            Add([callback.Held], reached);
            if (callback.Base is { } payload)
                reached.Add(payload);
        }
    }

    /// <summary>Adds the names of objects and of what they hold.</summary>
    public void Add(IEnumerable<ObjectModel> models, ISet<string> reached)
    {
        foreach (var model in models)
        {
            reached.Add(model.Name);
            Add(model.Properties.Select(static property => property.Value), reached);
        }
    }

    private IEnumerable<ValueModel> Inside(string name) =>
        _unions.TryGetValue(name, out var union) ? union.Cases.Select(static one => one.Value)
        : _objects.TryGetValue(name, out var model) ? model.Properties.Select(static property => property.Value)
        : [];

    // The first of a name: a description with two is reported, and this must not be where it throws.
    private static Dictionary<string, T> ByName<T>(IEnumerable<T> models, Func<T, string> name)
    {
        var found = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var model in models)
            if (!found.ContainsKey(name(model)))
                found.Add(name(model), model);
        return found;
    }
}
