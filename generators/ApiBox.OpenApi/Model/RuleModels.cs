namespace ApiBox.OpenApi.Model;

/// <summary>Several rules that one schema states.</summary>
internal sealed record SchemaRule(EquatableArray<RuleModel> Rules) : RuleModel("schema", "");

/// <summary>Null, or a value that keeps the rule.</summary>
internal sealed record NullableRule(RuleModel Rule) : RuleModel("nullable", "");

/// <summary>The rule of that name.</summary>
internal sealed record ReferenceRule(string Name) : RuleModel("reference", "");

/// <summary>The schema <c>false</c>.</summary>
internal sealed record NeverRule(string Source) : RuleModel("never", Source);

internal sealed record TypeRule(string Source, JsonTypes Types) : RuleModel("type", Source);

/// <summary>enum or const.</summary>
/// <param name="Json">The list, or the value, as JSON.</param>
internal sealed record ListedRule(string Keyword, string Source, string Json) : RuleModel(Keyword, Source);

/// <summary>minimum, maximum, exclusiveMinimum, exclusiveMaximum or multipleOf.</summary>
/// <param name="Limit">The number with the digits of the description.</param>
internal sealed record NumberRule(string Keyword, string Source, string Limit) : RuleModel(Keyword, Source);

/// <summary>minLength, maxLength, minItems, maxItems, minProperties or maxProperties.</summary>
internal sealed record CountRule(string Keyword, string Source, int Limit) : RuleModel(Keyword, Source)
{
    /// <summary>Whether the limit is the least number that is allowed.</summary>
    public bool IsMinimum => Keyword.StartsWith("min", StringComparison.Ordinal);
}

internal sealed record PatternRule(string Source, string Pattern) : RuleModel("pattern", Source);

internal sealed record FormatRule(string Source, string Format) : RuleModel("format", Source);

internal sealed record UniqueItemsRule(string Source) : RuleModel("uniqueItems", Source);

/// <param name="From">The index of the first item that the rule is about.</param>
internal sealed record ItemsRule(string Source, RuleModel Rule, int From) : RuleModel("items", Source);

internal sealed record PrefixItemsRule(string Source, EquatableArray<RuleModel> Rules) : RuleModel("prefixItems", Source);

/// <param name="Min">How many items must match at least.</param>
/// <param name="Max">How many items may match; null without a limit.</param>
internal sealed record ContainsRule(string Source, RuleModel Rule, int Min, int? Max) : RuleModel("contains", Source);

/// <summary>allOf, anyOf or oneOf.</summary>
internal sealed record BranchesRule(string Keyword, string Source, EquatableArray<RuleModel> Rules) : RuleModel(Keyword, Source);

internal sealed record NotRule(string Source, RuleModel Rule) : RuleModel("not", Source);

/// <param name="Then">The rule of a value that keeps <paramref name="If"/>; null without one.</param>
/// <param name="Else">The rule of a value that does not; null without one.</param>
internal sealed record ConditionRule(string Source, RuleModel If, RuleModel? Then, RuleModel? Else) : RuleModel("if", Source);

internal sealed record RequiredRule(string Source, EquatableArray<string> Names) : RuleModel("required", Source);

/// <summary>The members that must be there where another member is.</summary>
internal sealed record DependentRequiredRule(
    string Source, string Name, EquatableArray<string> Names) : RuleModel("dependentRequired", Source);

/// <summary>properties, patternProperties or dependentSchemas.</summary>
internal sealed record MembersRule(string Keyword, string Source, EquatableArray<MemberRuleModel> Members) : RuleModel(Keyword, Source);

/// <param name="Declared">The members that the rule is not about.</param>
/// <param name="Patterns">The patterns of names that the rule is not about.</param>
internal sealed record AdditionalPropertiesRule(
    string Source, EquatableArray<string> Declared, EquatableArray<string> Patterns, RuleModel Rule)
    : RuleModel("additionalProperties", Source);

internal sealed record PropertyNamesRule(string Source, RuleModel Rule) : RuleModel("propertyNames", Source);

/// <summary>unevaluatedItems or unevaluatedProperties.</summary>
internal sealed record UnevaluatedRule(string Keyword, string Source, RuleModel Rule) : RuleModel(Keyword, Source);

/// <summary>The bounds of a difference between two members.</summary>
internal sealed record DifferenceRule(
    string Source, string Of, string Minus, string? Minimum, string? Maximum) : RuleModel("difference", Source);

/// <summary>The rule of a union: that of the branch that the discriminator names, and that of the whole otherwise.</summary>
/// <param name="Member">The name of the discriminator.</param>
/// <param name="Branches">The rules by the value of the discriminator.</param>
internal sealed record TaggedRule(string Member, RuleModel Whole, EquatableArray<MemberRuleModel> Branches) : RuleModel("tagged", "");
