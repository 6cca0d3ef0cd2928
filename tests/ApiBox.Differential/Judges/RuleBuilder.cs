using System.Globalization;
using System.Text.RegularExpressions;
using ApiBox.Differential.Oracles;
using ApiBox.OpenApi.Model;
using ApiBox.Runtime;

namespace ApiBox.Differential.Judges;

/// <summary>Builds the rules that the emitter writes, without a compiler.</summary>
internal sealed class RuleBuilder(IReadOnlyDictionary<string, RuleModel> named)
{
    private readonly Dictionary<string, JsonRule> _named = new(StringComparer.Ordinal);

    public JsonRule Build(RuleModel rule)
    {
        var source = rule.Source;
        JsonRule[] Below() => [.. rule.Rules.Select(Build)];
        (string, JsonRule)[] ByName() => [.. rule.Names.Zip(rule.Rules, (name, one) => (name, Build(one)))];
        JsonRule Only() => Build(rule.Rules[0]);
        int Count() => int.Parse(rule.Text, CultureInfo.InvariantCulture);
        return rule.Keyword switch
        {
            "schema" => JsonRule.Schema(Below()),
            "nullable" => JsonRule.Nullable(Only()),
            "reference" => JsonRule.Reference(() => Named(rule.Text)),
            "never" => JsonRule.Never(source),
            "type" => JsonRule.Type(source, rule.Text.Split(',').Select(static name => Enum.Parse<JsonTypes>(name)).Aggregate(static (all, one) => all | one)),
            "enum" => JsonRule.Enum(source, rule.Text),
            "const" => JsonRule.Const(source, rule.Text),
            "minimum" => JsonRule.Minimum(source, rule.Text),
            "maximum" => JsonRule.Maximum(source, rule.Text),
            "exclusiveMinimum" => JsonRule.ExclusiveMinimum(source, rule.Text),
            "exclusiveMaximum" => JsonRule.ExclusiveMaximum(source, rule.Text),
            "multipleOf" => JsonRule.MultipleOf(source, rule.Text),
            "format" => JsonRule.Format(source, rule.Text),
            "minLength" => JsonRule.MinLength(source, Count()),
            "maxLength" => JsonRule.MaxLength(source, Count()),
            "minItems" => JsonRule.MinItems(source, Count()),
            "maxItems" => JsonRule.MaxItems(source, Count()),
            "minProperties" => JsonRule.MinProperties(source, Count()),
            "maxProperties" => JsonRule.MaxProperties(source, Count()),
            "pattern" => JsonRule.Pattern(source, rule.Text, Regex(rule.Text)),
            "uniqueItems" => JsonRule.UniqueItems(source),
            "items" => JsonRule.Items(source, Only(), rule.Text.Length == 0 ? 0 : Count()),
            "prefixItems" => JsonRule.PrefixItems(source, Below()),
            "contains" => rule.Text.Split(',') is [var least, var most]
                ? JsonRule.Contains(source, Only(), int.Parse(least, CultureInfo.InvariantCulture), most.Length == 0 ? null : int.Parse(most, CultureInfo.InvariantCulture))
                : throw new InvalidOperationException(rule.Text),
            "allOf" => JsonRule.AllOf(source, Below()),
            "anyOf" => JsonRule.AnyOf(source, Below()),
            "oneOf" => JsonRule.OneOf(source, Below()),
            "not" => JsonRule.Not(source, Only()),
            "if" => JsonRule.If(source, Only(), rule.Rules.Count > 1 ? Build(rule.Rules[1]) : null, rule.Rules.Count > 2 ? Build(rule.Rules[2]) : null),
            "required" => JsonRule.Required(source, [.. rule.Names]),
            "properties" => JsonRule.Properties(source, ByName()),
            "patternProperties" => JsonRule.PatternProperties(source, [.. rule.Names.Zip(rule.Rules, (pattern, one) => (pattern, Regex(pattern), Build(one)))]),
            "additionalProperties" => Additional(rule),
            "propertyNames" => JsonRule.PropertyNames(source, Only()),
            "dependentRequired" => JsonRule.DependentRequired(source, (rule.Text, [.. rule.Names])),
            "dependentSchemas" => JsonRule.DependentSchemas(source, ByName()),
            "unevaluatedItems" => JsonRule.UnevaluatedItems(source, Only()),
            "unevaluatedProperties" => JsonRule.UnevaluatedProperties(source, Only()),
            var other => throw new InvalidOperationException($"No rule is built for '{other}'."),
        };
    }

    private JsonRule Named(string name)
    {
        lock (_named)
        {
            if (!_named.TryGetValue(name, out var rule))
                _named[name] = rule = Build(named[name]);
            return rule;
        }
    }

    private JsonRule Additional(RuleModel rule)
    {
        var declared = rule.Names.Count - (rule.Text.Length == 0 ? 0 : int.Parse(rule.Text, CultureInfo.InvariantCulture));
        return JsonRule.AdditionalProperties(rule.Source, Build(rule.Rules[0]), [.. rule.Names.Take(declared)], [.. rule.Names.Skip(declared).Select(Regex)]);
    }

    private static Func<Regex> Regex(string pattern) => () => Oracle.Pattern(pattern);
}
