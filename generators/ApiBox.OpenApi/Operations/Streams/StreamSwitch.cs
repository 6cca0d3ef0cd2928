using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Schemas;

namespace ApiBox.OpenApi.Operations.Streams;

/// <summary>The member or parameter <c>stream</c> of a request, which selects whether the response is a stream.</summary>
internal static class StreamSwitch
{
    private const string Name = "stream";

    /// <summary>The operation with its switch set.</summary>
    /// <param name="on">Whether the method reads a stream.</param>
    public static OperationModel Set(OperationModel model, bool on, TypeRegistry types) => model with
    {
        Switch = OfBody(model.Body, on, types),
        Parameters = model.Parameters
            .Select(parameter => IsSwitch(parameter.JsonName, parameter.Value, on)
                ? parameter with { Fixed = on ? "true" : "false" }
                : parameter)
            .ToEquatable(),
    };

    private static StreamSwitchModel? OfBody(BodyModel? body, bool on, TypeRegistry types)
    {
        if (body is not { Value: { Kind: ValueKind.Object, TypeName: { } name } } || types.Find(name) is not { } type)
            return null;
        return type.Properties.FirstOrDefault(property => IsSwitch(property.JsonName, property.Value, on)) is { } found
            ? new StreamSwitchModel(found.Name, on, type.Properties.All(static property => !property.Required) ? name : null)
            : null;
    }

    // One that has rules may not be false.
    private static bool IsSwitch(string name, ValueModel value, bool on) =>
        name == Name && value.Kind == ValueKind.Boolean && (on || (value.Constraints.Count == 0 && value.Rule is null));
}
