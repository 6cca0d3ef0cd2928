using ApiBox.OpenApi.Model;


namespace ApiBox.Generators.Emission;

/// <summary>
/// Writes rules that are checked on JSON: as an expression that builds them, and as a class for each that others refer to.
/// </summary>
internal static class RuleEmitter
{
    public const string Type = "global::ApiBox.Runtime.JsonRule";

    public static string EmitNamed(NamedRuleModel rule, string @namespace)
    {
        var writer = SourceWriter.File(@namespace);
        writer.Lines("/// <summary>The rules of the description for a value, evaluated over its JSON.</summary>");
        using (writer.Open($"internal static class {rule.Name}Rule"))
            Field(writer, "Rule", rule.Rule, "internal");
        return writer.ToString();
    }

    /// <summary>A field that holds a rule.</summary>
    public static void Field(SourceWriter writer, string name, RuleModel rule, string access = "private")
    {
        var lines = new List<string>();
        Write(rule, 1, lines);
        writer.Lines($"{access} static readonly {Type} {name} =");
        lines[lines.Count - 1] += ";";
        writer.Lines(string.Join("\n", lines));
    }

    private static void Write(RuleModel rule, int depth, List<string> lines)
    {
        var indent = new string(' ', depth * 4);
        var (before, below, after) = Call(rule);
        lines.Add(indent + before);
        for (var i = 0; i < below.Count; i++)
        {
            var (key, inner) = below[i];
            if (key is not null)
                lines.Add($"{indent}    ({key},");
            Write(inner, depth + 1, lines);
            if (key is not null)
                lines[lines.Count - 1] += ")";
            if (i < below.Count - 1)
                lines[lines.Count - 1] += ",";
        }

        lines[lines.Count - 1] += after;
    }

    private static JsonRuleCall Call(RuleModel rule) => rule switch
    {
        SchemaRule schema => new($"{Type}.Schema(", Unnamed(schema.Rules), ")"),
        NullableRule nullable => new($"{Type}.Nullable(", [(null, nullable.Rule)], ")"),
        ReferenceRule reference => new($"{Type}.Reference(static () => {reference.Name}Rule.Rule!", [], ")"),
        TypeRule type =>
            Simple(
                rule,
                string.Join(" | ", JsonTypeNames.Of(type.Types).Select(static name => $"global::ApiBox.Runtime.JsonTypes.{Method(name)}"))),
        ListedRule listed => Simple(rule, CSharpText.Literal(listed.Json)),
        NumberRule number => Simple(rule, CSharpText.Literal(number.Limit)),
        CountRule count => Simple(rule, CSharpText.Int(count.Limit)),
        PatternRule pattern => Simple(rule, CSharpText.Literal(pattern.Pattern), PatternEmitter.Group(pattern.Pattern)),
        FormatRule format => Simple(rule, CSharpText.Literal(format.Format)),
        RequiredRule required => Simple(rule, [.. required.Names.Select(CSharpText.Literal)]),
        DependentRequiredRule dependent => Simple(rule, $"({CSharpText.Literal(dependent.Name)}, {CSharpText.Array(dependent.Names)})"),
        DifferenceRule difference => Simple(
            rule, CSharpText.Literal(difference.Of), CSharpText.Literal(difference.Minus), CSharpText.LiteralOrNull(difference.Minimum),
            CSharpText.LiteralOrNull(difference.Maximum)),
        NeverRule or UniqueItemsRule => Simple(rule),
        ItemsRule items => Nested(rule, [(null, items.Rule)], items.From == 0 ? "" : $", from: {CSharpText.Int(items.From)}"),
        PrefixItemsRule prefix => Nested(rule, Unnamed(prefix.Rules)),
        ContainsRule contains => Nested(
            rule, [(null, contains.Rule)], $", {CSharpText.Int(contains.Min)}, {(contains.Max is { } max ? CSharpText.Int(max) : "null")}"),
        BranchesRule branches => Nested(rule, Unnamed(branches.Rules)),
        NotRule not => Nested(rule, [(null, not.Rule)]),
        PropertyNamesRule names => Nested(rule, [(null, names.Rule)]),
        UnevaluatedRule unevaluated => Nested(rule, [(null, unevaluated.Rule)]),
        ConditionRule condition => Condition(condition),
        MembersRule members =>
            Nested(rule, [.. members.Members.Select(member => ((string?)Key(members.Keyword, member.Name), member.Rule))]),
        AdditionalPropertiesRule additional => Nested(
            rule, [(null, additional.Rule)],
            $", {CSharpText.Array(additional.Declared)}"
                + $"{string.Concat(additional.Patterns.Select(static pattern => $", {PatternEmitter.Group(pattern)}"))}"),
        TaggedRule tagged => new(
            $"{Type}.Tagged({CSharpText.Literal(tagged.Member)},",
            [(null, tagged.Whole), .. tagged.Branches.Select(static branch => ((string?)CSharpText.Literal(branch.Name), branch.Rule))],
            ")"),
        _ => throw new InvalidOperationException($"No rule is written for '{rule.Keyword}'."),
    };

    private static JsonRuleCall Simple(RuleModel rule, params string[] arguments) =>
        new($"{Type}.{Method(rule.Keyword)}({string.Join(", ", arguments.Prepend(CSharpText.Literal(rule.Source)))}", [], ")");

    private static JsonRuleCall Nested(RuleModel rule, IReadOnlyList<(string? Key, RuleModel Rule)> below, string arguments = "") =>
        new($"{Type}.{Method(rule.Keyword)}({CSharpText.Literal(rule.Source)}{(below.Count > 0 ? "," : "")}", below, $"{arguments})");

    private static JsonRuleCall Condition(ConditionRule rule)
    {
        var below = new List<(string?, RuleModel)> { (null, rule.If) };
        // The arguments have an order, so an empty rule takes the place of "then" where only "else" is given.
        if ((rule.Then ?? rule.Else) is not null)
            below.Add((null, rule.Then ?? RuleModel.All([])));
        if (rule.Else is { } otherwise)
            below.Add((null, otherwise));
        return Nested(rule, below, string.Concat(Enumerable.Repeat(", null", 3 - below.Count)));
    }

    private static IReadOnlyList<(string? Key, RuleModel Rule)> Unnamed(EquatableArray<RuleModel> rules) =>
        [.. rules.Select(static rule => ((string?)null, rule))];

    private static string Key(string keyword, string name) =>
        keyword == "patternProperties" ? $"{CSharpText.Literal(name)}, {PatternEmitter.Group(name)}" : CSharpText.Literal(name);

    private static string Method(string keyword) => char.ToUpperInvariant(keyword[0]) + keyword.Substring(1);

    /// <summary>A call of a method of JsonRule.</summary>
    /// <param name="Before">The call up to the rules below.</param>
    /// <param name="Below">The rules below, each with the names that it is a pair with.</param>
    /// <param name="After">The call behind the rules below.</param>
    private readonly record struct JsonRuleCall(string Before, IReadOnlyList<(string? Key, RuleModel Rule)> Below, string After);
}
