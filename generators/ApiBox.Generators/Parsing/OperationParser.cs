using ApiBox.Generators.Diagnostics;
using ApiBox.Generators.Model;

namespace ApiBox.Generators.Parsing;

/// <summary>Reads one operation: parameters, body, answer, and what ties it to tasks and callbacks.</summary>
internal sealed class OperationParser(ParseContext context, SchemaParser schemas, IReadOnlyDictionary<string, CodeTableModel> codeTables)
{
    public OperationModel? Parse(OperationNode operation)
    {
        var node = operation.Node;
        if (node.StringOf("operationId") is not { } id)
        {
            context.Report(Descriptors.MissingMember, node, $"The operation {operation.Method} {operation.Path}", "an 'operationId', which names its method");
            return null;
        }

        if (Naming.Pascal(id) is not { } name || !Naming.IsIdentifier(id))
        {
            context.Report(Descriptors.UnsafeName, node["operationId"]!, id, "use letters, digits and underscores");
            return null;
        }

        foreach (var member in node.Members)
            if (member.Name is "servers" or "security")
                context.Report(Descriptors.UnsupportedKeyword, member.Value, member.Name, "on an operation yet");
        if (node["summary"] is null && node["description"] is null)
            context.Report(Descriptors.NoDescription, node["operationId"]!, $"The operation '{id}'");
        var parameters = Parameters(operation);
        var body = Body(node, out var bodyType);
        if (Answer(node) is not { } answer)
            return null;
        var model = new OperationModel(
            id, name, Naming.Pascal(operation.Method)!, operation.Path,
            node.StringOf("summary"), node.StringOf("description"),
            Paid: node["x-apibox-paid"] is { IsTrue: true },
            Origin: node.StringOf("x-apibox-origin"),
            parameters, body, answer,
            Submission: null, Task: null,
            CallbackUrl: CallbackUrl(node, bodyType));
        return model with { Task = new TaskParser(context, schemas.Types).Parse(node, model) };
    }

    private EquatableArray<ParameterModel> Parameters(OperationNode operation)
    {
        var parameters = new List<ParameterModel>();
        foreach (var (node, pointer) in operation.Parameters)
        {
            if (context.Resolve(node, pointer) is not var (parameter, _))
                continue;
            var wire = parameter.StringOf("name");
            if (wire is null || Naming.Camel(wire) is not { } name || !TextLint.IsSafeName(wire))
            {
                context.Report(Descriptors.UnsafeName, parameter["name"] ?? parameter, wire ?? "", "a parameter needs a name with letters or digits");
                continue;
            }

            if (parameter.StringOf("in") is not ("query" or "path"))
                context.Report(Descriptors.Unsupported, parameter["in"] ?? parameter, $"The parameter '{wire}' must stand in the query or the path; other places are not supported yet");
            if (parameter["schema"] is not { } schema)
            {
                context.Report(Descriptors.MissingMember, parameter, $"The parameter '{wire}'", "a 'schema'");
                continue;
            }

            if (schemas.ParseValue(schema, Naming.Pascal(wire)!) is not { } value)
                continue;
            if (value.Kind is ValueKind.Array or ValueKind.Object or ValueKind.Any)
                context.Report(Descriptors.Unsupported, schema, $"The parameter '{wire}' must be a single value; lists and objects are not supported yet");
            if (parameters.Exists(other => other.Name == name))
                context.Report(Descriptors.DuplicateName, parameter["name"]!, wire, wire, name);
            parameters.Add(new ParameterModel(wire, name, parameter.StringOf("in") == "path" ? ParameterPlace.Path : ParameterPlace.Query, value, parameter["required"] is { IsTrue: true }, parameter.StringOf("description")));
        }

        return parameters.ToEquatable();
    }

    private BodyModel? Body(SpecNode operation, out ObjectModel? type)
    {
        type = null;
        if (operation["requestBody"] is not { } body)
            return null;
        if (body["content"]?["application/json"]?["schema"] is not { } schema)
        {
            context.Report(Descriptors.Unsupported, body, "The body must be application/json with a schema; other media types are not supported yet");
            return null;
        }

        if (body["required"] is not { IsTrue: true })
            context.Report(Descriptors.Unsupported, body, "A body must be required; optional bodies are not supported yet");
        if (ObjectOf(schema) is not { } model)
            return null;
        type = model;
        return new BodyModel(model.Name);
    }

