using System.Globalization;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;
using ApiBox.OpenApi.Schemas.Rules;

namespace ApiBox.OpenApi.Lint;

/// <summary>A rule that a value of the description breaks.</summary>
/// <param name="Place">The part of the value that breaks it.</param>
/// <param name="Path">The JSON pointer to that part inside the value; empty for the whole.</param>
/// <param name="Rule">The rule in words, such as "maxLength 5".</param>
/// <param name="Fault">What is wrong in words, such as "it is 7 characters long".</param>
internal sealed record Breach(SpecNode Place, string Path, string Keyword, string Rule, string Fault);

/// <summary>
/// Judges values that stand in the description, such as examples, by its rules. What is not decided here counts as neither kept nor
/// broken, so that a finding is never a guess. Time is bounded: a description may hold a million examples.
/// </summary>
internal sealed class RuleJudge(ParseContext context, RuleParser rules)
{
    private const int MostSteps = 2_000_000;
    private const int MostBreaches = 10;
    private const int MaxDepth = 256;

    private readonly Dictionary<SpecNode, RuleModel> _rules = [];
    private readonly ValueRules _values = new(context);
    private int _steps;
    private int _depth;

    public IReadOnlyList<Breach> Judge(SpecNode schema, SpecNode value)
    {
        var breaches = new List<Breach>();
        Holds(Rule(schema), value, "", breaches);
        return breaches;
    }

    private RuleModel Rule(SpecNode schema)
    {
        if (!_rules.TryGetValue(schema, out var rule))
            _rules[schema] = rule = rules.Full(schema);
        return rule;
    }

    /// <summary>Whether the value keeps the rule; null when that is not decided here.</summary>
    /// <param name="breaches">Where broken rules go; null where a broken one is no fault yet, such as in a branch.</param>
    private bool? Holds(RuleModel rule, SpecNode value, string path, List<Breach>? breaches)
    {
        if (++_steps > MostSteps || _depth >= MaxDepth)
            return null;
        _depth++;
        var result = rule.Keyword switch
        {
            "schema" => All(rule.Rules.Select(one => Holds(one, value, path, breaches))),
            "nullable" => value.Kind == SpecKind.Null ? true : Holds(rule.Rules[0], value, path, breaches),
            "reference" => Holds(Rule(context.Rules.SchemaOf(rule.Text)), value, path, breaches),
            "allOf" => All(rule.Rules.Select(one => Holds(one, value, path, breaches))),
            "anyOf" or "oneOf" => Report(Branches(rule, value), rule, value, path, breaches),
            "not" => Report(!Holds(rule.Rules[0], value, path, null), rule, value, path, breaches),
            "if" => If(rule, value, path, breaches),
            _ when value.IsObject => Object(rule, value, path, breaches),
            _ when value.Kind == SpecKind.Array => Array(rule, value, path, breaches),
            _ => Report(_values.Keeps(rule, value), rule, value, path, breaches),
        };
        _depth--;
        return result;
    }

    private bool? Branches(RuleModel rule, SpecNode value)
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

    private bool? If(RuleModel rule, SpecNode value, string path, List<Breach>? breaches)
    {
        if (Holds(rule.Rules[0], value, path, null) is not { } condition)
            return null;
        var index = condition ? 1 : 2;
        return index < rule.Rules.Count ? Holds(rule.Rules[index], value, path, breaches) : true;
    }

