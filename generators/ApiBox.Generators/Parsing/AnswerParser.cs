using ApiBox.Generators.Diagnostics;
using ApiBox.Generators.Model;

namespace ApiBox.Generators.Parsing;

/// <summary>Reads what an operation answers: one kind of success, and the codes that are none.</summary>
internal sealed class AnswerParser(ParseContext context, SchemaParser schemas, IReadOnlyDictionary<string, CodeTableModel> codeTables)
{
    private readonly UncheckedRules _unchecked = new(context);

    public AnswerModel Parse(OperationNode operation, string name)
    {
        var responses = Responses(operation.Node);
        var successes = responses.Where(static response => response.Code.StartsWith("2", StringComparison.Ordinal)).OrderBy(static response => response.Code, StringComparer.Ordinal).ToList();
        if (successes.Count == 0)
            successes = responses.Where(static response => response.Code == "default").ToList();
        var refusals = responses.Where(response => !successes.Contains(response)).Select(response => Refusal(response, name)).ToEquatable();
        var chosen = successes.Find(static success => Content(success.Node).Count > 0);
        if (chosen is null || operation.Method == "head")
        {
            if (chosen is not null)
                context.Report(Descriptors.NotUsed, chosen.Node["content"]!, "content", "in the answer to a HEAD, which has none");
            return new AnswerModel(AnswerKind.Nothing, null, null, null, "*/*", false, Sources(successes), refusals);
        }

        foreach (var other in successes)
            ReportOther(other, chosen, name);
        var mayBeEmpty = successes.Exists(static success => Content(success.Node).Count == 0);
        return Of(chosen, name + "Answer", mayBeEmpty, Sources(successes), refusals);
    }

    private static EquatableArray<string> Sources(List<Response> successes) => successes.Select(static success => success.Pointer).ToEquatable();

    private List<Response> Responses(SpecNode operation)
    {
        var list = new List<Response>();
        if (operation["responses"] is not { IsObject: true } responses)
        {
            context.Report(Descriptors.OddAnswer, operation["responses"] ?? operation, "No answer is described; a success is taken to hold nothing");
            return list;
        }

        foreach (var member in responses.Members)
        {
            if (member.Name.StartsWith("x-", StringComparison.Ordinal))
                continue;
            if (!IsCode(member.Name))
                context.Findings.Add(Descriptors.OddAnswer, member.NameSpan, $"'{member.Name}' is neither a status code such as 404, nor a range such as 4XX, nor default; it is not used");
            else if (context.Resolve(member.Value) is { } response)
                list.Add(new Response(member.Name == "default" ? member.Name : member.Name.ToUpperInvariant(), member.NameSpan, response, member.Value.Pointer));
        }

        foreach (var response in list)
            foreach (var header in response.Node["headers"]?.Members ?? [])
                context.Report(Descriptors.NotUsed, header.Value, header.Name, "as a header of answers, which are given without their headers");
        return list;
    }

    private static bool IsCode(string name) =>
        name == "default" || (name.Length == 3 && name[0] is >= '1' and <= '5' && (name.Skip(1).All(static c => c is >= '0' and <= '9') || name.Substring(1).Equals("XX", StringComparison.OrdinalIgnoreCase)));

    private static IReadOnlyList<SpecMember> Content(SpecNode response) => response["content"]?.Members ?? [];

    private RefusalModel Refusal(Response response, string name)
    {
        ParseTypes(response, name);
        return new RefusalModel(response.Code, response.Node.StringOf("description") ?? "", response.Pointer);
    }

    /// <summary>The types of answers that the method does not return are made too, so that their rules are kept and users can read what they get.</summary>
    private void ParseTypes(Response response, string name)
    {
        foreach (var media in Content(response.Node))
        {
            _unchecked.Report(media.Value["schema"]);
            if (media.Value["schema"] is { } schema)
                schemas.ParseValue(schema, name + Naming.Pascal(response.Code)!.TrimStart('_') + "Answer");
        }
    }

    private void ReportOther(Response other, Response chosen, string name)
    {
        var content = Content(other.Node);
        if (other == chosen || content.Count == 0 || SameSchema(content, Content(chosen.Node)))
            return;
        ParseTypes(other, name);
        context.Findings.Add(Descriptors.OddAnswer, other.NameSpan, $"The answer {other.Code} is read as {chosen.Code} is, since a method answers one type");
    }

