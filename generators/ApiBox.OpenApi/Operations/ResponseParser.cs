using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Extensions;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;
using ApiBox.OpenApi.Operations.Streams;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;
using ApiBox.OpenApi.Schemas.Rules;

namespace ApiBox.OpenApi.Operations;

/// <summary>Reads what an operation responses: one kind of success, and the codes that are none.</summary>
internal sealed class ResponseParser(ParseContext context, SchemaParser schemas, IReadOnlyDictionary<string, CodeTableModel> codeTables)
{
    private readonly UncheckedRules _unchecked = new(context);
    private readonly StreamParser _streams = new(context, schemas);

    /// <summary>
    /// The response of the operation, and the stream that it sends on request, if both are described.
    /// </summary>
    public (ResponseModel Response, ResponseModel? Stream) Parse(OperationNode operation, string name)
    {
        var responses = Responses(operation.Node);
        var successes = responses.Where(static response => response.Code.StartsWith("2", StringComparison.Ordinal))
            .OrderBy(static response => response.Code, StringComparer.Ordinal)
            .ToList();
        if (successes.Count == 0)
            successes = responses.Where(static response => response.Code == "default").ToList();
        var refusals = responses.Where(response => !successes.Contains(response))
            .Select(response => ReportedError(response, name))
            .ToEquatable();
        var chosen = successes.Find(static success => Whole(success).Count > 0)
            ?? successes.Find(static success => Content(success.Node).Count > 0);
        if (chosen is null || operation.Method == "head")
        {
            if (chosen is not null)
                context.Report(Descriptors.NotUsed, chosen.Node["content"]!, "content", "in the response to a HEAD, which has no content");
            return (new ResponseModel(ResponseKind.Nothing, null, null, null, "*/*", false, Sources(successes), refusals), null);
        }

        foreach (var other in successes)
            ReportOther(other, chosen, name);
        var stream = Stream(successes, name, Sources(successes), refusals);
        if (Whole(chosen).Count == 0 && stream is not null)
            return (stream, null);
        var mayBeEmpty = successes.Exists(static success => Content(success.Node).Count == 0);
        var response = Of(chosen, name + "Response", mayBeEmpty, Sources(successes), refusals);
        // What is wrapped like a success is read from its envelope.
        if (response.Envelope is not null)
            response = response with
            {
                ErrorResponses = refusals.Select(one => one.Value == response.Value ? one with { Value = null } : one).ToEquatable(),
            };
        // What is wrapped in an envelope is refused in one, too.
        return (response, stream is null ? null : stream with { Envelope = response.Envelope, CodeTable = response.CodeTable });
    }

    /// <summary>The response as a stream of items; null when no success is one.</summary>
    private ResponseModel? Stream(
        List<Response> successes, string name, EquatableArray<string> sources, EquatableArray<ErrorResponseModel> refusals)
    {
        var content = successes.SelectMany(static success => Content(success.Node)).ToList();
        if (StreamParser.Choose(content) is not { } media)
            return null;
        var (item, model) = _streams.Parse(media, name);
        var alike = content.FindAll(other => MediaTypes.Framing(other.Name) == model.Framing
            && (other == media || SameSchema(other, media)));
        foreach (var other in content)
            if (MediaTypes.Framing(other.Name) is not null && !alike.Contains(other))
                context.Report(Descriptors.NotUsed, other.Value, other.Name, $"by the client, which requests a stream as {media.Name}");
        // Error responses come in other types.
        var accept = string.Join(", ", alike.Select(static other => other.Name).Where(MediaTypes.IsValid).Distinct().Append("*/*;q=0.1"));
        return new ResponseModel(ResponseKind.Stream, item, null, null, accept, false, sources, refusals) { Stream = model };
    }

    private static EquatableArray<string> Sources(List<Response> successes) =>
        successes.Select(static success => success.Pointer).ToEquatable();

