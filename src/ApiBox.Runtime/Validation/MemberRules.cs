using System.Text.Json;
using System.Text.RegularExpressions;
using Checks = ApiBox.Runtime.Check;

namespace ApiBox.Runtime;

internal sealed class PropertiesRule(string source, (string Name, JsonRule Rule)[] properties) : JsonRule
{
    internal override bool Test(JsonElement value, RuleFrame at)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return true;

        var holds = true;
        foreach (var (name, rule) in properties)
        {
            if (!JsonText.TryMember(value, name, out var member))
                continue;

            at.Seen?.Member(name);
            if (rule is NeverRule && at.Reports)
            {
                at.Errors.Never(at.Member(name).Path, $"{source}/{PointerSegment.Escape(name)}");
                holds = false;
            }
            else if (!at.Member(name).Apply(rule, member))
            {
                holds = false;
            }

            if (!holds && !at.Reports)
                return false;
        }

        return holds;
    }

    internal override bool Fits(JsonElement value, RuleFrame at, BranchTraits traits)
    {
        var ofMembers = (traits.HasFlag(BranchTraits.MemberValue) ? BranchTraits.Value : 0)
            | (traits.HasFlag(BranchTraits.MemberType) ? BranchTraits.Type : 0)
            | (traits.HasFlag(BranchTraits.MemberOnlyValue) ? BranchTraits.OnlyValue : 0);
        if (ofMembers == 0 || value.ValueKind != JsonValueKind.Object)
            return true;

        foreach (var (name, rule) in properties)
            if (JsonText.TryMember(value, name, out var member) && !at.Silent().Member(name).Fits(rule, member, ofMembers))
                return false;
        return true;
    }
}

internal sealed class PatternPropertiesRule(string source, (string Pattern, Func<Regex> Regex, JsonRule Rule)[] patterns) : JsonRule
{
    internal override bool Test(JsonElement value, RuleFrame at)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return true;

        var holds = true;
        foreach (var property in value.EnumerateObject())
        {
            var name = JsonText.NameOf(property);
            foreach (var (pattern, regex, rule) in patterns)
            {
                if (!Checks.Matches(regex(), name))
                    continue;

                at.Seen?.Member(name);
                holds &= Members.Holds(property.Value, name, at, rule, $"{source}/{PointerSegment.Escape(pattern)}", "patternProperties");
                if (!holds && !at.Reports)
                    return false;
            }
        }

        return holds;
    }
}

internal sealed class AdditionalPropertiesRule(string source, JsonRule rule, string[] declared, Func<Regex>[] patterns) : JsonRule
{
    private readonly HashSet<string> _declared = new(declared, StringComparer.Ordinal);

    internal override bool Test(JsonElement value, RuleFrame at)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return true;

        var holds = true;
        foreach (var property in value.EnumerateObject())
        {
            var name = JsonText.NameOf(property);
            if (IsDescribed(name))
                continue;

            at.Seen?.Member(name);
            holds &= Members.Holds(property.Value, name, at, rule, source, "additionalProperties");
            if (!holds && !at.Reports)
                return false;
        }

        return holds;
    }

    internal override bool Fits(JsonElement value, RuleFrame at, BranchTraits traits) =>
        rule is not NeverRule || !traits.HasFlag(BranchTraits.NoOthers) || Test(value, at.Silent());

    private bool IsDescribed(string name)
    {
        if (_declared.Contains(name))
            return true;

        foreach (var pattern in patterns)
            if (Checks.Matches(pattern(), name))
                return true;
        return false;
    }
}

internal sealed class UnevaluatedPropertiesRule(string source, JsonRule rule) : JsonRule
{
    internal override bool Test(JsonElement value, RuleFrame at)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return true;

        var holds = true;
        foreach (var property in value.EnumerateObject())
        {
            var name = JsonText.NameOf(property);
            if (at.Seen is not null && at.Seen.HasMember(name))
                continue;

            holds &= Members.Holds(property.Value, name, at, rule, source, "unevaluatedProperties");
            if (!holds && !at.Reports)
                return false;
        }

        at.Seen?.AllMembers();
        return holds;
    }
}

internal sealed class PropertyNamesRule(string source, JsonRule rule) : JsonRule
{
    internal override bool Test(JsonElement value, RuleFrame at)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return true;

        var holds = true;
        foreach (var property in value.EnumerateObject())
        {
            var name = JsonText.NameOf(property);
            var inner = at.Member(name);
            if (rule is NeverRule && at.Reports)
            {
                at.Errors.Undescribed(inner.Path, "propertyNames", source, "a member");
                holds = false;
                continue;
            }

            var before = at.Errors.Count;
            if (inner.Apply(rule, JsonLiteral.OfText(name)))
                continue;
            if (!at.Reports)
                return false;

            at.Errors.AboutName(before);
            holds = false;
        }

        return holds;
    }
}
