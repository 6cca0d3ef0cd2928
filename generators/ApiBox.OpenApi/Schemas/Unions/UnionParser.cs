using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas.Rules;


namespace ApiBox.OpenApi.Schemas.Unions;

/// <summary>What oneOf or anyOf makes of a schema.</summary>
/// <param name="Types">The JSON types that are left when the branches do not differ by type.</param>
/// <param name="Keyword">The oneOf or anyOf itself.</param>
/// <param name="Branches">The cases of a union; empty when it is not a union.</param>
/// <param name="Only">The one schema that remains besides null.</param>
internal sealed record UnionChoice(JsonTypes Types, bool Nullable, SpecNode? Keyword, IReadOnlyList<SpecNode> Branches, SchemaSet? Only);

/// <summary>Reads oneOf and anyOf whose branches are different types: a union in C#.</summary>
internal sealed class UnionParser(ParseContext context, SchemaParser schemas, RuleParser rules)
{
    // Beside them the branches are conditions on one type and not types of their own.
    private static readonly string[] Structure = ["properties", "patternProperties", "items", "prefixItems", "enum", "const", "if", "not"];

    // The limit of nested choices. No real description reaches it, and the stack is far larger.
    private const int MostNested = 64;

    private readonly HashSet<SpecNode> _choosing = [];
    private readonly Dictionary<SpecNode, JsonTypes> _shapes = [];
    private readonly Dictionary<(string Owner, IReadOnlyList<SpecNode> Parts), ValueModel> _byParts = new(new PartsComparer());

    public UnionChoice Choose(SchemaSet set, JsonTypes types)
    {
        var plain = new UnionChoice(types, false, null, [], null);
        var keywords = set.All("oneOf").Concat(set.All("anyOf")).ToList();
        if (keywords.Count == 0
            || keywords.Exists(keyword => keyword.Kind != SpecKind.Array || keyword.Parent != keywords[0].Parent)
            || Structure.Any(set.Has)
            || set.All("additionalProperties").Any(static node => node.IsObject))
            return plain;
        var choices = keywords.ConvertAll(keyword => Choose(set, types, keyword, plain));
        if (choices.Count == 1)
            return choices[0];
        // Of oneOf beside anyOf one makes the cases, and the other is a rule about the whole. Null must be a form of each.
        return choices.Find(static choice => choice.Branches.Count > 0) is { } chosen
            ? chosen with { Nullable = choices.TrueForAll(static choice => choice.Nullable) }
            : plain;
    }

    private UnionChoice Choose(SchemaSet set, JsonTypes types, SpecNode keyword, UnionChoice plain)
    {
        // A branch that leads back here is not a choice that can be made, nor is one behind too many others.
        if (_choosing.Count >= MostNested || !_choosing.Add(keyword))
            return plain;
        try
        {
            return Branches(set, types, keyword, plain);
        }
        finally
        {
            _choosing.Remove(keyword);
        }
    }

    private UnionChoice Branches(SchemaSet set, JsonTypes types, SpecNode keyword, UnionChoice plain)
    {
        var branches = keyword.Items.Select(item => (Node: item, Set: SchemaSet.Of(context, item))).ToList();
        var shapes = branches.ConvertAll(branch => Shape(branch.Set));
        // In OpenAPI 3.1 two forms that are null leave none of a oneOf; in 3.0 nullable means that null passes.
        var nulls = branches.Where((branch, index) => shapes[index] == JsonTypes.Null || AllowsNull(branch.Set)).Count();
        var nullable = context.Is31 && keyword is { Key: "oneOf", IsLoose: false } ? nulls == 1 : nulls > 0;
        var open = branches.Where((_, index) => shapes[index] != JsonTypes.Null).ToList();
        var kinds = shapes.Where(static shape => shape != JsonTypes.Null)
            .Select(static shape => shape & ~JsonTypes.Null)
            .Select(kind => types == JsonTypes.Any ? kind : kind & types)
            .ToList();
        if (open.Count == 0 || kinds.Exists(static kind => !IsOne(kind)))
            return plain;
        if (open.Count == 1)
            return HasOtherKeywords(set, keyword)
                ? plain with { Types = kinds[0], Nullable = nullable }
                : plain with { Nullable = nullable, Only = open[0].Set };
        var all = kinds.Aggregate(static (left, right) => left | right);
        // Branches that are all numbers, or all texts, are conditions on one C# type.
        if (IsOne(all) && all is not (JsonTypes.Object or JsonTypes.Array))
            return plain with { Types = all, Nullable = nullable };
        if (all == JsonTypes.Object && open.TrueForAll(static branch => branch.Set.Component is null && !branch.Set.Has("properties")))
            return plain with { Types = all, Nullable = nullable };
        return plain with { Nullable = nullable, Keyword = keyword, Branches = open.ConvertAll(static branch => branch.Node) };
    }

    public ValueModel? Parse(SchemaSet set, UnionChoice choice, TypeName name, bool nullable)
    {
        var parts = (name.Owner, set.Parts);
        if (name.IsOwn && _byParts.TryGetValue(parts, out var known))
            return known with { Nullable = nullable };
        var type = name.Reserve(context, set);
        var result = new ValueModel(ValueKind.Union, type, nullable, default);
        schemas.Announce(name, result);
        if (name.IsOwn)
            _byParts[parts] = result;
        schemas.Later(() => Cases(set, choice, name, type));
        return result;
    }

