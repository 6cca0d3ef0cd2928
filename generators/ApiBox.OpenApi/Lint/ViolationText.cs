using System.Globalization;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Lint;

/// <summary>Describes in a message which rule a value of the description violates, and how.</summary>
internal static class ViolationText
{
    /// <summary>The rule, as it follows "violates" in a message. A rule without a limit is named by its schema.</summary>
    public static string Rule(RuleModel rule, string? limit) => rule switch
    {
        NeverRule or NotRule or ContainsRule or PropertyNamesRule or UniqueItemsRule => Of(rule.Source),
        BranchesRule branches => $"{rule.Keyword} of {branches.Rules.Count.ToString(CultureInfo.InvariantCulture)} schemas",
        _ => $"{rule.Keyword} {limit ?? ValueChecks.Limit(rule)}",
    };

    /// <summary>What is wrong with the value, as it follows the rule and a colon.</summary>
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

    /// <summary>The keyword and the schema that contains it, from a rule's pointer.</summary>
    private static string Of(string source) =>
        JsonPointer.SplitLast(source) is var (schema, keyword) && schema.Length > 0 ? $"{keyword} of '{schema}'" : source;
}
