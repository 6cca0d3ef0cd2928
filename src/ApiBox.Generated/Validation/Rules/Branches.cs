using System.Text.Json;

namespace ApiBox.Runtime;

/// <summary>
/// Finds the branch that a value was meant for when it obeys none: errors of that branch tell what to mend, errors of all of them
/// tell nothing.
/// </summary>
internal static class Branches
{
    // From the surest sign to the weakest; a sign that rules out every branch left says nothing.
    private static readonly Likeness[] Signs =
    [
        Likeness.Type | Likeness.Value | Likeness.MemberValue, Likeness.Required, Likeness.NoOthers, Likeness.MemberType,
    ];

    public static JsonRule? Meant(JsonRule[] rules, JsonElement value, RuleFrame at)
    {
        var left = new List<JsonRule>(rules);
        foreach (var sign in Signs)
        {
            var fitting = left.FindAll(rule => at.Silent().Fits(rule, value, sign));
            if (fitting.Count == 0 && sign == Signs[0])
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
}