    private AnswerModel? Answer(SpecNode operation)
    {
        var success = operation["responses"]?.Members.FirstOrDefault(static response => response.Name.StartsWith("2", StringComparison.Ordinal));
        if (success?.Value["content"]?["application/json"]?["schema"] is not { } schema)
        {
            context.Report(Descriptors.Unsupported, operation["responses"] ?? operation, "An operation needs a 2xx answer in application/json with a schema");
            return null;
        }

        if (ObjectOf(schema) is not { } model || context.Resolve(schema, "") is not var (node, _))
            return null;
        var envelope = node["x-apibox-envelope"] is { } extension ? Envelope(extension, model) : null;
        return new AnswerModel(model.Name, envelope, envelope is null ? null : CodeTable(node, envelope.Code));
    }

    private EnvelopeModel? Envelope(SpecNode extension, ObjectModel model)
    {
        var code = Member("code");
        var data = Member("data");
        if (code is null || data is null)
            return null;
        if (data.Value.TypeName is not { } dataType || data.Value.Kind != ValueKind.Object)
        {
            context.Report(Descriptors.Unsupported, extension, "The data of an envelope must be an object of its own");
            return null;
        }

        return new EnvelopeModel(code.JsonName, extension["message"] is null ? null : Member("message")?.JsonName, data.JsonName, data.Name, dataType);

        PropertyModel? Member(string role)
        {
            var pointer = extension.StringOf(role);
            var property = model.Properties.FirstOrDefault(candidate => "/" + candidate.JsonName == pointer);
            if (property is null)
                context.Report(Descriptors.BadExtension, extension, "x-apibox-envelope", $"needs '{role}' as a pointer to a declared property");
            return property;
        }
    }

    /// <summary>The table of the code's own schema; without one, the document's only table.</summary>
    private string? CodeTable(SpecNode envelope, string code)
    {
        var schema = envelope["properties"]?[code];
        if (schema is not null && context.Resolve(schema, "") is var (_, pointer) && ParseContext.SchemaName(pointer) is { } name && codeTables.ContainsKey(name))
            return name;
        return codeTables.Count == 1 ? codeTables.Keys.First() : null;
    }

    private ObjectModel? ObjectOf(SpecNode schema)
    {
        if (context.Resolve(schema, "") is not var (target, pointer))
            return null;
        if (ParseContext.SchemaName(pointer) is { } name && schemas.Types.TryGetValue(Naming.Type(name), out var model))
            return model;
        context.Report(Descriptors.Unsupported, target, "An inline schema here");
        return null;
    }

    /// <summary>The body's property that a callback's address names, such as {$request.body#/callBackUrl}.</summary>
    private CallbackUrlModel? CallbackUrl(SpecNode operation, ObjectModel? body)
    {
        const string prefix = "{$request.body#/";
        foreach (var member in operation["callbacks"]?.Members ?? [])
        {
            if (context.Resolve(member.Value, "") is not var (callback, _) || callback.Members.Count == 0)
                continue;
            var address = callback.Members[0].Name;
            var field = address.StartsWith(prefix, StringComparison.Ordinal) ? address.Substring(prefix.Length).TrimEnd('}') : null;
            if (body?.Properties.FirstOrDefault(property => property.JsonName == field) is { Value.Kind: ValueKind.Uri } property)
                return new CallbackUrlModel(property.JsonName, property.Name);
            context.Findings.Add(Descriptors.BadPointer, callback.Members[0].NameSpan, address, "a URI in the body of the operation that calls back");
        }

        return null;
    }
}

/// <summary>An operation in the document, with the parameters of its path beside its own.</summary>
internal sealed record OperationNode(string Path, string Method, SpecNode Node, IReadOnlyList<(SpecNode Node, string Pointer)> Parameters);
