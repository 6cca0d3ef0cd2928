using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Extensions;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;
using ApiBox.OpenApi.Operations.Streams;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;

namespace ApiBox.OpenApi.Operations;

/// <summary>Reads the operations: what they send and response, and what ties them to tasks and callbacks.</summary>
internal sealed class OperationParser(
    ParseContext context, SchemaParser schemas, IReadOnlyDictionary<string, CodeTableModel> codeTables, SecurityParser security)
{
    private readonly OperationNames _names = new(context);
    private readonly ParameterParser _parameters = new(context, schemas);
    private readonly BodyParser _bodies = new(context, schemas);
    private readonly ResponseParser _responses = new(context, schemas, codeTables);
    private readonly ServerParser _servers = new(context);
    private readonly RepetitionParser _repetition = new(context);

    /// <summary>All operations, in the order of their names.</summary>
    public List<OperationModel> Parse(EquatableArray<string> servers)
    {
        var parsed = new List<(SpecNode Node, OperationModel Model, ResponseModel? Stream)>();
        foreach (var operation in PathParser.Operations(context))
        {
            context.Operation = operation.Node;
            parsed.Add(Parse(operation, servers));
            context.Operation = null;
        }

        security.ReportUnused();
        var all = parsed.ConvertAll(static pair => pair.Model);
        var tasks = new TaskParser(context, schemas.Types);
        var linked = parsed.ConvertAll(pair => tasks.ParseSubmission(pair.Node, pair.Model, all) is { } submission
                ? pair.Model with { Submission = submission, Response = pair.Model.Response with { MayBeEmpty = false } }
                : pair.Model);
        // Last, so that a method without an operationId never renames one that has it.
        var streams = parsed.Where(static one => one.Stream is not null).Select(one => Second(one.Node, one.Model, one.Stream!)).ToList();
        return linked.Concat(streams).OrderBy(static model => model.Name, StringComparer.Ordinal).ToList();
    }

    /// <summary>The method that reads a stream where the operation's own reads a response as a whole.</summary>
    private OperationModel Second(SpecNode node, OperationModel first, ResponseModel stream)
    {
        var name = _names.Second(node, first.Id, first.Name + "Stream");
        return StreamSwitch.Set(
            first with { Name = name, Response = stream, Submission = null, Task = null, IsSecond = true }, on: true, schemas.Types);
    }

    private (SpecNode Node, OperationModel Model, ResponseModel? Stream) Parse(OperationNode operation, EquatableArray<string> servers)
    {
        var node = operation.Node;
        var (id, name, types) = _names.Of(operation);
        if (node["summary"] is null && node["description"] is null)
            context.Report(Descriptors.NoDescription, node["operationId"] ?? node, $"The operation '{id}'");
        var body = _bodies.Parse(operation, types);
        var paid = node[ExtensionTable.Paid] is { IsTrue: true };
        var parameters = _parameters.Parse(operation, types);
        var repetition = _repetition.Parse(operation, paid, parameters);
        var (response, stream) = _responses.Parse(operation, types);
        var model = new OperationModel(
            id, name, CSharpNaming.Pascal(operation.Method)!, PathTemplate.Escape(operation.Path),
            node.StringOf("summary") ?? operation.Item.StringOf("summary"),
            node.StringOf("description") ?? operation.Item.StringOf("description"),
            Paid: paid,
            Origin: node.StringOf(ExtensionTable.Origin),
            parameters, body, response,
            Submission: null, Task: null,
            CallbackUrl: CallbackUrl(node, body, paid),
            Security: security.Parse(node))
        {
            Source = node.Pointer,
            Repeatable = repetition.Allowed,
            IdempotencyHeader = repetition.Header,
            Server = _servers.Of(operation, servers),
            Deprecated = node["deprecated"] is { IsTrue: true },
            Tag = node["tags"] is { Items: [var tag, ..] } ? tag.Text : null,
            Callbacks = (node["callbacks"]?.Members ?? []).Select(static member => member.Name).ToEquatable(),
            BodyExample = body is null || context.Resolve(node["requestBody"]!) is not { } request
                ? null
                : Examples.Of(context, request["content"]?[body.MediaType]),
        };
        if (model.NeedsValidator)
            model = model with { Validator = context.Names.Reserve(name + "Parameters") };
        if (stream is not null || response.Stream is not null)
            model = StreamSwitch.Set(model, on: stream is null, schemas.Types);
        // What follows a task must find it in every response.
        if (new TaskParser(context, schemas.Types).Parse(node, model) is { } task)
            model = model with { Task = task, Response = model.Response with { MayBeEmpty = false } };
        return (node, model, stream);
    }

    /// <summary>The body's property that a callback's address names, such as {$request.body#/callBackUrl}.</summary>
    private CallbackUrlModel? CallbackUrl(SpecNode operation, BodyModel? body, bool paid)
    {
        const string prefix = "{$request.body#/";
        foreach (var member in operation["callbacks"]?.Members ?? [])
        {
            if (context.Resolve(member.Value) is not { Members.Count: > 0 } callback)
                continue;
            var address = callback.Members[0];
            var field = address.Name.StartsWith(prefix, StringComparison.Ordinal)
                ? address.Name.Substring(prefix.Length).TrimEnd('}')
                : null;
            var properties = body is { Kind: BodyKind.Json, Value.Kind: ValueKind.Object, Required: true }
                ? schemas.Types.Find(body.Value.TypeName!)?.Properties ?? default
                : default;
            if (properties.FirstOrDefault(property => property.JsonName == field) is { Value.Kind: ValueKind.Uri } property)
                return new CallbackUrlModel(property.JsonName, property.Name);
            // Who pays must find a lost submission again; for the others the address is only not recognised.
            if (paid)
                context.Diagnostics.Add(
                    Descriptors.BadPointer, address.NameSpan, address.Name, "a URI in the request body of the operation");
            else
                context.Diagnostics.Add(
                    Descriptors.NotUsed,
                    address.NameSpan,
                    address.Name,
                    "to find the submission of a callback, because it names no URI in a JSON body");
        }

        return null;
    }
}
