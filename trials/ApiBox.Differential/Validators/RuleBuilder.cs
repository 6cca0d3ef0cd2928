using System.Text.RegularExpressions;
using ApiBox.Differential.Oracles;
using ApiBox.OpenApi.Model;
using ApiBox.Runtime;

namespace ApiBox.Differential.Validators;

/// <summary>Builds the rules that the emitter writes, without a compiler.</summary>
internal sealed class RuleBuilder(IReadOnlyDictionary<string, RuleModel> named)
{
    private readonly Dictionary<string, JsonRule> _named = new(StringComparer.Ordinal);

    public JsonRule Build(RuleModel rule)
    {
        var source = rule.Source;
        return rule switch
        {
            SchemaRule schema => JsonRule.Schema(All(schema.Rules)),
            NullableRule nullable => JsonRule.Nullable(Build(nullable.Rule)),
            ReferenceRule reference => JsonRule.Reference(() => Named(reference.Name)),
            NeverRule => JsonRule.Never(source),
            TypeRule type =>
                JsonRule.Type(
                    source,
                    JsonTypeNames.Of(type.Types)
                        .Select(static name => Enum.Parse<Runtime.JsonTypes>(name, ignoreCase: true))
                        .Aggregate(static (all, one) => all | one)),
            ListedRule { Keyword: "enum" } listed => JsonRule.Enum(source, listed.Json),
            ListedRule listed => JsonRule.Const(source, listed.Json),
            NumberRule number => Number(number),
            CountRule count => Count(count),
            PatternRule pattern => JsonRule.Pattern(source, pattern.Pattern, Regex(pattern.Pattern)),
            FormatRule format => JsonRule.Format(source, format.Format),
            UniqueItemsRule => JsonRule.UniqueItems(source),
            ItemsRule items => JsonRule.Items(source, Build(items.Rule), items.From),
            PrefixItemsRule prefix => JsonRule.PrefixItems(source, All(prefix.Rules)),
            ContainsRule contains => JsonRule.Contains(source, Build(contains.Rule), contains.Min, contains.Max),
            BranchesRule { Keyword: "allOf" } all => JsonRule.AllOf(source, All(all.Rules)),
            BranchesRule { Keyword: "anyOf" } any => JsonRule.AnyOf(source, All(any.Rules)),
            BranchesRule one => JsonRule.OneOf(source, All(one.Rules)),
            NotRule not => JsonRule.Not(source, Build(not.Rule)),
            ConditionRule condition => JsonRule.If(source, Build(condition.If), Optional(condition.Then), Optional(condition.Else)),
            RequiredRule required => JsonRule.Required(source, [.. required.Names]),
            DependentRequiredRule dependent => JsonRule.DependentRequired(source, (dependent.Name, [.. dependent.Names])),
            MembersRule { Keyword: "properties" } members => JsonRule.Properties(source, ByName(members)),
            MembersRule { Keyword: "dependentSchemas" } members => JsonRule.DependentSchemas(source, ByName(members)),
            MembersRule members =>
                JsonRule.PatternProperties(
                    source, [.. members.Members.Select(member => (member.Name, Regex(member.Name), Build(member.Rule)))]),
            AdditionalPropertiesRule additional => JsonRule.AdditionalProperties(
                source, Build(additional.Rule), [.. additional.Declared], [.. additional.Patterns.Select(Regex)]),
            PropertyNamesRule names => JsonRule.PropertyNames(source, Build(names.Rule)),
            UnevaluatedRule { Keyword: "unevaluatedItems" } items => JsonRule.UnevaluatedItems(source, Build(items.Rule)),
            UnevaluatedRule members => JsonRule.UnevaluatedProperties(source, Build(members.Rule)),
            var other => throw new InvalidOperationException($"No rule is built for '{other.Keyword}'."),
        };
    }

    private JsonRule[] All(IEnumerable<RuleModel> rules) => [.. rules.Select(Build)];

    private (string, JsonRule)[] ByName(MembersRule rule) => [.. rule.Members.Select(member => (member.Name, Build(member.Rule)))];

    private JsonRule? Optional(RuleModel? rule) => rule is null ? null : Build(rule);

    private static JsonRule Number(NumberRule rule) => rule.Keyword switch
    {
        "minimum" => JsonRule.Minimum(rule.Source, rule.Limit),
        "maximum" => JsonRule.Maximum(rule.Source, rule.Limit),
        "exclusiveMinimum" => JsonRule.ExclusiveMinimum(rule.Source, rule.Limit),
        "exclusiveMaximum" => JsonRule.ExclusiveMaximum(rule.Source, rule.Limit),
        _ => JsonRule.MultipleOf(rule.Source, rule.Limit),
    };

    private static JsonRule Count(CountRule rule) => rule.Keyword switch
    {
        "minLength" => JsonRule.MinLength(rule.Source, rule.Limit),
        "maxLength" => JsonRule.MaxLength(rule.Source, rule.Limit),
        "minItems" => JsonRule.MinItems(rule.Source, rule.Limit),
        "maxItems" => JsonRule.MaxItems(rule.Source, rule.Limit),
        "minProperties" => JsonRule.MinProperties(rule.Source, rule.Limit),
        _ => JsonRule.MaxProperties(rule.Source, rule.Limit),
    };

    private JsonRule Named(string name)
    {
        lock (_named)
        {
            if (!_named.TryGetValue(name, out var rule))
                _named[name] = rule = Build(named[name]);
            return rule;
        }
    }

    private static Func<Regex> Regex(string pattern) => () => Oracle.Pattern(pattern);
}