    private bool SameSchema(IReadOnlyList<SpecMember> left, IReadOnlyList<SpecMember> right) =>
        left[0].Name == right[0].Name && left[0].Value["schema"] is { } one && right[0].Value["schema"] is { } other && context.Resolve(one) == context.Resolve(other);

    private AnswerModel Of(Response response, string typeName, bool mayBeEmpty, EquatableArray<string> sources, EquatableArray<RefusalModel> refusals)
    {
        var content = Content(response.Node);
        var media = content.OrderBy(static member => Rank(member.Name)).First();
        var schema = media.Value["schema"];
        _unchecked.Report(schema);
        var value = schema is null ? null : schemas.ParseValue(schema, typeName);
        var kind = Kind(media.Name, schema, value);
        var alike = content.Where(other => kind == AnswerKind.Content && Rank(other.Name) == Rank(media.Name) && MediaTypes.IsValid(other.Name)).Select(static other => other.Name).ToList();
        foreach (var other in content)
            if (other != media && !alike.Contains(other.Name))
                context.Report(Descriptors.NotUsed, other.Value, other.Name, $"by the client, which asks for {media.Name}");
        // Refusals may come in other types.
        var accept = kind == AnswerKind.Json ? (MediaTypes.IsRange(media.Name) || !MediaTypes.IsValid(media.Name) ? "application/json" : media.Name)
            : string.Join(", ", (alike.Count > 0 ? alike : MediaTypes.IsValid(media.Name) ? [media.Name] : new List<string>()).Append("*/*;q=0.1"));
        if (kind != AnswerKind.Json)
            return new AnswerModel(kind, null, null, null, accept, mayBeEmpty && kind == AnswerKind.Text, sources, refusals);
        value ??= new ValueModel(ValueKind.Any, null, false, default);
        var node = schema is null ? null : context.Resolve(schema);
        var envelope = context.Extensions.Take(node, ExtensionTable.Envelope) is { } extension ? Envelope(extension, value) : null;
        var table = envelope is null ? null : CodeTable(node!, envelope.Code);
        return new AnswerModel(AnswerKind.Json, value, envelope, table, accept, mayBeEmpty || value.Nullable, sources, refusals);
    }

    private static int Rank(string mediaType) => MediaTypes.IsJson(mediaType) ? (MediaTypes.IsRange(mediaType) ? 1 : 0) : MediaTypes.IsText(mediaType) ? 2 : 3;

    private static AnswerKind Kind(string mediaType, SpecNode? schema, ValueModel? value)
    {
        if (MediaTypes.IsJson(mediaType))
            return value is { Kind: ValueKind.File } || (schema is null && MediaTypes.IsRange(mediaType)) ? AnswerKind.Content : AnswerKind.Json;
        return MediaTypes.IsText(mediaType) && value is not { Kind: ValueKind.File } ? AnswerKind.Text : AnswerKind.Content;
    }

    private EnvelopeModel? Envelope(SpecNode extension, ValueModel value)
    {
        var properties = value.Kind == ValueKind.Object ? schemas.Types.Find(value.TypeName!)?.Properties ?? default : default;
        var code = Member("code");
        if (code is null)
            return null;
        var message = extension["message"] is null ? null : Member("message")?.JsonName;
        // What was asked for may stand beside the code.
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
                context.Report(Descriptors.BadExtension, extension, "x-apibox-envelope", $"needs '{role}' as a pointer to a declared property");
            return property;
        }
    }

    /// <summary>The table of the code's own schema; without one, the document's only table.</summary>
    private string? CodeTable(SpecNode envelope, string code)
    {
        if (envelope["properties"]?[code] is { } schema && context.Resolve(schema) is { } target && ParseContext.SchemaName(target.Pointer) is not null
            && context.ComponentName(target) is var name && codeTables.ContainsKey(name))
            return name;
        return codeTables.Count == 1 ? codeTables.Keys.First() : null;
    }

    /// <param name="Node">The answer, its reference already followed.</param>
    /// <param name="Pointer">Where the operation names it.</param>
    private sealed record Response(string Code, TextRange NameSpan, SpecNode Node, string Pointer);
}
