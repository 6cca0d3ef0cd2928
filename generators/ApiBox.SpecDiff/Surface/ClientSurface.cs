using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;

namespace ApiBox.SpecDiff.Surface;

/// <summary>The public types and members of the client that a description becomes, as the generator names them.</summary>
internal static class ClientSurface
{
    public static Dictionary<string, SurfaceMember> Of(DescriptionModel model)
    {
        var members = new Dictionary<string, SurfaceMember>(StringComparer.Ordinal);
        var limited = PublicSurface.Limit(model, ValidatorScope.Requests);
        var sources = SourcesOfEnums(limited);
        var (sent, received) = ClientTypes.Of(limited);
        // A type that no operation uses is nothing that programs would name.
        var used = sent.Union(received).ToHashSet(StringComparer.Ordinal);
        foreach (var type in limited.Objects.Where(type => type.IsPublic && used.Contains(type.Name)))
            AddObject(members, type, sent.Contains(type.Name), received.Contains(type.Name));
        foreach (var type in limited.Enums.Where(type => type.IsPublic && used.Contains(type.Name)))
            AddEnum(members, type, sources.GetValueOrDefault(type.Name));
        foreach (var union in limited.Unions.Where(union => union.IsPublic && used.Contains(union.Name)))
        {
            Add(members, new("type", union.Name, "union", union.Source));
            foreach (var one in union.Cases)
                Add(members, new("case", $"{union.Name}.{one.Name}", TypeName.Of(one.Value), union.Source));
        }

        foreach (var callback in limited.Callbacks)
            AddCallback(members, callback);
        foreach (var operation in limited.Operations)
            AddOperation(members, operation);
        foreach (var table in limited.CodeTables)
            foreach (var code in table.Codes)
                Add(members, new("constant", $"{table.Name}.{code.Name}", "int", null));
        return members;
    }

    private static void AddObject(Dictionary<string, SurfaceMember> members, ObjectModel type, bool isSent, bool isReceived)
    {
        Add(members, new("type", type.Name, "record", type.Source));
        foreach (var property in type.Properties)
            Add(members, new("property", $"{type.Name}.{property.Name}", TypeName.Of(property.Value), SourceOf(type, property))
            {
                IsRequired = property.Required,
                IsNullable = TypeText.IsNullable(property),
                IsReference = property.Value.Kind.IsReference(),
                IsSent = isSent,
                IsReceived = isReceived,
            });
    }

    private static void AddEnum(Dictionary<string, SurfaceMember> members, EnumModel type, string? source)
    {
        Add(members, new("type", type.Name, "open enum", source));
        foreach (var value in type.Members)
            Add(members, new("value", $"{type.Name}.{value.Name}", value.Wire, source));
    }

    // An enum that is written where it is used has the name of that location.
    private static Dictionary<string, string> SourcesOfEnums(DescriptionModel model)
    {
        var sources = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var type in model.Objects.Concat(model.Callbacks.SelectMany(static callback => callback.Objects)))
            foreach (var property in type.Properties)
                Note(property.Value, SourceOf(type, property));
        foreach (var operation in model.Operations)
            foreach (var parameter in operation.Parameters)
                Note(parameter.Value, operation.Source);
        return sources;

        void Note(ValueModel value, string source)
        {
            for (var one = value; one is not null; one = one.Item)
                if (one is { Kind: ValueKind.OpenEnum, TypeName: { } name })
                    sources.TryAdd(name, source);
        }
    }

    private static string SourceOf(ObjectModel type, PropertyModel property) =>
        OpenApi.Reading.JsonPointer.Append($"{type.Source}/properties", property.JsonName);

    private static void AddCallback(Dictionary<string, SurfaceMember> members, CallbackModel callback)
    {
        foreach (var type in callback.IsWire ? [] : callback.Objects)
            AddObject(members, type, isSent: false, isReceived: true);
        foreach (var type in callback.IsWire ? [] : callback.Enums)
            AddEnum(members, type, callback.Objects[0].Source);
        Add(members, new("type", callback.TypeName, callback.Base ?? callback.Held?.TypeName ?? "record", null));
    }

    private static void AddOperation(Dictionary<string, SurfaceMember> members, OperationModel operation)
    {
        var given = operation.Parameters.Where(static parameter => parameter.Fixed is null).ToList();
        var parameters = given.Where(static parameter => parameter.Required).Select(Parameter).ToList();
        if (operation.Body is { } body)
            parameters.Add(new("request", TypeName.Of(body), body.Required));
        parameters.AddRange(given.Where(static parameter => !parameter.Required).Select(Parameter));
        Add(members, new("method", $"{operation.Name}Async", Result(operation), operation.Source) { Parameters = parameters });
        if (operation.Task is { } task)
            Add(members, new("method", $"Resume{task.TaskName}", $"ApiBoxTask<{task.DetailsTypeName}>", operation.Source)
            {
                Parameters = [new(task.TaskIdParameter, "string", true)],
            });
    }

    private static SurfaceParameter Parameter(ParameterModel parameter) =>
        new(parameter.Name, TypeName.Of(parameter), parameter.Required);

    private static string Result(OperationModel operation)
    {
        if (operation.Submission is { } submission)
            return $"ApiBoxTask<{submission.DetailsTypeName}>";
        var response = operation.Response;
        if (response.Stream is not null)
            return $"IAsyncEnumerable<{TypeName.OfItem(response)}>";
        if (response.Envelope is { } envelope)
            return TypeName.Of(envelope.DataValue);
        return response.Kind == ResponseKind.Nothing ? "nothing" : TypeName.Of(response);
    }

    private static void Add(Dictionary<string, SurfaceMember> members, SurfaceMember member) => members.TryAdd(member.Name, member);
}