    private void Cases(SchemaSet set, UnionChoice choice, TypeName name, string type)
    {
        var discriminator = choice.Keyword!.Parent?["discriminator"];
        var member = discriminator?.StringOf("propertyName");
        if (discriminator is not null && member is null)
            context.Report(Descriptors.MalformedKeyword, discriminator, "discriminator", "an object with 'propertyName'");
        var cases = new List<UnionCaseModel>();
        var names = new UniqueNames(StringComparer.Ordinal);
        // The case is a type in the union's, called OfX.
        if (type.StartsWith("Of", StringComparison.Ordinal))
            names.Add(type.Substring(2));
        var branches = choice.Branches.Select(branch => SchemaSet.Of(context, branch)).ToList();
        foreach (var (branch, caseName) in branches.Zip(
            BranchNames.Of(context, branches, member, names), static (branch, name) => (branch, name)))
        {
            if (schemas.ParseValue(branch, name.Branch(caseName)) is not { } value)
                return;
            var tags = member is null ? [] : Tags(discriminator!, branch);
            cases.Add(new UnionCaseModel(caseName, value with { Nullable = false }, rules.Full(branch.Top), tags.ToEquatable()));
        }

        if (discriminator?["mapping"] is { } mapping)
            foreach (var entry in mapping.Members)
                if (!cases.Exists(one => one.Tags.Contains(entry.Name)))
                    context.Report(Descriptors.NotUsed, entry.Value, $"mapping of '{entry.Name}'", "because it names none of the branches");
        var whole = choice.Keyword.Key;
        var rule = RuleModel.All(rules.Keyword(choice.Keyword.Parent!, whole).Concat(Rest(set, choice.Keyword)));
        var isTold = cases.Exists(static one => one.Tags.Count > 0);
        if (isTold)
            rule = Tagged(member!, rule, cases);
        schemas.Types.Unions.Add(new UnionModel(
            type, set.Remark("description"), cases.ToEquatable(), isTold ? member : null, rule, choice.Keyword.Pointer));
    }

    /// <summary>
    /// A value that C# cannot represent still has the case that its discriminator names, so its errors are errors of that case.
    /// </summary>
    private static TaggedRule Tagged(string member, RuleModel whole, List<UnionCaseModel> cases)
    {
        var branches = cases.SelectMany(static one => one.Tags.Select(tag => new MemberRuleModel(tag, one.Rule)));
        return new TaggedRule(member, whole, branches.ToEquatable());
    }

    /// <summary>The keywords of the schema besides the choice.</summary>
    private IEnumerable<RuleModel> Rest(SchemaSet set, SpecNode keyword)
    {
        foreach (var part in set.Parts)
            foreach (var member in part.Members)
                if (member.Value != keyword
                    && member.Name is not ("nullable" or "$ref" or "allOf" or "discriminator")
                    && !SchemaKeywords.IsRemark(member.Name)
                    && rules.IsUsable(member))
                    foreach (var rule in rules.Keyword(part, member.Name))
                        yield return rule;
    }

    private bool HasOtherKeywords(SchemaSet set, SpecNode keyword) => Rest(set, keyword).Any();

    // Remembered, since choices among choices would be gone through again and again.
    private JsonTypes Shape(SchemaSet branch)
    {
        var key = branch.Component ?? branch.Top;
        if (!_shapes.TryGetValue(key, out var shape))
            _shapes[key] = shape = FindShape(branch);
        return shape;
    }

    private bool AllowsNull(SchemaSet branch) =>
        branch.Nullable
            || (JsonTypeReader.Of(context, branch) is { } types
                && (types == JsonTypes.Any ? Choose(branch, types).Nullable : (types & JsonTypes.Null) != 0));

    private JsonTypes FindShape(SchemaSet branch)
    {
        if (JsonTypeReader.Of(context, branch) is not { } types)
            return JsonTypes.None;
        if (types is JsonTypes.Null)
            return types;
        types = types == JsonTypes.Any ? types : types & ~JsonTypes.Null;
        // A branch may be a choice itself.
        var inner = Choose(branch, types);
        return inner.Only is { } only ? Shape(only) : inner.Branches.Count > 0 ? JsonTypes.Object : inner.Types;
    }

    private static bool IsOne(JsonTypes types) =>
        types is JsonTypes.Boolean or JsonTypes.Object or JsonTypes.Array or JsonTypes.Integer or JsonTypes.Number or JsonTypes.String;

    /// <summary>The discriminator's values for a branch: those of the mapping, otherwise the name of the component.</summary>
    private static List<string> Tags(SpecNode discriminator, SchemaSet branch)
    {
        if (branch.Component is not { } component)
            return [];
        var mapped = (discriminator["mapping"]?.Members ?? [])
            .Where(entry => entry.Value.IsString && (entry.Value.Text == component.Pointer || entry.Value.Text == component.Key))
            .Select(static entry => entry.Name)
            .ToList();
        return mapped.Count > 0 ? mapped : [component.Key];
    }
}
