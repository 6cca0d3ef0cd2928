using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;
using ApiBox.OpenApi.Schemas.Rules;


namespace ApiBox.OpenApi.Lint;

/// <summary>A rule that a value of the description breaks.</summary>
/// <param name="Location">The part of the value that breaks it.</param>
/// <param name="Path">The JSON pointer to that part inside the value; empty for the whole.</param>
/// <param name="Rule">The rule as text, such as "maxLength 5".</param>
/// <param name="Problem">The problem as text, such as "it is 7 characters long".</param>
internal sealed record Violation(SpecNode Location, string Path, string Keyword, string Rule, string Problem);

/// <summary>
/// Checks values in the description, such as examples, against its rules. A rule that cannot be decided here is neither met nor
/// violated, so that no diagnostic is a guess. Time is bounded: a description may hold a million examples.
/// </summary>
internal sealed class RuleValidator(ParseContext context, RuleParser rules)
{
    private const int MaxSteps = 2_000_000;
    private const int MaxViolations = 10;
    private const int MaxDepth = 256;

    private readonly Dictionary<SpecNode, RuleModel> _rules = [];
    private readonly ValueChecks _values = new(context);
    private int _steps;
    private int _depth;

    public IReadOnlyList<Violation> Validate(SpecNode schema, SpecNode value)
    {
        var violations = new List<Violation>();
        Holds(Rule(schema), value, "", violations);
        return violations;
    }

    private RuleModel Rule(SpecNode schema)
    {
        if (!_rules.TryGetValue(schema, out var rule))
            _rules[schema] = rule = rules.Full(schema);
        return rule;
    }

    /// <summary>Whether the value keeps the rule; null when that is not decided here.</summary>
    /// <param name="violations">Collects violations; null where a violation is not an error yet, such as in a branch.</param>
    private bool? Holds(RuleModel rule, SpecNode value, string path, List<Violation>? violations)
    {
        if (++_steps > MaxSteps || _depth >= MaxDepth)
            return null;
        _depth++;
        var result = rule switch
        {
            SchemaRule schema => All(schema.Rules.Select(one => Holds(one, value, path, violations))),
            NullableRule nullable => value.Kind == SpecKind.Null ? true : Holds(nullable.Rule, value, path, violations),
            ReferenceRule reference => Holds(Rule(context.Rules.SchemaOf(reference.Name)), value, path, violations),
            BranchesRule { Keyword: "allOf" } all => All(all.Rules.Select(one => Holds(one, value, path, violations))),
            BranchesRule branches => Report(Branches(branches, value), rule, value, path, violations),
            NotRule not => Report(!Holds(not.Rule, value, path, null), rule, value, path, violations),
            ConditionRule condition => If(condition, value, path, violations),
            _ when value.IsObject => Object(rule, value, path, violations),
            _ when value.Kind == SpecKind.Array => Array(rule, value, path, violations),
            _ => Report(_values.Keeps(rule, value), rule, value, path, violations),
        };
        _depth--;
        return result;
    }

    private bool? Branches(BranchesRule rule, SpecNode value)
    {
        var kept = 0;
        var unknown = false;
        foreach (var branch in rule.Rules)
        {
            var holds = Holds(branch, value, "", null);
            kept += holds == true ? 1 : 0;
            unknown |= holds is null;
        }

        if (rule.Keyword == "anyOf")
            return kept > 0 ? true : unknown ? null : false;
        return kept > 1 ? false : unknown ? null : kept == 1;
    }

    private bool? If(ConditionRule rule, SpecNode value, string path, List<Violation>? violations)
    {
        if (Holds(rule.If, value, path, null) is not { } condition)
            return null;
        return (condition ? rule.Then : rule.Else) is { } next ? Holds(next, value, path, violations) : true;
    }

