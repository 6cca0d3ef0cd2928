using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;

namespace ApiBox.OpenApi.Operations;

/// <summary>Finds the operations of a document, in its order.</summary>
internal static class PathParser
{
    private static readonly HashSet<string> Others = ["$ref", "summary", "description", "servers", "parameters"];

    public static IEnumerable<OperationNode> Operations(ParseContext context)
    {
        foreach (var (path, span, item) in context.Root["paths"]?.Members ?? [])
        {
            if (path.StartsWith("x-", StringComparison.Ordinal))
                continue;
            if (!item.IsObject)
            {
                ReportNoObject(context, item, path, "an object with an operation for each method");
                continue;
            }

            if (context.Resolve(item) is not { } target)
                continue;
            foreach (var operation in Own(context, path, span, item))
                yield return operation;
            if (target == item)
                continue;
            // Members beside the reference take precedence over those of its target.
            foreach (var operation in Own(context, path, span, target))
                if (item[operation.Method] is null)
                    yield return operation with { IsAlias = true };
            foreach (var part in new[] { item["parameters"], item["servers"] })
                if (part is not null)
                    context.Report(Descriptors.NotUsed, part, part.Key, "by the operations that the path refers to");
        }
    }

    private static IEnumerable<OperationNode> Own(ParseContext context, string path, TextRange span, SpecNode item)
    {
        foreach (var member in item.Members)
        {
            if (!DocumentWalk.Methods.Contains(member.Name))
                ReportUnknown(context, member);
            else if (!member.Value.IsObject)
                ReportNoObject(context, member.Value, member.Name, "an operation, which is an object");
            else
                yield return new OperationNode(path, span, member.Name, member.Value, item);
        }
    }

    private static void ReportNoObject(ParseContext context, SpecNode node, string name, string wanted)
    {
        // YAML reads a name without a value as null.
        if (node.Kind == SpecKind.Null)
            context.Report(Descriptors.NotUsed, node, name, "because it is null");
        else
            context.Report(Descriptors.MalformedKeyword, node, name, wanted);
    }

    private static void ReportUnknown(ParseContext context, SpecMember member)
    {
        if (!Others.Contains(member.Name) && !member.Name.StartsWith("x-", StringComparison.Ordinal))
            context.Diagnostics.Add(Descriptors.NotUsed, member.NameSpan, member.Name, "in a path, because it is not an HTTP method");
    }
}

/// <summary>An operation in the document, and the path item around it.</summary>
internal sealed record OperationNode(string Path, TextRange PathSpan, string Method, SpecNode Node, SpecNode Item)
{
    /// <summary>Whether the path refers to the item, which other paths may do too.</summary>
    public bool IsAlias { get; init; }
}
