using ApiBox.OpenApi.Reading;
using ApiBox.SpecDiff.Changes;
using ApiBox.SpecDiff.Documents;

namespace ApiBox.SpecDiff.Operations;

/// <summary>Compares what credentials a request needs.</summary>
internal sealed class SecurityComparer(Comparison context)
{
    /// <summary>Compares the definitions of the credentials.</summary>
    public void CompareSchemes()
    {
        var (old, @new) = (Schemes(context.Old), Schemes(context.New));
        foreach (var member in old?.Members ?? [])
            if (@new?[member.Name] is not { } same)
                context.Changes.Add(
                    Impact.Patch, Direction.Sent, "security-scheme-removed", context.InOld(member.Value),
                    $"'{member.Name}' is not defined any more. Operations that needed it are reported by themselves.");
            else if (context.Resolve(member.Value, same, $"The security scheme '{member.Name}'") is var (before, after))
                CompareScheme(member.Name, before, after);
        foreach (var member in @new?.Members ?? [])
            if (old?[member.Name] is null)
                context.Changes.Add(
                    Impact.Minor, Direction.Sent, "security-scheme-added", context.InNew(member.Value), $"'{member.Name}' is defined.");
    }

    /// <summary>Compares what an operation needs.</summary>
    public void Compare(OperationPair operation)
    {
        var (oldNode, newNode) = (
            operation.Old["security"] ?? context.Old.Root["security"], operation.New["security"] ?? context.New.Root["security"]);
        var (old, @new) = (Alternatives(context.Old, oldNode), Alternatives(context.New, newNode));
        if (old.SetEquals(@new))
            return;
        var at = newNode is not null ? context.InNew(newNode) : context.InOld(oldNode!);
        var (wasFree, isFree) = (old.Count == 0 || old.Contains(""), @new.Count == 0 || @new.Contains(""));
        if (isFree)
        {
            context.Changes.Add(
                Impact.Minor, Direction.Sent, "security-removed", at, "Requests need no credentials any more; those with them are right.",
                operation.Name);
            return;
        }

        if (wasFree)
        {
            // Many descriptions are silent about credentials that everybody sends; an empty list is a promise.
            var isPromise = oldNode is not null;
            context.Changes.Add(
                isPromise ? Impact.Breaking : Impact.Minor, Direction.Sent, "security-added", at,
                isPromise ? $"Requests without {string.Join(" or ", @new)} were right, and are refused now."
                    : $"Requests need {string.Join(" or ", @new)}. The old description said nothing; our client sends its key then.",
                operation.Name);
            return;
        }

        var isKept = old.All(one => @new.Any(other => SchemesOf(other).IsSubsetOf(SchemesOf(one))));
        var isScopes = old.All(one => @new.Any(other => SchemesOf(other).SetEquals(SchemesOf(one))))
            && @new.All(one => old.Any(other => SchemesOf(other).SetEquals(SchemesOf(one))));
        context.Changes.Add(
            isKept ? Impact.Minor : Impact.Breaking, Direction.Sent, isScopes ? "security-scopes-changed" : "security-changed", at,
            isKept ? $"Requests need {string.Join(" or ", @new)} and needed {string.Join(" or ", old)}. "
                + "The same credentials are sent; their scopes are granted elsewhere."
            : $"Requests need {string.Join(" or ", @new)}. Those with {string.Join(" or ", old)} alone are refused now.",
            operation.Name);
    }

    private void CompareScheme(string name, SpecNode old, SpecNode @new)
    {
        context.CompareCommon(old, @new, Direction.Sent);
        foreach (var member in new[] { "type", "in", "name", "scheme" })
            if (!string.Equals(old.StringOf(member), @new.StringOf(member), StringComparison.OrdinalIgnoreCase))
                context.Changes.Add(
                    Impact.Breaking, Direction.Sent, $"security-{(member == "type" ? "type" : $"scheme-{member}")}-changed",
                    context.At(old, @new, member),
                    $"'{member}' of '{name}' is {@new.StringOf(member) ?? "missing"} and was {old.StringOf(member) ?? "missing"}, "
                    + "so credentials are sent in another way.");
        foreach (var (member, kind) in new[] { ("flows", "flows"), ("openIdConnectUrl", "url"), ("bearerFormat", "bearer-format") })
            if (Comparison.Differs(old, @new, member))
                context.Changes.Add(
                    Impact.Minor, Direction.Sent, $"security-{kind}-changed", context.At(old, @new, member),
                    "Credentials come from elsewhere or have other scopes. They are sent in the same way.");
    }

    private static SpecNode? Schemes(SpecDocument document) => document.Root["components"] is { IsObject: true } components
        ? document.Object(components["securitySchemes"], "'securitySchemes'")
        : null;

    // An alternative as a text: its schemes with their scopes; the empty text for none.
    private static HashSet<string> Alternatives(SpecDocument document, SpecNode? security) =>
    [
        .. document.List(security, "'security'").Select(static one => string.Join(
            " with ", one.Members.OrderBy(static member => member.Name, StringComparer.Ordinal).Select(Scheme))),
    ];

    private static string Scheme(SpecMember member)
    {
        var scopes = member.Value.Items.Select(static scope => scope.Text).Order(StringComparer.Ordinal).ToList();
        return scopes.Count == 0 ? member.Name : $"{member.Name} ({string.Join(", ", scopes)})";
    }

    private static HashSet<string> SchemesOf(string alternative) =>
    [
        .. alternative.Split(" with ", StringSplitOptions.RemoveEmptyEntries).Select(static scheme => scheme.Split(" (")[0]),
    ];
}
