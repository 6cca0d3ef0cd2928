using System.Xml;
using ApiBox.OpenApi.Callbacks;
using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Extensions;
using ApiBox.OpenApi.Lint;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;
using ApiBox.OpenApi.Operations;
using ApiBox.OpenApi.Overlays;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;
using ApiBox.OpenApi.Schemas.Irregularities;
using ApiBox.OpenApi.Schemas.Rules;

namespace ApiBox.OpenApi;

/// <summary>
/// Turns the text of a description into the model and the diagnostics. It never throws for bad input. The model is null when
/// there is an error: half a description would become a library that looks complete. Lenient parsing makes the half, with a warning
/// for each part that was left out.
/// </summary>
internal static class DescriptionParser
{
    // Each reading leaves out something more, and what errors hide comes to light in the second.
    private const int MaxPasses = 100;

    /// <summary>As below, for what a file holds; the text is what diagnostics have their places in.</summary>
    public static (string Text, DescriptionModel? Model, IReadOnlyList<DiagnosticInfo> Diagnostics) Parse(
        byte[] bytes, string? path = null, bool lenient = false, ClientNames? client = null, OverlayText? overlay = null)
    {
        var (text, problem) = SpecBytes.Decode(bytes);
        if (problem is not null)
            return (text, null, [DiagnosticInfo.Of(
                Descriptors.Unreadable, new TextRange(text.Length, 0), problem.Encoding, problem.Reason)]);
        var (model, diagnostics) = Parse(text, path, lenient, client, overlay);
        return (text, model, diagnostics);
    }

    /// <param name="path">The file that the text comes from; its extension can select JSON or YAML.</param>
    /// <param name="lenient">Whether parts that have errors are left out.</param>
    /// <param name="client">The names of the client; null for those of a client without a name.</param>
    /// <param name="overlay">What is changed in the description; null for nothing.</param>
    public static (DescriptionModel? Model, IReadOnlyList<DiagnosticInfo> Diagnostics) Parse(
        string text, string? path = null, bool lenient = false, ClientNames? client = null, OverlayText? overlay = null)
    {
        SpecNode root;
        var overlaid = new DiagnosticBag();
        try
        {
            root = SpecText.Read(text, path);
            if (overlay is not null)
                Overlay.Apply(root, overlay.Read(text.Length), overlaid);
            root.Locate();
        }
        catch (SpecSyntaxException error)
        {
            return (null, [DiagnosticInfo.Of(Descriptors.Unreadable, error.Span, error.IsYaml ? "YAML" : "JSON", error.Message)]);
        }

        if (overlaid.HasErrors)
            return (null, overlaid.Items);
        if (SpecVersion.Swagger(root) is { } swagger)
            return (null, [DiagnosticInfo.Of(Descriptors.Swagger, swagger.Span, swagger.Text)]);
        if (!SpecVersion.IsSupported(root))
        {
            var version = root["openapi"];
            return (null, [DiagnosticInfo.Of(
                Descriptors.Version, (version ?? root).Span, version is null ? "missing" : $"'{version.Text}'")]);
        }

        var omissions = new Omissions(SchemaIrregularities.Repair(root));
        for (var reading = 1; ; reading++)
        {
            var context = new ParseContext(root, client);
            foreach (var diagnostic in overlaid.Items.Concat(omissions.Diagnostics))
                context.Diagnostics.Add(diagnostic);
            var model = Parse(context);
            if (!context.Diagnostics.HasErrors)
                return (model, context.Diagnostics.Items);
            if (lenient && Omissions.Lasting(context) is { Count: > 0 } lasting)
                return (null, lasting);
            if (!lenient || reading == MaxPasses || !omissions.LeaveOut(context))
                return (null, context.Diagnostics.Items);
        }
    }

    private static DescriptionModel Parse(ParseContext context)
    {
        TextLint.Check(context);
        var schemas = new SchemaParser(context, new TypeRegistry());
        var codeTables = new SortedDictionary<string, CodeTableModel>(StringComparer.Ordinal);
        var values = ParseSchemas(context, schemas, codeTables);
        var parser = new ServerParser(context);
        var servers = parser.Document();
        var retention = Retention(context);
        var security = new SecurityParser(context);
        var operations = new OperationParser(context, schemas, codeTables, security).Parse(servers);
        var callbacks = ParseCallbacks(context, schemas, codeTables);
        var rules = context.Rules.Read(new RuleParser(context)).ToList();
        var unused = new UnusedLint(context);
        unused.Components();
        unused.Schemas(values);
        DocumentLint.Check(context, unused);
        context.UnknownFormats.Report(context.Diagnostics);
        var types = schemas.Types;
        var absent = new AbsentTypes(types, operations, callbacks);
        return new DescriptionModel(
            new DescriptionFrame(
                context.Root["info"]?.StringOf("title") ?? "the service", servers, retention, PaidRouteModel.Of(operations).ToEquatable())
            {
                Absent = absent.Kinds,
                ServerChoices = parser.Choices(),
                SecuritySchemes = security.Used,
                CredentialNeed = security.Need(operations),
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

    /// <returns>The components that get no validator of their own: texts, numbers, enums, lists and maps.</returns>
    private static List<(SpecMember Member, bool IsEnum)> ParseSchemas(
        ParseContext context, SchemaParser schemas, IDictionary<string, CodeTableModel> codeTables)
    {
        var codes = new CodeTableParser(context);
        var values = new List<(SpecMember Member, bool IsEnum)>();
        foreach (var member in context.Components("schemas")?.Members ?? [])
        {
            var (_, span, schema) = member;
            var value = schemas.Component(schema);
            if (value is { Kind: not (ValueKind.Object or ValueKind.Union) } && schema[ExtensionTable.Codes] is null)
                values.Add((member, value.Kind == ValueKind.OpenEnum));
            var name = context.ComponentName(schema);
            if (value is null or { Kind: ValueKind.Int32 or ValueKind.Int64 or ValueKind.Any } && codes.Parse(name, schema) is { } table)
                codeTables[name] = table;
            if (schema["description"] is null)
                context.Diagnostics.Add(Descriptors.NoDescription, span, $"The schema '{name}'");
        }

        return values;
    }

    /// <summary>
    /// Callbacks are in operations or under components, where several operations can refer to one; webhooks are separate.
    /// </summary>
    private static List<CallbackModel> ParseCallbacks(
        ParseContext context, SchemaParser schemas, IReadOnlyDictionary<string, CodeTableModel> codeTables)
    {
        var parser = new CallbackParser(context, schemas, codeTables);
        var callbacks = new List<CallbackModel>();
        var seen = new HashSet<SpecNode>();
        var members = PathParser.Operations(context)
            .SelectMany(static operation => operation.Node["callbacks"]?.Members ?? [])
            .Concat(context.Components("callbacks")?.Members ?? []);
        foreach (var member in members)
            if (context.Resolve(member.Value) is { } callback && seen.Add(callback))
                callbacks.AddRange(parser.Parse(member, callback));
        foreach (var webhook in context.Webhooks)
            callbacks.AddRange(parser.ParseWebhook(webhook));
        return [.. callbacks.OrderBy(static callback => callback.Kind, StringComparer.Ordinal)];
    }
}
