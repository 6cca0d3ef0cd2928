using System.Globalization;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Lint;

/// <summary>Says in a message which rule a value of the description breaks, and how.</summary>
internal static class ViolationText
{
    /// <summary>The rule, as it goes on after "breaks". One without a limit is known by the schema that it stands in.</summary>
    public static string Rule(RuleModel rule, string? limit) => rule switch
    {
        NeverRule or NotRule or ContainsRule or PropertyNamesRule or UniqueItemsRule => Of(rule.Source),
        BranchesRule branches => $"{rule.Keyword} of {branches.Rules.Count.ToString(CultureInfo.InvariantCulture)} schemas",
        _ => $"{rule.Keyword} {limit ?? ValueChecks.Limit(rule)}",
    };

    /// <summary>What is wrong with the value, as it goes on after the rule and a colon.</summary>
    /// <param name="path">Where in the example the value is.</param>
    public static string Problem(RuleModel rule, SpecNode value, string path, string? limit) => rule.Keyword switch
    {
        "never" or "propertyNames" when path.Length > 0 => $"'{JsonPointer.SplitLast(path).Name}' is not allowed there",
        "never" => "no value is allowed there",
        "not" => $"{ValueChecks.Show(value)} is not allowed",
        "uniqueItems" => "an item occurs twice",
        "contains" => "too few or too many of its items match",
        _ => $"it is {(limit is null ? ValueChecks.Show(rule, value) : "missing")}",
    };

    /// <summary>The keyword and the schema that it stands in, by a rule's place.</summary>
    private static string Of(string source) => JsonPointer.SplitLast(source) is var (schema, keyword) && schema.Length > 0 ? $"{keyword} of '{schema}'" : source;
}