    private bool? Object(RuleModel rule, SpecNode value, string path, List<Violation>? violations) => rule switch
    {
        MembersRule members => All(members.Members.SelectMany(member => Members(members.Keyword, member, value, path, violations))),
        AdditionalPropertiesRule additional => Additional(additional, value, path, violations),
        PropertyNamesRule names => All(value.Members.Select(member => Report(
            Holds(names.Rule, new SpecNode(SpecKind.String, member.Name, member.NameSpan), path, null),
            rule, member.Value, JsonPointer.Append(path, member.Name), violations))),
        RequiredRule required => All(required.Names.Select(name => Present(required, name, value, path, violations))),
        DependentRequiredRule dependent => value[dependent.Name] is null
            ? true
            : All(dependent.Names.Select(name => Present(dependent, name, value, path, violations))),
        _ => Report(_values.Keeps(rule, value), rule, value, path, violations),
    };

    private IEnumerable<bool?> Members(
        string keyword, MemberRuleModel rule, SpecNode value, string path, List<Violation>? violations) => keyword switch
        {
            "properties" =>
                value[rule.Name] is { } member ? [Holds(rule.Rule, member, JsonPointer.Append(path, rule.Name), violations)] : [],
            "dependentSchemas" => value[rule.Name] is null ? [] : [Holds(rule.Rule, value, path, violations)],
            _ => value.Members.Select(member => _values.Matches(rule.Name, member.Name) switch
            {
                true => Holds(rule.Rule, member.Value, JsonPointer.Append(path, member.Name), violations),
                false => true,
                null => (bool?)null,
            }),
        };

    private bool? Additional(AdditionalPropertiesRule rule, SpecNode value, string path, List<Violation>? violations)
    {
        var declared = new HashSet<string>(rule.Declared, StringComparer.Ordinal);
        return All(value.Members.Where(member => !declared.Contains(member.Name)).Select(member =>
        {
            var matches = rule.Patterns.Select(pattern => _values.Matches(pattern, member.Name)).ToList();
            if (matches.Exists(static one => one != false))
                return matches.Contains(true) ? true : (bool?)null;
            return Holds(rule.Rule, member.Value, JsonPointer.Append(path, member.Name), violations);
        }));
    }

    private bool? Array(RuleModel rule, SpecNode value, string path, List<Violation>? violations)
    {
        switch (rule)
        {
            case ItemsRule items:
                return All(value.Items.Skip(items.From).Select((item, index) => Holds(
                    items.Rule, item, JsonPointer.Append(path, items.From + index), violations)));
            case PrefixItemsRule prefix:
                return All(value.Items.Take(prefix.Rules.Count)
                    .Select((item, index) => Holds(prefix.Rules[index], item, JsonPointer.Append(path, index), violations)));
            case ContainsRule contains:
                var results = value.Items.Select(item => Holds(contains.Rule, item, "", null)).ToList();
                var count = results.Count(static one => one == true);
                var isKept = count >= contains.Min && (contains.Max is not { } max || count <= max);
                return Report(results.Contains(null) ? null : isKept, rule, value, path, violations);
            default:
                return Report(_values.Keeps(rule, value), rule, value, path, violations);
        }
    }

    private bool? Present(RuleModel rule, string name, SpecNode value, string path, List<Violation>? violations) =>
        Present(value, name) is false ? Report(false, rule, value, path, violations, name) : Present(value, name);

    // A readOnly or writeOnly property can be missing, because an example does not say whether it is a request or a response.
    private bool? Present(SpecNode value, string name) => value[name] is not null ? true : _values.IsOneSided(name) ? null : false;

    /// <summary>False if one is false. All are evaluated, so that all violations are found.</summary>
    private static bool? All(IEnumerable<bool?> results)
    {
        bool? all = true;
        foreach (var result in results)
            all = all == false || result == false ? false : all is null || result is null ? null : true;
        return all;
    }

    private static bool? Report(bool? holds, RuleModel rule, SpecNode value, string path, List<Violation>? violations, string? limit = null)
    {
        if (holds == false && violations is { Count: < MaxViolations })
            violations.Add(new Violation(
                value, path, rule.Keyword, ViolationText.Rule(rule, limit), ViolationText.Problem(rule, value, path, limit)));
        return holds;
    }
}
