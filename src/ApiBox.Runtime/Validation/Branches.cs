using System.Text.Json;

namespace ApiBox.Runtime;

/// <summary>
/// Finds the branch that a value was meant for when it obeys none: errors of that branch tell what to mend, errors of all of them
/// tell nothing.
/// </summary>
internal static class Branches
{
    // Without these a value was meant for no branch.
    private const int Needed = 2;

    // From the surest sign to the weakest; a sign that rules out every branch left says nothing.
    private static readonly Likeness[] Signs =
    [
        Likeness.Type | Likeness.OnlyValue | Likeness.MemberOnlyValue, Likeness.Value | Likeness.MemberValue, Likeness.Required, Likeness.NoOthers, Likeness.MemberType,
    ];

    /// <summary>Whether a value was meant for another branch: a member has another value than the only one that this branch allows for it.</summary>
    public static bool RulesOut(JsonRule rule, JsonElement value) => !RuleRun.Holds(new Telling(rule), value);

    public static JsonRule? Meant(JsonRule[] rules, JsonElement value, RuleFrame at)
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

    public static bool AnyFits(JsonRule[] rules, JsonElement value, RuleFrame at, Likeness likeness)
    {
        foreach (var rule in rules)
            if (at.Fits(rule, value, likeness))
                return true;
        return false;
    }

    // A rule, so that asking is bounded as judging is.
    private sealed class Telling(JsonRule rule) : JsonRule
    {
        internal override bool Test(JsonElement value, RuleFrame at) => at.Silent().Fits(rule, value, Signs[0]);
    }
}
