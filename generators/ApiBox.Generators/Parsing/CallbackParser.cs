using ApiBox.Generators.Diagnostics;
using ApiBox.Generators.Model;

namespace ApiBox.Generators.Parsing;

/// <summary>Reads a callback: the payload's types, the task's id and the stage in it.</summary>
internal sealed class CallbackParser(ParseContext context, SchemaParser schemas, IReadOnlyDictionary<string, CodeTableModel> codeTables)
{
    /// <param name="kind">The key under callbacks.</param>
    /// <param name="callback">The callback itself, its reference already followed.</param>
    public CallbackModel? Parse(SpecMember kind, SpecNode callback, string pointer)
    {
        if (Naming.Pascal(kind.Name) is not { } name || !TextLint.IsSafeName(kind.Name))
        {
            context.Findings.Add(Descriptors.UnsafeName, kind.NameSpan, kind.Name, "it holds no letters or digits");
            return null;
        }

        if (callback.Members.Count != 1)
        {
            context.Report(Descriptors.Unsupported, callback, $"The callback '{kind.Name}' must have one address, but has {callback.Members.Count}");
            return null;
        }

        var (address, span, path) = callback.Members[0];
        var operation = path["post"];
        var media = operation?["requestBody"]?["content"]?["application/json"];
        if (media?["schema"] is not { } schema)
        {
            context.Findings.Add(Descriptors.MissingMember, span, $"The callback '{kind.Name}'", "a 'post' with a JSON body and its schema");
            return null;
        }

        if (media["examples"] is null && media["example"] is null)
            context.Findings.Add(Descriptors.NoExample, kind.NameSpan, $"The callback '{kind.Name}'");
        // Plain payloads get readers of their own, which are faster; all others are types like those of the operations.
        var types = CallbackShape.IsPlain(schema) ? new TypeRegistry() : schemas.Types;
        var typeName = context.Names.Reserve(name + "Callback", context, kind.NameSpan, kind.Name);
        var parser = types == schemas.Types ? schemas : new SchemaParser(context, types);
        if (!parser.ParsePayload(schema, typeName))
            return null;
        var isWire = types == schemas.Types;
        var payload = types.Find(typeName) ?? new ObjectModel(typeName, null, default, schema.Pointer);
        return new CallbackModel(
            kind.Name,
            isWire ? new([payload]) : types.Objects.OrderBy(model => model.Name != typeName).ThenBy(static model => model.Name, StringComparer.Ordinal).ToEquatable(),
            isWire ? default : types.Enums.OrderBy(static model => model.Name, StringComparer.Ordinal).ToEquatable(),
            Stages(operation!, payload, types)) { IsWire = isWire };
    }

    private StageModel? Stages(SpecNode operation, ObjectModel payload, TypeRegistry types)
    {
        if (operation["x-apibox-callback"] is not { } extension)
            return null;
        if (extension["task"] is not { } task || extension["stage"] is not { } stage)
        {
            context.Report(Descriptors.BadExtension, extension, "x-apibox-callback", "needs the pointers 'task' and 'stage'");
            return null;
        }

        var pointers = new PointerParser(context);
        var taskId = pointers.Follow(task, payload.Properties, Find);
        var stageWord = pointers.Follow(stage, payload.Properties, Find);
        var code = extension["code"] is { } node ? pointers.Follow(node, payload.Properties, Find) : null;
        if (taskId is null || stageWord is null)
            return null;
        if (code is { Value.Kind: not ValueKind.Int32 })
            context.Report(Descriptors.BadPointer, extension["code"]!, extension["code"]!.Text, "an integer of format int32");
        return new StageModel(
            ValueText.Of(taskId.Value.Expression, taskId.Value.Value),
            ValueText.Of(stageWord.Value.Expression, stageWord.Value.Value),
            ExtensionList.Of(extension["order"]),
            ExtensionList.Of(extension["failed"]),
            code?.Expression,
            codeTables.Count == 1 ? codeTables.Keys.First() : null);

        ObjectModel? Find(string name) => types.Find(name);
    }
}

internal static class ExtensionList
{
    /// <summary>The values of a list as they are on the wire, numbers too; empty without a list.</summary>
    public static EquatableArray<string> Of(SpecNode? node) => (node?.Items ?? []).Select(static item => item.Text).ToEquatable();
}

internal static class ValueText
{
    /// <summary>The expression that gives a followed pointer's value as the text it has on the wire.</summary>
    public static string Of(string expression, ValueModel value) => value.Kind switch
    {
        ValueKind.Text => expression,
        ValueKind.OpenEnum => expression + (value.Nullable ? "?.Value" : ".Value"),
        _ => expression + (value.Nullable ? "?" : "") + ".ToString(global::System.Globalization.CultureInfo.InvariantCulture)",
    };
}
