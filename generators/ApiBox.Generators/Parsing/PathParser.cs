using ApiBox.Generators.Diagnostics;

namespace ApiBox.Generators.Parsing;

/// <summary>Finds the operations of a document, in its order.</summary>
internal static class PathParser
{
    public static readonly HashSet<string> Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
    private static readonly HashSet<string> Others = ["$ref", "summary", "description", "servers", "parameters"];

    public static IEnumerable<OperationNode> Operations(ParseContext context)
    {
        foreach (var (path, span, item) in context.Root["paths"]?.Members ?? [])
        {
            if (path.StartsWith("x-", StringComparison.Ordinal))
                continue;
            if (!item.IsObject)
            {
                context.Report(Descriptors.MalformedKeyword, item, path, "an object with an operation for each method");
                continue;
            }

            if (context.Resolve(item) is not { } target)
                continue;
            foreach (var member in target.Members)
            {
                if (!Methods.Contains(member.Name))
                    ReportUnknown(context, member);
                else if (!member.Value.IsObject)
                    context.Report(Descriptors.MalformedKeyword, member.Value, member.Name, "an operation, which is an object");
                else
                    yield return new OperationNode(path, span, member.Name, member.Value, target);
            }
        }
    }

    private static void ReportUnknown(ParseContext context, SpecMember member)
    {
        if (!Others.Contains(member.Name) && !member.Name.StartsWith("x-", StringComparison.Ordinal))
            context.Findings.Add(Descriptors.NotUsed, member.NameSpan, member.Name, "in a path, since it is no method that is known");
    }
}

/// <summary>An operation in the document, and the path item around it.</summary>
internal sealed record OperationNode(string Path, TextRange PathSpan, string Method, SpecNode Node, SpecNode Item);
