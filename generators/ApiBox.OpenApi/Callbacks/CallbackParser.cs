using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;
using ApiBox.OpenApi.Operations;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;

namespace ApiBox.OpenApi.Callbacks;

/// <summary>Reads a callback: the payload's types, the task's id and the stage in it.</summary>
internal sealed class CallbackParser(ParseContext context, SchemaParser schemas, IReadOnlyDictionary<string, CodeTableModel> codeTables)
{
    private readonly UniqueNames _kinds = new(StringComparer.Ordinal);
    private readonly CallbackShape _shape = new(context);

    /// <summary>What one callback of the document brings: usually one payload.</summary>
    /// <param name="key">The key under callbacks.</param>
    /// <param name="callback">The callback itself, its reference already followed: a path for each address.</param>
    public IEnumerable<CallbackModel> Parse(SpecMember key, SpecNode callback)
    {
        foreach (var (address, span, path) in callback.Members)
            if (!address.StartsWith("x-", StringComparison.Ordinal))
                foreach (var model in ParsePath(key.Name, "Callback", span, path))
                    yield return model;
    }

    /// <summary>What one webhook of the document brings.</summary>
    public IEnumerable<CallbackModel> ParseWebhook(SpecMember webhook) =>
        ParsePath(webhook.Name, "Webhook", webhook.NameSpan, webhook.Value);

    private IEnumerable<CallbackModel> ParsePath(string key, string suffix, TextRange span, SpecNode path)
    {
        if (context.Resolve(path) is not { } item)
            yield break;
        foreach (var operation in item.Members.Where(static member => DocumentWalk.Methods.Contains(member.Name)))
        {
            if (operation.Value["security"] is { } security)
                context.Report(
                    Descriptors.NotUsed, security, "security", "by callbacks, which are authenticated by the token in their URL");
            ReportUnread(item, operation.Value);
            if (Schema(key, span, operation) is { } schema && Parse(key, suffix, span, operation.Value, schema) is { } model)
                yield return model;
        }
    }

    /// <summary>Reports parameters and responses of a callback: the application handles both.</summary>
    private void ReportUnread(SpecNode item, SpecNode operation)
    {
        foreach (var parameter in (item["parameters"]?.Items ?? []).Concat(operation["parameters"]?.Items ?? []))
            context.Report(
                Descriptors.NotUsed,
                parameter,
                context.Resolve(parameter)?.StringOf("name") ?? "parameter",
                "in callbacks, of which only the body is read");
        if (operation["callbacks"] is { IsObject: true } callbacks)
            context.Report(Descriptors.NotUsed, callbacks, "callbacks", "in callbacks, to which the application responds");
        foreach (var response in operation["responses"]?.Members ?? [])
            if (context.Resolve(response.Value) is { } resolved)
                foreach (var part in new[] { resolved["content"], resolved["headers"], resolved["links"] })
                    if (part is { IsObject: true })
                        context.Report(Descriptors.NotUsed, part, part.Key, "in the response to a callback, which the application sends");
    }

    /// <summary>The schema of the JSON payload; other media types are reported.</summary>
    private SpecNode? Schema(string key, TextRange span, SpecMember operation)
    {
        if (operation.Value["requestBody"] is not { } reference)
        {
            context.Diagnostics.Add(Descriptors.NotUsed, operation.NameSpan, key, "because it has no body");
            return null;
        }

        if (context.Resolve(reference) is not { } body)
            return null;
        if (body["content"] is not { Members.Count: > 0 })
            context.Report(Descriptors.NotUsed, body["content"] ?? body, key, "because its body has no media type under 'content'");
        var json = body["content"]?.Members.FirstOrDefault(static media => MediaTypes.IsJson(media.Name));
        foreach (var other in body["content"]?.Members ?? [])
            if (other != json)
                context.Report(
                    Descriptors.NotUsed, other.Value, other.Name, json is null ? "as a payload, because only JSON is read" : "beside JSON");
        if (json?.Value["schema"] is not { } schema)
            return null;
        if (json.Value["examples"] is null && json.Value["example"] is null)
            context.Diagnostics.Add(Descriptors.NoExample, span, $"The callback '{key}'");
        return schema;
    }

