using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;

namespace ApiBox.Generators.Emission;

/// <summary>
/// The types that travel, and what they hold, each with the call that makes its metadata. The runtime knows those of the framework.
/// </summary>
internal sealed class WireTypes
{
    private readonly SortedDictionary<string, string> _calls = new(StringComparer.Ordinal);

    private WireTypes()
    {
    }

    /// <summary>C# types and calls.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(DescriptionModel model)
    {
        var types = new WireTypes();
        foreach (var type in model.Enums)
            types._calls[type.Name] = Call("OpenEnum", type.Name);
        foreach (var type in model.Objects)
        {
            types._calls[type.Name] = $"{WireMetadataEmitter.Factory(type.Name)}(options)";
            foreach (var property in type.Properties)
                types.Add(property.Value, TypeText.IsNullable(property));
        }

        foreach (var callback in model.Callbacks.Where(static callback => callback.Base is not null))
            types._calls[callback.TypeName] = $"{WireMetadataEmitter.Factory(callback.TypeName)}(options)";
        foreach (var union in model.Unions)
        {
            types._calls[union.Name] = $"{WireMetadataEmitter.Runtime}Value(options, new {union.Name}JsonConverter())";
            foreach (var one in union.Cases)
                types.Add(one.Value, nullable: false);
        }

        foreach (var operation in model.Operations)
        {
            foreach (var parameter in operation.Parameters)
                types.Add(parameter.Value, TypeText.IsNullable(parameter));
            if (operation.Response.Envelope is { } envelope)
                types.Add(envelope.DataValue, nullable: false);
            if (operation.Response.Value is { } response)
                types.Add(response, operation.Response.MayBeEmpty || (operation.Response.Stream is not null && response.Nullable));
            foreach (var error in operation.Response.ErrorResponses)
                if (error.Value is { } value)
                    types.Add(value, nullable: false);
            if (operation.Body is { } body)
                types.Add(body.Value, TypeText.IsNullable(body));
        }

        return types._calls;
    }

    private void Add(ValueModel value, bool nullable)
    {
        if (value.Kind == ValueKind.OpenEnum && nullable)
            _calls[value.TypeName + "?"] = Call("OrNull", value.TypeName!);
        if (value.Item is not { } item)
            return;
        _calls[TypeText.Of(value)] = Call(value.Kind == ValueKind.Array ? "List" : "Map", TypeText.Of(item, item.Nullable));
        Add(item, item.Nullable);
    }

    private static string Call(string method, string type) => $"{WireMetadataEmitter.Runtime}{method}<{type}>(options)";
}
