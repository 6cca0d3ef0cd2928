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
    public static readonly IReadOnlyList<string> Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

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
        ParseSchemas(context, schemas, codeTables);
        var operations = ParseOperations(context, schemas, codeTables);
        var callbacks = ParseCallbacks(context, schemas, codeTables);
        var rules = context.Rules.Read(new RuleParser(context)).ToList();
        var types = schemas.Types;
        return new DescriptionModel(
            ParseFrame(context),
            Leniency.Mark(types, operations).OrderBy(static model => model.Name, StringComparer.Ordinal).ToEquatable(),
            types.Enums.OrderBy(static model => model.Name, StringComparer.Ordinal).ToEquatable(),
            types.Unions.OrderBy(static model => model.Name, StringComparer.Ordinal).ToEquatable(),
            rules.OrderBy(static rule => rule.Name, StringComparer.Ordinal).ToEquatable(),
            operations.ToEquatable(),
            callbacks.ToEquatable(),
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

    private static DescriptionFrame ParseFrame(ParseContext context)
    {
        long? retention = null;
        if (context.Root["x-apibox-retention"] is { } node)
        {
            try
            {
                retention = XmlConvert.ToTimeSpan(node.Text).Ticks;
            }
            catch (Exception error) when (error is FormatException or OverflowException)
            {
                context.Report(Descriptors.BadExtension, node, "x-apibox-retention", "must be a duration such as P14D");
            }
        }

        var servers = (context.Root["servers"]?.Items ?? []).Select(static server => server.StringOf("url") ?? "").Where(static url => url.Length > 0);
        return new DescriptionFrame(context.Root["info"]?.StringOf("title") ?? "the service", servers.ToEquatable(), retention);
    }

    private static void ParseSchemas(ParseContext context, SchemaParser schemas, IDictionary<string, CodeTableModel> codeTables)
    {
        var codes = new CodeTableParser(context);
        foreach (var (_, span, schema) in context.Components("schemas")?.Members ?? [])
        {
            schemas.Component(schema);
            var name = context.ComponentName(schema);
            if (codes.Parse(name, schema) is { } table)
                codeTables[name] = table;
            if (schema["description"] is null)
                context.Findings.Add(Descriptors.NoDescription, span, $"The schema '{name}'");
        }
    }

    private static List<OperationModel> ParseOperations(ParseContext context, SchemaParser schemas, IReadOnlyDictionary<string, CodeTableModel> codeTables)
    {
        var parser = new OperationParser(context, schemas, codeTables);
        var parsed = new List<(SpecNode Node, OperationModel Model)>();
        foreach (var operation in Operations(context))
        {
            if (parser.Parse(operation) is not { } model)
                continue;
            if (parsed.Exists(other => other.Model.Name == model.Name))
                context.Report(Descriptors.DuplicateName, operation.Node["operationId"]!, model.Id, model.Id, model.Name);
            parsed.Add((operation.Node, model));
        }

        var all = parsed.ConvertAll(static pair => pair.Model);
        var tasks = new TaskParser(context, schemas.Types);
        return parsed
            .Select(pair => pair.Model with { Submission = tasks.ParseSubmission(pair.Node, pair.Model, all) })
            .OrderBy(static model => model.Name, StringComparer.Ordinal)
            .ToList();
    }

    private static IEnumerable<OperationNode> Operations(ParseContext context)
    {
        foreach (var (path, span, item) in context.Root["paths"]?.Members ?? [])
        {
            if (!TextLint.IsSafeName(path.Replace("{", "").Replace("}", "")))
                context.Findings.Add(Descriptors.UnsafeName, span, path, "a path holds no quotes or backslashes");
            var pointer = $"#/paths/{ParseContext.Escape(path)}";
            foreach (var member in item.Members)
            {
                if (!Methods.Contains(member.Name))
                    continue;
                var parameters = Parameters(item, pointer).Concat(Parameters(member.Value, $"{pointer}/{member.Name}")).ToList();
                yield return new OperationNode(path, member.Name, member.Value, parameters);
            }
        }
    }

    private static IEnumerable<(SpecNode Node, string Pointer)> Parameters(SpecNode owner, string pointer) =>
        (owner["parameters"]?.Items ?? []).Select((node, index) => (node, $"{pointer}/parameters/{index}"));

    /// <summary>Callbacks stand in operations or under components, where several operations may refer to one; webhooks stand apart.</summary>
    private static List<CallbackModel> ParseCallbacks(ParseContext context, SchemaParser schemas, IReadOnlyDictionary<string, CodeTableModel> codeTables)
    {
        var parser = new CallbackParser(context, schemas, codeTables);
        var callbacks = new List<CallbackModel>();
        var seen = new HashSet<SpecNode>();
        var members = Operations(context).SelectMany(static operation => operation.Node["callbacks"]?.Members ?? []).Concat(context.Components("callbacks")?.Members ?? []);
        foreach (var member in members)
            if (context.Resolve(member.Value) is { } callback && seen.Add(callback))
                callbacks.AddRange(parser.Parse(member, callback));
        foreach (var webhook in context.Root["webhooks"]?.Members ?? [])
            callbacks.AddRange(parser.ParseWebhook(webhook));
        return [.. callbacks.OrderBy(static callback => callback.Kind, StringComparer.Ordinal)];
    }
}
