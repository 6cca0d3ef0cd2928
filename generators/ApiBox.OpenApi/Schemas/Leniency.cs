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
        // Not through unions: the types of their members distinguish their cases, so those are read exactly.
        var reach = new TypeReach(types.Objects, []);
        var lenient = new HashSet<string>(StringComparer.Ordinal);
        reach.Add(
            operations.Where(static operation => operation.Response is { Envelope: not null, ObjectName: not null })
                .Select(static operation => operation.Response.Value),
            lenient);
        var received = new HashSet<string>(StringComparer.Ordinal);
        reach.Add(
            callbacks.Where(static callback => callback.IsWire)
                .SelectMany(callback => callback.Objects.Select(one => types.Find(one.Name)).OfType<ObjectModel>()),
            received);
        return types.Objects.Select(
            model => model with { Lenient = lenient.Contains(model.Name), IsReceived = received.Contains(model.Name) });
    }
}
