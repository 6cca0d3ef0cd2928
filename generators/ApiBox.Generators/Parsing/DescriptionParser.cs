using System.Xml;
using ApiBox.Generators.Diagnostics;
using ApiBox.Generators.Model;

namespace ApiBox.Generators.Parsing;

/// <summary>
/// Turns the text of a description into the model and the findings. It never throws for bad input. The model is null when
/// there is an error: half a description would become a library that looks whole.
/// </summary>
internal static class DescriptionParser
{
    public static (DescriptionModel? Model, IReadOnlyList<Finding> Findings) Parse(string text, string? path = null)
    {
        SpecNode root;
        try
        {
            root = SpecText.Read(text, path);
            root.Locate();
        }
        catch (SpecSyntaxException error)
        {
            var findings = new FindingList();
            findings.Add(Descriptors.Unreadable, error.Span, error.IsYaml ? "YAML" : "JSON", error.Message);
            return (null, findings.Items);
        }

        var context = new ParseContext(root);
        var model = Parse(context);
        return (context.Findings.HasErrors ? null : model, context.Findings.Items);
    }

    private static DescriptionModel? Parse(ParseContext context)
    {
        if (!CheckVersion(context))
            return null;
        TextLint.Check(context);
        var schemas = new SchemaParser(context, new TypeRegistry());
        var codeTables = new SortedDictionary<string, CodeTableModel>(StringComparer.Ordinal);
        var values = ParseSchemas(context, schemas, codeTables);
        var servers = new ServerParser(context).Document();
        var retention = Retention(context);
        var operations = new OperationParser(context, schemas, codeTables).Parse(servers);
        var callbacks = ParseCallbacks(context, schemas, codeTables);
        foreach (var value in values)
            context.ReportUnreferenced(value, "by anything, and is not made a type");
        var rules = context.Rules.Read(new RuleParser(context)).ToList();
        DocumentLint.Check(context);
        var types = schemas.Types;
        var absent = new AbsentTypes(types, operations, callbacks);
        return new DescriptionModel(
            new DescriptionFrame(context.Root["info"]?.StringOf("title") ?? "the service", servers, retention, PaidRouteModel.Of(operations).ToEquatable())
            {
                Absent = absent.Kinds,
            },
            Leniency.Mark(types, operations, callbacks).Select(absent.Mark)
                .OrderBy(static model => model.Name, StringComparer.Ordinal).ToEquatable(),
            types.Enums.OrderBy(static model => model.Name, StringComparer.Ordinal).ToEquatable(),
            types.Unions.OrderBy(static model => model.Name, StringComparer.Ordinal).ToEquatable(),
            rules.OrderBy(static rule => rule.Name, StringComparer.Ordinal).ToEquatable(),
            operations.ToEquatable(),
            callbacks.Select(callback => callback with { Objects = callback.Objects.Select(absent.Mark).ToEquatable() }).ToEquatable(),
            codeTables.Values.ToEquatable(),
            context.Patterns.ToEquatable());
    }

    private static bool CheckVersion(ParseContext context)
    {
        var version = context.Root["openapi"];
        if (version is { IsString: true } && (version.Text.StartsWith("3.0", StringComparison.Ordinal) || version.Text.StartsWith("3.1", StringComparison.Ordinal)))
            return true;
        context.Report(Descriptors.Version, version ?? context.Root, version is null ? "it is missing" : $"it is '{version.Text}'");
        return false;
    }

    private static long? Retention(ParseContext context)
    {
        if (context.Root["x-apibox-retention"] is not { } node)
            return null;
        try
        {
            return XmlConvert.ToTimeSpan(node.Text).Ticks;
        }
        catch (Exception error) when (error is FormatException or OverflowException)
        {
            context.Report(Descriptors.BadExtension, node, "x-apibox-retention", "must be a duration such as P14D");
            return null;
        }
    }

    /// <returns>The components that become no type of their own: texts, numbers, lists and maps.</returns>
    private static List<SpecMember> ParseSchemas(ParseContext context, SchemaParser schemas, IDictionary<string, CodeTableModel> codeTables)
    {
        var codes = new CodeTableParser(context);
        var values = new List<SpecMember>();
        foreach (var member in context.Components("schemas")?.Members ?? [])
        {
            var (_, span, schema) = member;
            var value = schemas.Component(schema);
            if (value is { Kind: not (ValueKind.Object or ValueKind.OpenEnum or ValueKind.Union) } && schema[ExtensionTable.Codes] is null)
                values.Add(member);
            var name = context.ComponentName(schema);
            if (value is null or { Kind: ValueKind.Int32 or ValueKind.Int64 or ValueKind.Any } && codes.Parse(name, schema) is { } table)
                codeTables[name] = table;
            if (schema["description"] is null)
                context.Findings.Add(Descriptors.NoDescription, span, $"The schema '{name}'");
        }

        return values;
    }

    /// <summary>Callbacks stand in operations or under components, where several operations may refer to one; webhooks stand apart.</summary>
    private static List<CallbackModel> ParseCallbacks(ParseContext context, SchemaParser schemas, IReadOnlyDictionary<string, CodeTableModel> codeTables)
    {
        var parser = new CallbackParser(context, schemas, codeTables);
        var callbacks = new List<CallbackModel>();
        var seen = new HashSet<SpecNode>();
        var members = PathParser.Operations(context).SelectMany(static operation => operation.Node["callbacks"]?.Members ?? []).Concat(context.Components("callbacks")?.Members ?? []);
        foreach (var member in members)
            if (context.Resolve(member.Value) is { } callback && seen.Add(callback))
                callbacks.AddRange(parser.Parse(member, callback));
        foreach (var webhook in context.Root["webhooks"]?.Members ?? [])
            callbacks.AddRange(parser.ParseWebhook(webhook));
        return [.. callbacks.OrderBy(static callback => callback.Kind, StringComparer.Ordinal)];
    }
}
