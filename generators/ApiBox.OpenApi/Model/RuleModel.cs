namespace ApiBox.OpenApi.Model;

/// <summary>
/// A rule that is checked on JSON, for what C# types cannot express. Each kind of rule is a record and mirrors a method of
/// ApiBox.Runtime.JsonRule.
/// </summary>
/// <param name="Keyword">The keyword that states the rule.</param>
/// <param name="Source">The location of the keyword, as a pointer into the description; empty for a rule that no keyword states.</param>
internal abstract record RuleModel(string Keyword, string Source)
{
    /// <summary>The rule that all of several rules hold.</summary>
    public static RuleModel All(IEnumerable<RuleModel> rules)
    {
        var list = rules.ToArray();
        // A rule about unevaluated members or items concerns its own schema, so it is not merged into the schema around it.
        return list is [not UnevaluatedRule and var only] ? only : new SchemaRule(list.ToEquatable());
    }

    /// <summary>The rule, or null: OpenAPI 3.0's nullable, and a value that can be null regardless of its other rules.</summary>
    public static RuleModel OrNull(RuleModel rule) => rule as NullableRule ?? new NullableRule(rule);

    /// <summary>Whether every value passes, so that nothing needs to be checked.</summary>
    public bool IsEmpty => this is SchemaRule { Rules.Count: 0 };
}

/// <summary>A rule that others refer to by its name.</summary>
internal sealed record NamedRuleModel(string Name, RuleModel Rule);

/// <summary>A rule and the member or pattern that it belongs to.</summary>
internal sealed record MemberRuleModel(string Name, RuleModel Rule);
