using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Extensions;
using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Schemas.Oddities;

/// <summary>
/// Leaves out the smallest part around each error, so that the rest can be made: a keyword, a schema, a callback, an answer that is no
/// success, or an operation. The description is read again after that. What refers to a schema that is left out takes any value.
/// </summary>
internal sealed class Omissions
{
    // An extension of ours that is wrong may change what is paid for, so nothing is left out for it.
    private static readonly HashSet<string> Forgivable =
    [
        Descriptors.UnresolvedReference.Id, Descriptors.UnknownType.Id, Descriptors.MalformedKeyword.Id, Descriptors.UnsafeName.Id,
        Descriptors.MissingMember.Id, Descriptors.TooDeep.Id,
    ];

    private readonly FindingList _findings = new();

    /// <param name="findings">What was found before the description was read.</param>
    public Omissions(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
            _findings.Add(finding);
    }

    /// <summary>What was found and left out so far.</summary>
    public IReadOnlyList<Finding> Findings => _findings.Items;

    /// <summary>The errors that nothing is left out for, or none.</summary>
    public static IReadOnlyList<Finding> Lasting(ParseContext context)
    {
        var forgivable = new HashSet<Finding>(context.Refusals.Where(IsForgivable).Select(static refusal => refusal.Finding));
        return [.. context.Findings.Items.Where(finding => finding.IsError && !forgivable.Contains(finding))];
    }

    /// <summary>Leaves out what has errors; false when there is nothing that could be left out.</summary>
    /// <param name="context">The description as it was just read.</param>
    public bool LeaveOut(ParseContext context)
    {
        // One that several parsers have met is one.
        var refusals = context.Refusals.Where(IsForgivable)
            .GroupBy(static refusal => refusal.Node).Select(static group => group.First()).ToList();
        var places = new SchemaPlaces(context.Root);
        var repair = new SchemaRepair(context, places);
        var known = context.Findings.Items.Count;
        var isChanged = false;
        // What was left out for one error has no others.
        foreach (var refusal in refusals)
            isChanged |= refusal.Node.IsAttached && LeaveOut(refusal, places, repair);
        repair.Finish();
        foreach (var finding in context.Findings.Items.Skip(known))
            _findings.Add(finding);
        return isChanged;
    }

    private bool LeaveOut(Refusal refusal, SchemaPlaces places, SchemaRepair repair)
    {
        var node = refusal.Node;
        if (!node.IsObject && places.IsExpected(node))
            return repair.Clear(node) && Say(refusal, $"The schema {node.Pointer}", node);
        if (places.Nearest(node) is var (schema, keyword))
            return OfSchema(refusal, repair, schema, keyword);
        return refusal.Operation is { } operation ? OfOperation(refusal, operation) : OfDocument(refusal);
    }

    private bool OfSchema(Refusal refusal, SchemaRepair repair, SpecNode schema, string? keyword)
    {
        var isWhole = keyword is null or "$ref" or "$dynamicRef" || refusal.Finding.Descriptor == Descriptors.TooDeep;
        if (isWhole)
            return repair.Clear(schema) && Say(refusal, $"The schema {schema.Pointer}", schema);
        var value = schema[keyword!];
        return value is not null && repair.Drop(schema, keyword!) && Say(refusal, $"'{keyword}' of {schema.Pointer}", value);
    }

    private bool OfOperation(Refusal refusal, SpecNode operation)
    {
        var part = refusal.Node;
        while (part is not null && part.Parent?.Parent != operation)
            part = part.Parent;
        // The call itself is right without it; only a paid one must know its callback, to find a submission again.
        var isCallback = part?.Parent is { Key: "callbacks" } && operation[ExtensionTable.Paid] is not { IsTrue: true };
        var isRefusal = part is { Parent: { Key: "responses" } responses } && !IsSuccess(part.Key, responses);
        if (part is not null && (isCallback || isRefusal) && part.Parent!.Remove(part.Key))
            return Say(refusal, isCallback ? $"The callback '{part.Key}'" : $"The answer {part.Key}", part);
        return operation.Parent?.Remove(operation.Key) == true
            && Say(refusal, $"The operation {operation.StringOf("operationId") ?? operation.Pointer}", operation);
    }

    // Without any other, the default is the success.
    private static bool IsSuccess(string code, SpecNode responses) =>
        code.StartsWith("2", StringComparison.Ordinal)
        || (code == "default" && !responses.Members.Any(static member => member.Name.StartsWith("2", StringComparison.Ordinal)));

    /// <summary>What no operation needs, such as a webhook.</summary>
    private bool OfDocument(Refusal refusal)
    {
        var part = refusal.Node is { Key: "$ref", Parent: { } referrer } ? referrer : refusal.Node;
        if (part.Parent is not { } owner)
            return false;
        return (owner.IsObject ? owner.Remove(part.Key) : part.Clear()) && Say(refusal, part.Pointer, part);
    }

    private bool Say(Refusal refusal, string what, SpecNode part)
    {
        var message = $"{refusal.Finding.Message} ({refusal.Finding.Descriptor.Id})";
        _findings.Add(Finding.Of(Descriptors.LeftOut, refusal.Finding.Span, what, message) with { Others = new([part.Span]) });
        return true;
    }

    private static bool IsForgivable(Refusal refusal) => Forgivable.Contains(refusal.Finding.Descriptor.Id) && !IsInExtension(refusal.Node);

    private static bool IsInExtension(SpecNode node)
    {
        for (var at = node; at is not null; at = at.Parent)
            if (at.Key.StartsWith("x-apibox-", StringComparison.Ordinal))
                return true;
        return false;
    }
}
