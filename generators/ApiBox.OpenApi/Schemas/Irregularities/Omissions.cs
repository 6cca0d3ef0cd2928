using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Extensions;
using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Schemas.Irregularities;

/// <summary>
/// Leaves out the smallest part around each error, so that the rest can be made: a keyword, a schema, a callback, an error
/// response, or an operation. The description is read again after that. References to a schema that is left out accept any value.
/// </summary>
internal sealed class Omissions
{
    // A wrong x-apibox extension can change what is paid for, so nothing is left out for it.
    private static readonly HashSet<string> Forgivable =
    [
        Descriptors.UnresolvedReference.Id, Descriptors.UnknownType.Id, Descriptors.MalformedKeyword.Id, Descriptors.UnsafeName.Id,
        Descriptors.MissingMember.Id, Descriptors.TooDeep.Id,
    ];

    private readonly DiagnosticBag _findings = new();

    /// <param name="diagnostics">What was found before the description was read.</param>
    public Omissions(IEnumerable<DiagnosticInfo> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            _findings.Add(diagnostic);
    }

    /// <summary>What was found and left out so far.</summary>
    public IReadOnlyList<DiagnosticInfo> Diagnostics => _findings.Items;

    /// <summary>The errors that nothing is left out for, or none.</summary>
    public static IReadOnlyList<DiagnosticInfo> Lasting(ParseContext context)
    {
        var forgivable = new HashSet<DiagnosticInfo>(context.Errors.Where(IsForgivable).Select(static error => error.Diagnostic));
        return [.. context.Diagnostics.Items.Where(diagnostic => diagnostic.IsError && !forgivable.Contains(diagnostic))];
    }

    /// <summary>Leaves out what has errors; false when there is nothing that could be left out.</summary>
    /// <param name="context">The description as it was just read.</param>
    public bool LeaveOut(ParseContext context)
    {
        // One that several parsers have met is one.
        var errors = context.Errors.Where(IsForgivable)
            .GroupBy(static error => error.Node).Select(static group => group.First()).ToList();
        var places = new SchemaLocations(context.Root);
        var repair = new SchemaRepair(context, places);
        var known = context.Diagnostics.Items.Count;
        var isChanged = false;
        // What was left out for one error has no others.
        foreach (var error in errors)
            isChanged |= error.Node.IsAttached && LeaveOut(error, places, repair);
        repair.Finish();
        foreach (var diagnostic in context.Diagnostics.Items.Skip(known))
            _findings.Add(diagnostic);
        return isChanged;
    }

    private bool LeaveOut(ReportedError error, SchemaLocations places, SchemaRepair repair)
    {
        var node = error.Node;
        if (!node.IsObject && places.IsExpected(node))
            return repair.Clear(node) && Omit(error, $"The schema {node.Pointer}", node);
        if (places.Nearest(node) is var (schema, keyword))
            return OfSchema(error, repair, schema, keyword);
        return error.Operation is { } operation ? OfOperation(error, operation) : OfDocument(error);
    }

    private bool OfSchema(ReportedError error, SchemaRepair repair, SpecNode schema, string? keyword)
    {
        var isWhole = keyword is null or "$ref" or "$dynamicRef" || error.Diagnostic.Descriptor == Descriptors.TooDeep;
        if (isWhole)
            return repair.Clear(schema) && Omit(error, $"The schema {schema.Pointer}", schema);
        var value = schema[keyword!];
        return value is not null && repair.Drop(schema, keyword!) && Omit(error, $"'{keyword}' of {schema.Pointer}", value);
    }

    private bool OfOperation(ReportedError error, SpecNode operation)
    {
        var part = error.Node;
        while (part is not null && part.Parent?.Parent != operation)
            part = part.Parent;
        // The call itself is right without it; only a paid one must know its callback, to find a submission again.
        var isCallback = part?.Parent is { Key: "callbacks" } && operation[ExtensionTable.Paid] is not { IsTrue: true };
        var isRefusal = part is { Parent: { Key: "responses" } responses } && !IsSuccess(part.Key, responses);
        if (part is not null && (isCallback || isRefusal) && part.Parent!.Remove(part.Key))
            return Omit(error, isCallback ? $"The callback '{part.Key}'" : $"The response {part.Key}", part);
        return operation.Parent?.Remove(operation.Key) == true
            && Omit(error, $"The operation {operation.StringOf("operationId") ?? operation.Pointer}", operation);
    }

    // Without any other, the default is the success.
    private static bool IsSuccess(string code, SpecNode responses) =>
        code.StartsWith("2", StringComparison.Ordinal)
        || (code == "default" && !responses.Members.Any(static member => member.Name.StartsWith("2", StringComparison.Ordinal)));

    /// <summary>What no operation needs, such as a webhook.</summary>
    private bool OfDocument(ReportedError error)
    {
        var part = error.Node is { Key: "$ref", Parent: { } referrer } ? referrer : error.Node;
        if (part.Parent is not { } owner)
            return false;
        return (owner.IsObject ? owner.Remove(part.Key) : part.Clear()) && Omit(error, part.Pointer, part);
    }

    private bool Omit(ReportedError error, string what, SpecNode part)
    {
        var message = $"{error.Diagnostic.Message} ({error.Diagnostic.Descriptor.Id})";
        _findings.Add(DiagnosticInfo.Of(Descriptors.LeftOut, error.Diagnostic.Span, what, message) with { Others = new([part.Span]) });
        return true;
    }

    private static bool IsForgivable(ReportedError error) =>
        Forgivable.Contains(error.Diagnostic.Descriptor.Id) && !IsInExtension(error.Node);

    private static bool IsInExtension(SpecNode node)
    {
        for (var at = node; at is not null; at = at.Parent)
            if (at.Key.StartsWith("x-apibox-", StringComparison.Ordinal))
                return true;
        return false;
    }
}