    private List<Response> Responses(SpecNode operation)
    {
        var list = new List<Response>();
        var members = (operation["responses"]?.Members ?? [])
            .Where(static member => !member.Name.StartsWith("x-", StringComparison.Ordinal))
            .ToList();
        if (members.Count == 0)
            context.Report(Descriptors.NoResponse, operation["responses"] ?? operation);
        foreach (var member in members)
        {
            if (!IsCode(member.Name))
            {
                context.Diagnostics.Add(Descriptors.InvalidStatusCode, member.NameSpan, member.Name);
                if (member.Value["content"] is { } content)
                    context.Report(Descriptors.NotUsed, content, "content", "by a response whose status code is invalid");
            }
            else if (context.Resolve(member.Value) is { } response)
                list.Add(new Response(
                    member.Name == "default" ? member.Name : member.Name.ToUpperInvariant(),
                    member.NameSpan,
                    response,
                    member.Value.Pointer));
        }

        foreach (var response in list)
        {
            if (response.Node.Member("content") is { Value: not { IsObject: true, Members.Count: > 0 } } empty)
                context.Diagnostics.Add(Descriptors.ResponseWithoutMediaType, empty.NameSpan, response.Code);
            foreach (var header in response.Node["headers"]?.Members ?? [])
                context.Report(
                    Descriptors.NotUsed, header.Value, header.Name, "as a header of responses, which are returned without their headers");
        }

        return list;
    }

    private static bool IsCode(string name) =>
        name == "default"
            || (name.Length == 3
                && name[0] is >= '1' and <= '5'
                && (name.Skip(1).All(static c => c is >= '0' and <= '9')
                    || name.Substring(1).Equals("XX", StringComparison.OrdinalIgnoreCase)));

    private static IReadOnlyList<SpecMember> Content(SpecNode response) => response["content"]?.Members ?? [];

    /// <summary>The media types that are read as a whole or as a file.</summary>
    private static List<SpecMember> Whole(Response response) =>
        Content(response.Node).Where(static media => MediaTypes.Framing(media.Name) is null).ToList();

    private ErrorResponseModel ReportedError(Response response, string name)
    {
        var values = ParseTypes(response, name);
        return new ErrorResponseModel(response.Code, response.Node.StringOf("description") ?? "", response.Pointer)
        {
            Value = values.Find(static pair => MediaTypes.IsJson(pair.MediaType) && pair.Value is not { Kind: ValueKind.File }).Value,
        };
    }

    /// <summary>
    /// The types of responses that the method does not return are generated too. Those of errors are read for the exception.
    /// </summary>
    private List<(string MediaType, ValueModel? Value)> ParseTypes(Response response, string name)
    {
        var values = new List<(string MediaType, ValueModel? Value)>();
        foreach (var media in Content(response.Node))
        {
            if (media.Value["schema"] is not { } schema)
                continue;
            var value = schemas.ParseValue(schema, name + CSharpNaming.Pascal(response.Code)!.TrimStart('_') + "Response");
            _unchecked.Report(schema, value);
            values.Add((media.Name, value));
        }

        return values;
    }

    private void ReportOther(Response other, Response chosen, string name)
    {
        var content = Whole(other);
        if (other == chosen || content.Count == 0 || (content[0].Name == Whole(chosen)[0].Name && SameSchema(content[0], Whole(chosen)[0])))
            return;
        ParseTypes(other, name);
        context.Diagnostics.Add(Descriptors.ResponsesDiffer, other.NameSpan, other.Code, chosen.Code);
    }

    private bool SameSchema(SpecMember left, SpecMember right) =>
        left.Value["schema"] is { } one && right.Value["schema"] is { } other && context.ResolveSchema(one) == context.ResolveSchema(other);