    private CallbackModel? Parse(string key, string suffix, TextRange span, SpecNode operation, SpecNode schema)
    {
        // Plain payloads get readers of their own, which are faster; all others are types like those of the operations.
        var types = _shape.IsPlain(schema) ? new TypeRegistry() : schemas.Types;
        var typeName = context.Names.Reserve((CSharpNaming.Pascal(key) ?? "Unnamed") + suffix, context, span, key);
        if (SchemaSet.Of(context, schema).Component is { } component
            && schemas.Component(component) is { Kind: ValueKind.Object or ValueKind.Union } held)
            return OfComponent(held with { Nullable = false }, key, typeName, operation, schema);
        var parser = types == schemas.Types ? schemas : new SchemaParser(context, types);
        if (!parser.ParsePayload(schema, typeName))
            return null;
        var isWire = types == schemas.Types;
        var payload = types.Find(typeName) ?? new ObjectModel(typeName, null, default, schema.Pointer);
        return new CallbackModel(
            _kinds.Take(key),
            isWire
                ? new([payload])
                : types.Objects.OrderBy(model => model.Name != typeName)
                    .ThenBy(static model => model.Name, StringComparer.Ordinal)
                    .ToEquatable(),
            isWire ? default : types.Enums.OrderBy(static model => model.Name, StringComparer.Ordinal).ToEquatable(),
            Stages(operation, payload, types))
        { TypeName = typeName, IsWire = isWire };
    }

    /// <summary>
    /// A callback whose payload is a component, which other callbacks and operations may have too: a type of its own, since it has a kind,
    /// that derives from the component's type, or holds a union.
    /// </summary>
    private CallbackModel OfComponent(ValueModel component, string key, string typeName, SpecNode operation, SpecNode schema)
    {
        var payload = schemas.Types.Find(component.TypeName!) ?? new ObjectModel(component.TypeName!, null, default, schema.Pointer);
        var isObject = component.Kind == ValueKind.Object;
        return new CallbackModel(_kinds.Take(key), new([payload]), default, Stages(operation, payload, schemas.Types))
        {
            TypeName = typeName,
            Base = isObject ? component.TypeName : null,
            Held = isObject ? null : component,
            IsWire = true,
        };
    }

    private StageModel? Stages(SpecNode operation, ObjectModel payload, TypeRegistry types)
    {
        if (operation["x-apibox-callback"] is not { } extension)
            return null;
        if (extension["task"] is not { } task)
        {
            context.Report(Descriptors.BadExtension, extension, "x-apibox-callback", "needs the pointer 'task'");
            return null;
        }

        var pointers = new PointerParser(context);
        var taskId = pointers.Follow(task, payload.Properties, Find);
        var stageWord = extension["stage"] is { } stage ? pointers.Follow(stage, payload.Properties, Find) : null;
        var code = extension["code"] is { } node ? pointers.Follow(node, payload.Properties, Find) : null;
        if (taskId is null || (stageWord is null && extension["stage"] is not null))
            return null;
        if (code is { Value.Kind: not ValueKind.Int32 })
            context.Report(Descriptors.BadPointer, extension["code"]!, extension["code"]!.Text, "an integer of format int32");
        return new StageModel(
            ValueText.Of(taskId.Value.Expression, taskId.Value.Value),
            stageWord is var (expression, word) ? ValueText.Of(expression, word) : null,
            // Without a stage there is one stage, and only the code says whether it failed.
            stageWord is null ? new(["complete"]) : ExtensionList.Of(extension["order"]),
            ExtensionList.Of(extension["failed"]),
            code?.Expression,
            codeTables.Count == 1 ? codeTables.Keys.First() : null);

        ObjectModel? Find(string name) => types.Find(name);
    }
}
