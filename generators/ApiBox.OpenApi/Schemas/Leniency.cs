using ApiBox.OpenApi.Model;

namespace ApiBox.OpenApi.Schemas;

/// <summary>
/// Which types are read tolerantly: those that arrive in an enveloped response. Such a service has answered with numbers in quotes and
/// with empty addresses before, and a response that was paid for must not be lost over that. Nor must a callback be over a null.
/// </summary>
internal static class Leniency
{
    public static IEnumerable<ObjectModel> Mark(
        TypeRegistry types, IEnumerable<OperationModel> operations, IEnumerable<CallbackModel> callbacks)
    {
        var lenient = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in operations)
            if (operation.Response is { Envelope: not null, ObjectName: { } response })
                Reach(response, lenient);
        var received = new HashSet<string>(StringComparer.Ordinal);
        foreach (var callback in callbacks)
            if (callback.IsWire)
                foreach (var one in callback.Objects)
                    Reach(one.Name, received);
        return types.Objects.Select(
            model => model with { Lenient = lenient.Contains(model.Name), IsReceived = received.Contains(model.Name) });

        void Reach(string name, HashSet<string> reached)
        {
            if (!types.TryGetValue(name, out var model) || !reached.Add(name))
                return;
            foreach (var property in model.Properties)
                for (var value = property.Value; value is not null; value = value.Item)
                    if (value.TypeName is { } inner)
                        Reach(inner, reached);
        }
    }
}
