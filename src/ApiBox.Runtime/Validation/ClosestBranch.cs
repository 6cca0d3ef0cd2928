using System.Text.Json;

namespace ApiBox.Runtime;

/// <summary>
/// Finds the branch that is closest to a value that matches none: the errors of that branch are useful, the errors of all branches
/// are not.
/// </summary>
internal static class ClosestBranch
{
    // Without these traits, no branch is close.
    private const int Needed = 2;

    // From the strongest trait to the weakest; a trait that rules out every remaining branch is ignored.
    private static readonly BranchTraits[] Signs =
    [
        BranchTraits.Type | BranchTraits.OnlyValue | BranchTraits.MemberOnlyValue, BranchTraits.Value | BranchTraits.MemberValue,
        BranchTraits.Required, BranchTraits.NoOthers, BranchTraits.MemberType,
    ];

    /// <summary>
    /// Whether a value belongs to another branch: a member has another value than the only one that this branch allows for it.
    /// </summary>
    public static bool RulesOut(JsonRule rule, JsonElement value) => !RuleRun.Holds(new RuledOutCheck(rule), value);

    public static JsonRule? Find(JsonRule[] rules, JsonElement value, RuleFrame at)
    {
        var left = new List<JsonRule>(rules);
        for (var i = 0; i < Signs.Length; i++)
        {
            var sign = Signs[i];
            var fitting = left.FindAll(rule => at.Silent().Fits(rule, value, sign));
            if (fitting.Count == 0 && i < Needed)
                return null;
            if (fitting.Count > 0)
                left = fitting;
            if (left.Count == 1)
                return left[0] is NeverRule ? null : left[0];
        }

        return null;
    }

    public static bool AnyFits(JsonRule[] rules, JsonElement value, RuleFrame at, BranchTraits traits)
    {
        foreach (var rule in rules)
            if (at.Fits(rule, value, traits))
                return true;
        return false;
    }

    // A rule, so that this check has the same bounds as an evaluation.
    private sealed class RuledOutCheck(JsonRule rule) : JsonRule
    {
        internal override bool Test(JsonElement value, RuleFrame at) => at.Silent().Fits(rule, value, Signs[0]);
    }
}