    private bool? Object(RuleModel rule, SpecNode value, string path, List<Breach>? breaches)
    {
        switch (rule.Keyword)
        {
            case "properties":
                return All(rule.Names.Select((name, index) => value[name] is { } member ? Holds(rule.Rules[index], member, Below(path, name), breaches) : true));
            case "patternProperties":
                return All(value.Members.SelectMany(member => rule.Names.Select((pattern, index) => _values.Matches(pattern, member.Name) switch
                {
                    true => Holds(rule.Rules[index], member.Value, Below(path, member.Name), breaches),
                    false => true,
                    null => (bool?)null,
                })));
            case "additionalProperties":
                return Additional(rule, value, path, breaches);
            case "propertyNames":
                return All(value.Members.Select(member => Report(Holds(rule.Rules[0], new SpecNode(SpecKind.String, member.Name, member.NameSpan), path, null), rule, member.Value, Below(path, member.Name), breaches)));
            case "required":
                return All(rule.Names.Select(name => Present(value, name) is false ? Report(false, rule, value, path, breaches, name) : Present(value, name)));
            case "dependentRequired":
                return value[rule.Text] is null ? true : All(rule.Names.Select(name => Present(value, name) is false ? Report(false, rule, value, path, breaches, name) : Present(value, name)));
            case "dependentSchemas":
                return All(rule.Names.Select((name, index) => value[name] is null ? true : Holds(rule.Rules[index], value, path, breaches)));
            default:
                return Report(_values.Keeps(rule, value), rule, value, path, breaches);
        }
    }

    private bool? Additional(RuleModel rule, SpecNode value, string path, List<Breach>? breaches)
    {
        var count = rule.Text.Length == 0 ? 0 : int.Parse(rule.Text, CultureInfo.InvariantCulture);
        var declared = new HashSet<string>(rule.Names.Take(rule.Names.Count - count), StringComparer.Ordinal);
        var patterns = rule.Names.Skip(rule.Names.Count - count).ToList();
        return All(value.Members.Where(member => !declared.Contains(member.Name)).Select(member =>
        {
            var matches = patterns.ConvertAll(pattern => _values.Matches(pattern, member.Name));
            if (matches.Exists(static one => one != false))
                return matches.Contains(true) ? true : (bool?)null;
            return Holds(rule.Rules[0], member.Value, Below(path, member.Name), breaches);
        }));
    }

    private bool? Array(RuleModel rule, SpecNode value, string path, List<Breach>? breaches)
    {
        switch (rule.Keyword)
        {
            case "items":
                var from = rule.Text.Length == 0 ? 0 : int.Parse(rule.Text, CultureInfo.InvariantCulture);
                return All(value.Items.Skip(from).Select((item, index) => Holds(rule.Rules[0], item, Below(path, from + index), breaches)));
            case "prefixItems":
                return All(value.Items.Take(rule.Rules.Count).Select((item, index) => Holds(rule.Rules[index], item, Below(path, index), breaches)));
            case "contains":
                var counts = rule.Text.Split(',');
                var results = value.Items.Select(item => Holds(rule.Rules[0], item, "", null)).ToList();
                var count = results.Count(static one => one == true);
                var enough = count >= int.Parse(counts[0], CultureInfo.InvariantCulture) && (counts[1].Length == 0 || count <= int.Parse(counts[1], CultureInfo.InvariantCulture));
                return Report(results.Contains(null) ? null : enough, rule, value, path, breaches);
            default:
                return Report(_values.Keeps(rule, value), rule, value, path, breaches);
        }
    }

    // What only one side sets is missing in examples of the other, and an example does not say whose it is.
    private bool? Present(SpecNode value, string name) => value[name] is not null ? true : _values.IsOneSided(name) ? null : false;

    /// <summary>False as soon as one is false, but all are asked, so that all breaches are found.</summary>
    private static bool? All(IEnumerable<bool?> results)
    {
        bool? all = true;
        foreach (var result in results)
            all = all == false || result == false ? false : all is null || result is null ? null : true;
        return all;
    }

    private static bool? Report(bool? holds, RuleModel rule, SpecNode value, string path, List<Breach>? breaches, string? limit = null)
    {
        if (holds == false && breaches is { Count: < MostBreaches })
            breaches.Add(new Breach(value, path, rule.Keyword, BreachWords.Rule(rule, limit), BreachWords.Fault(rule, value, path, limit)));
        return holds;
    }

    private static string Below(string path, string name) => $"{path}/{SpecNode.Escape(name)}";

    private static string Below(string path, int index) => $"{path}/{index.ToString(CultureInfo.InvariantCulture)}";
}
