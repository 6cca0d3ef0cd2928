using ApiBox.OpenApi.Reading;
using ApiBox.SpecDiff.Changes;
using ApiBox.SpecDiff.Documents;

namespace ApiBox.SpecDiff.Operations;

/// <summary>Compares two documents: paths, webhooks, servers, security, and what nothing refers to.</summary>
internal sealed class DocumentComparer(Comparison context)
{
    public void Compare()
    {
        var (old, @new) = (context.Old.Root, context.New.Root);
        Details(old, @new);
        new ServerComparer(context).Compare(old, @new);
        new SecurityComparer(context).CompareSchemes();
        ComparePaths(Object(context.Old, "paths"), Object(context.New, "paths"));
        foreach (var name in new[] { "webhooks", "x-webhooks" })
            CompareWebhooks(Object(context.Old, name), Object(context.New, name));
        CompareUnused();
        context.Schemas.Run();
        context.Schemas.Report(context.Changes);
    }

    private static SpecNode? Object(SpecDocument document, string name) => document.Object(document.Root[name], $"'{name}'");

    private void Details(SpecNode old, SpecNode @new)
    {
        foreach (var name in new[] { "info", "tags", "externalDocs", "jsonSchemaDialect" })
            if (Comparison.Differs(old, @new, name))
                context.Changes.Add(
                    Impact.Patch, Direction.None, $"{(name == "info" ? "info" : "documentation")}-changed", context.At(old, @new, name),
                    $"'{name}' describes the document and has no effect on what is sent.");
        if (Comparison.Differs(old, @new, "openapi"))
            context.Changes.Add(
                Impact.Patch, Direction.None, "openapi-version-changed", context.At(old, @new, "openapi"),
                "The version of OpenAPI says how the document is written.");
        foreach (var change in Extensions.ExtensionComparer.CompareAll(old, @new, Direction.None, context.Old, context.New))
            context.Changes.Add(change.Impact, Direction.None, change.Kind, change.Location, change.Reason);
    }

    private void ComparePaths(SpecNode? old, SpecNode? @new)
    {
        var matches = PathMatch.Of(old, @new);
        foreach (var (before, after) in matches)
        {
            var path = (after ?? before)!.Name;
            if (after is null)
                context.Changes.Add(
                    Impact.Breaking, Direction.Sent, "path-removed", context.InOld(before!.Value),
                    $"No operation of {path} is there any more.");
            else if (before is null)
                context.Changes.Add(
                    Impact.Minor, Direction.Sent, "path-added", context.InNew(after.Value), $"{path} is new: {Methods(after.Value)}.");
            else
                CompareItem(before, after);
        }
    }

    private string Methods(SpecNode item) => string.Join(
        ", ", (context.New.Resolve(item)?.Members ?? []).Select(static member => member.Name).Where(DocumentWalk.Methods.Contains)
            .Select(static method => method.ToUpperInvariant()));

    private void CompareItem(SpecMember before, SpecMember after)
    {
        if (before.Name != after.Name)
            context.Changes.Add(
                Impact.Patch, Direction.Sent, "path-parameter-renamed", context.InNew(after.Value),
                $"The path was {before.Name}. Names of path parameters are not transferred.");
        new PathItemComparer(context).Compare(before.Value, after.Value, after.Name, ParameterNames(before.Name, after.Name));
    }

    private static Dictionary<string, string> ParameterNames(string before, string after)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (old, @new) in PathMatch.Names(before).Zip(PathMatch.Names(after)))
            names.TryAdd(old, @new);
        return names;
    }

    private void CompareWebhooks(SpecNode? old, SpecNode? @new)
    {
        foreach (var member in old?.Members ?? [])
            if (@new?[member.Name] is { } same)
                new PathItemComparer(context, isReversed: true).Compare(
                    member.Value, same, $"webhook {member.Name}", new Dictionary<string, string>());
            else
                context.Changes.Add(
                    Impact.Breaking, Direction.Received, "webhook-removed", context.InOld(member.Value),
                    $"The webhook '{member.Name}' does not come any more.");
        foreach (var member in @new?.Members ?? [])
            if (old?[member.Name] is null)
                context.Changes.Add(
                    Impact.Minor, Direction.Received, "webhook-added", context.InNew(member.Value),
                    $"The webhook '{member.Name}' can come now, if somebody subscribes to it.");
    }

    // What operations refer to is reported there.
    private void CompareUnused()
    {
        var used = new[] { context.Old, context.New }.SelectMany(static document => DocumentWalk.All(document.Root))
            .Select(static one => one.Node.StringOf("$ref")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var (old, @new) = (Object(context.Old, "components"), Object(context.New, "components"));
        foreach (var group in (old?.Members ?? []).Concat(@new?.Members ?? []).Select(static member => member.Name).Distinct())
        {
            if (group == "securitySchemes" || group.StartsWith("x-", StringComparison.Ordinal))
                continue;
            var (before, after) = (old?[group], @new?[group]);
            foreach (var name in (before?.Members ?? []).Concat(after?.Members ?? []).Select(static member => member.Name).Distinct())
                if (JsonText.OrNull(before?[name]) != JsonText.OrNull(after?[name]) && !used.Contains($"#/components/{group}/{name}"))
                    context.Changes.Add(
                        Impact.Patch, Direction.None,
                        $"component-{(before?[name] is null ? "added" : after?[name] is null ? "removed" : "changed")}",
                        after?[name] is { } there ? context.InNew(there) : context.InOld(before![name]!),
                        "Nothing refers to the component, so it has no effect on what is sent.");
        }
    }
}
