using System.Globalization;
using System.Text.Json;

namespace ApiBox.Runtime;

internal sealed class ItemCountRule(string source, int count, bool isMinimum) : JsonRule
{
    internal override bool Test(JsonElement value, RuleFrame at)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return true;

        var actual = value.GetArrayLength();
        if (isMinimum ? actual >= count : actual <= count)
            return true;

        if (at.Reports)
        {
            var limit = count.ToString(CultureInfo.InvariantCulture);
            if (isMinimum)
                at.Errors.MinItems(at.Path, source, limit, actual);
            else
                at.Errors.MaxItems(at.Path, source, limit, actual);
        }

        return false;
    }
}

internal sealed class UniqueItemsRule(string source) : JsonRule
{
    internal override bool Test(JsonElement value, RuleFrame at)
    {
        if (value.ValueKind != JsonValueKind.Array || AreUnique(value))
            return true;

        if (at.Reports)
            at.Errors.UniqueItems(at.Path, source);
        return false;
    }

    private static bool AreUnique(JsonElement value)
    {
        if (value.GetArrayLength() < 2)
            return true;

        var known = new HashSet<JsonElement>(JsonEquality.Comparer);
        foreach (var item in value.EnumerateArray())
            if (!known.Add(item))
                return false;
        return true;
    }
}

internal sealed class ItemsRule(string source, JsonRule rule, int from) : JsonRule
{
    internal override bool Test(JsonElement value, RuleFrame at)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return true;

        var holds = ItemRules.AllHold(value, at, rule, source, "items", index => index >= from);
        at.Seen?.AllItems();
        return holds;
    }
}

internal sealed class PrefixItemsRule(string source, JsonRule[] rules) : JsonRule
{
    internal override bool Test(JsonElement value, RuleFrame at)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return true;

        var holds = true;
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            if (index == rules.Length)
                break;

            var inner = at.Item(index);
            holds &= rules[index] is NeverRule && at.Reports ? Refuse(inner) : inner.Apply(rules[index], item);
            if (!holds && !at.Reports)
                return false;
            index++;
        }

        at.Seen?.FirstItems(rules.Length);
        return holds;
    }

    private bool Refuse(RuleFrame at)
    {
        at.Errors.Never(at.Path, source);
        return false;
    }
}

internal sealed class ContainsRule(string source, JsonRule rule, int min, int? max) : JsonRule
{
    private const string Keyword = "contains";

    internal override bool Test(JsonElement value, RuleFrame at)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return true;

        var matches = 0;
        var index = 0;
        var silent = at.Silent().Item(0);
        foreach (var item in value.EnumerateArray())
        {
            if (silent.Apply(rule, item))
            {
                matches++;
                at.Seen?.Item(index);
            }

            index++;
        }

        var isTooFew = matches < min;
        if (!isTooFew && !(matches > max))
            return true;

        if (at.Reports)
        {
            var keyword = !isTooFew ? "maxContains" : min == 1 ? Keyword : "minContains";
            var place = source.EndsWith("/" + Keyword, StringComparison.Ordinal) ? source[..^Keyword.Length] + keyword : source;
            var limit = (isTooFew ? min : max!.Value).ToString(CultureInfo.InvariantCulture);
            at.Errors.Contains(at.Path, keyword, place, limit, matches);
        }

        return false;
    }
}

internal sealed class UnevaluatedItemsRule(string source, JsonRule rule) : JsonRule
{
    internal override bool Test(JsonElement value, RuleFrame at)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return true;

        var seen = at.Seen;
        var holds = ItemRules.AllHold(value, at, rule, source, "unevaluatedItems", index => seen is null || !seen.HasItem(index));
        seen?.AllItems();
        return holds;
    }
}

/// <summary>Shared methods of the keywords about items.</summary>
internal static class ItemRules
{
    public static bool AllHold(JsonElement value, RuleFrame at, JsonRule rule, string source, string keyword, Func<int, bool> isMeant)
    {
        var holds = true;
        var index = -1;
        foreach (var item in value.EnumerateArray())
        {
            if (!isMeant(++index))
                continue;

            var inner = at.Item(index);
            if (rule is NeverRule && at.Reports)
            {
                at.Errors.Undescribed(inner.Path, keyword, source, "an item");
                holds = false;
            }
            else if (!inner.Apply(rule, item))
            {
                holds = false;
            }

            if (!holds && !at.Reports)
                return false;
        }

        return holds;
    }
}