    private ResponseModel Of(
        Response response, string typeName, bool mayBeEmpty, EquatableArray<string> sources, EquatableArray<ErrorResponseModel> refusals)
    {
        var content = Whole(response);
        var media = content.OrderBy(static member => Rank(member.Name)).First();
        var schema = media.Value["schema"];
        var value = schema is null ? null : schemas.ParseValue(schema, typeName);
        _unchecked.Report(schema, value);
        var kind = Kind(media.Name, schema, value);
        var alike = content.Where(other => kind == ResponseKind.Content
                && Rank(other.Name) == Rank(media.Name)
                && MediaTypes.IsValid(other.Name))
            .Select(static other => other.Name)
            .ToList();
        foreach (var other in content)
            if (other != media && !alike.Contains(other.Name))
                context.Report(Descriptors.NotUsed, other.Value, other.Name, $"by the client, which requests {media.Name}");
        // Error responses may come in other types.
        var accept = kind == ResponseKind.Json
            ? (MediaTypes.IsRange(media.Name) || !MediaTypes.IsValid(media.Name) ? "application/json" : media.Name)
            : string.Join(
                ", ", (alike.Count > 0 ? alike : MediaTypes.IsValid(media.Name) ? [media.Name] : new List<string>()).Append("*/*;q=0.1"));
        if (kind != ResponseKind.Json)
            return new ResponseModel(kind, null, null, null, accept, mayBeEmpty && kind == ResponseKind.Text, sources, refusals);
        value ??= new ValueModel(ValueKind.Any, null, false, default);
        var node = schema is null ? null : context.ResolveSchema(schema);
        var envelope = context.Extensions.Take(node, ExtensionTable.Envelope) is { } extension ? Envelope(extension, value) : null;
        var table = envelope is null ? null : CodeTable(node!, envelope.Code);
        return new ResponseModel(ResponseKind.Json, value, envelope, table, accept, mayBeEmpty || value.Nullable, sources, refusals);
    }

    private static int Rank(string mediaType) =>
        MediaTypes.IsJson(mediaType) ? (MediaTypes.IsRange(mediaType) ? 1 : 0) : MediaTypes.IsText(mediaType) ? 2 : 3;

    private static ResponseKind Kind(string mediaType, SpecNode? schema, ValueModel? value)
    {
        if (MediaTypes.IsJson(mediaType))
            return value is { Kind: ValueKind.File } || (schema is null && MediaTypes.IsRange(mediaType))
                ? ResponseKind.Content
                : ResponseKind.Json;
        return MediaTypes.IsText(mediaType) && value is not { Kind: ValueKind.File } ? ResponseKind.Text : ResponseKind.Content;
    }

    private EnvelopeModel? Envelope(SpecNode extension, ValueModel value)
    {
        var properties = value.Kind == ValueKind.Object ? schemas.Types.Find(value.TypeName!)?.Properties ?? default : default;
        var code = Member("code");
        if (code is null)
            return null;
        var message = extension["message"] is null ? null : Member("message")?.JsonName;
        // An application can add members beside the code.
        if (extension.StringOf("data") is { Length: 0 })
            return new EnvelopeModel(code.JsonName, message, "", "", value, DataNullable: false);
        if (Member("data") is not { } data)
            return null;
        return new EnvelopeModel(code.JsonName, message, data.JsonName, data.Name, data.Value, !data.Required || data.Value.Nullable);

        PropertyModel? Member(string role)
        {
            var pointer = extension.StringOf(role);
            var property = properties.FirstOrDefault(candidate => "/" + candidate.JsonName == pointer);
            if (property is null)
                context.Report(
                    Descriptors.BadExtension, extension, "x-apibox-envelope", $"needs '{role}' as a pointer to a declared property");
            return property;
        }
    }

    /// <summary>The table of the code's own schema; without one, the document's only table.</summary>
    private string? CodeTable(SpecNode envelope, string code)
    {
        if (envelope["properties"]?[code] is { } schema
            && context.ResolveSchema(schema) is { } target
            && ParseContext.SchemaName(target.Pointer) is not null
            && context.ComponentName(target) is var name && codeTables.ContainsKey(name))
            return name;
        return codeTables.Count == 1 ? codeTables.Keys.First() : null;
    }

    /// <param name="Node">The response, its reference already followed.</param>
    /// <param name="Pointer">Where the operation names it.</param>
    private sealed record Response(string Code, TextRange NameSpan, SpecNode Node, string Pointer);
}
