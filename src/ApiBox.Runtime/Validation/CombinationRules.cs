using System.Text.Json;

namespace ApiBox.Runtime;

internal sealed class AllOfRule(string source, JsonRule[] rules) : JsonRule
{
    internal override bool Test(JsonElement value, RuleFrame at)
    {
        if (!at.Reports || !Array.Exists(rules, static rule => rule is NeverRule))
            return SchemaRule.All(rules, value, at);

        at.Errors.Never(at.Path, source);
        return false;
    }

    internal override bool Fits(JsonElement value, RuleFrame at, BranchTraits traits)
    {
        foreach (var rule in rules)
            if (!at.Fits(rule, value, traits))
                return false;
        return true;
    }
}

internal sealed class AnyOfRule(string source, JsonRule[] rules) : JsonRule
{
    internal override bool Test(JsonElement value, RuleFrame at)
    {
        var holds = false;
        foreach (var rule in rules)
        {
            holds |= at.Matches(rule, value);
            if (holds && at.Seen is null)
                return true;
        }

        if (!holds && at.Reports)
        {
            if (ClosestBranch.Find(rules, value, at) is { } meant)
                at.Noting(null).Apply(meant, value);
            else
                at.Errors.AnyOf(at.Path, source, rules.Length);
        }

        return holds;
    }

    internal override bool Fits(JsonElement value, RuleFrame at, BranchTraits traits) =>
        ClosestBranch.AnyFits(rules, value, at, traits);
}

internal sealed class OneOfRule(string source, JsonRule[] rules) : JsonRule
{
    internal override bool Test(JsonElement value, RuleFrame at)
    {
        var matches = 0;
        foreach (var rule in rules)
        {
            if (!at.Matches(rule, value))
                continue;

            matches++;
            if (matches > 1 && !at.Reports)
                return false;
        }

        if (matches == 1)
            return true;

        if (at.Reports)
        {
            if (matches == 0 && ClosestBranch.Find(rules, value, at) is { } meant)
                at.Noting(null).Apply(meant, value);
            else
                at.Errors.OneOf(at.Path, source, rules.Length, matches);
        }

        return false;
    }

    internal override bool Fits(JsonElement value, RuleFrame at, BranchTraits traits) =>
        ClosestBranch.AnyFits(rules, value, at, traits);
}

internal sealed class NotRule(string source, JsonRule rule) : JsonRule
{
    internal override bool Test(JsonElement value, RuleFrame at)
    {
        if (!at.Silent().Apply(rule, value))
            return true;

        if (at.Reports)
            at.Errors.Not(at.Path, source);
        return false;
    }
}

internal sealed class IfRule(string source, JsonRule condition, JsonRule? then, JsonRule? otherwise) : JsonRule
{
    internal override bool Test(JsonElement value, RuleFrame at)
    {
        var rule = at.Matches(condition, value) ? then : otherwise;
        if (rule is null)
            return true;
        if (rule is not NeverRule || !at.Reports)
            return at.Apply(rule, value);

        at.Errors.Never(at.Path, LocationOf(rule == then ? "then" : "else"));
        return false;
    }

    private string LocationOf(string keyword) => source.EndsWith("/if", StringComparison.Ordinal) ? source[..^2] + keyword : source;
}

internal sealed class DiscriminatorRule : JsonRule
{
    private readonly string _source;
    private readonly string _propertyName;
    private readonly string _limit;
    private readonly Dictionary<string, JsonRule> _branches = new(StringComparer.Ordinal);

    public DiscriminatorRule(string source, string propertyName, (string Value, JsonRule Rule)[] branches)
    {
        ArgumentNullException.ThrowIfNull(branches);
        _source = source;
        _propertyName = propertyName;
        _limit = Redaction.Line(
            string.Join(", ", branches.Take(EnumRule.MaxLimitLength / 2).Select(static branch => branch.Value)), EnumRule.MaxLimitLength);
        foreach (var (value, rule) in branches)
            _branches[value] = rule;
    }

    internal override bool Test(JsonElement value, RuleFrame at)
    {
        if (Find(value) is { } rule)
            return at.Apply(rule, value);

        if (at.Reports)
            Report(value, at);
        return false;
    }

    internal override bool Fits(JsonElement value, RuleFrame at, BranchTraits traits) =>
        traits.HasFlag(BranchTraits.MemberValue) ? Find(value) is not null
            : !traits.HasFlag(BranchTraits.Type) || value.ValueKind == JsonValueKind.Object;

    private JsonRule? Find(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object
        && JsonText.TryMember(value, _propertyName, out var name)
        && name.ValueKind == JsonValueKind.String
        && _branches.TryGetValue(JsonText.Of(name), out var rule) ? rule : null;

    private void Report(JsonElement value, RuleFrame at)
    {
        var path = at.Member(_propertyName).Path;
        if (value.ValueKind != JsonValueKind.Object)
            at.Errors.Type(at.Path, _source, "object", JsonText.Display(value));
        else if (!JsonText.TryMember(value, _propertyName, out var name))
            at.Errors.Required(path, _source);
        else
            at.Errors.Discriminator(path, _source, _limit, JsonText.Display(name));
    }
}

internal sealed class TaggedRule(string propertyName, JsonRule whole, (string Value, JsonRule Rule)[] forms) : JsonRule
{
    internal override bool Test(JsonElement value, RuleFrame at)
    {
        if (value.ValueKind == JsonValueKind.Object && JsonText.TryMember(value, propertyName, out var name)
            && name.ValueKind == JsonValueKind.String)
        {
            var tag = JsonText.Of(name);
            foreach (var (form, rule) in forms)
                if (form == tag && !at.Noting(null).Apply(rule, value))
                    return false;
        }

        return at.Apply(whole, value);
    }

    internal override bool Fits(JsonElement value, RuleFrame at, BranchTraits traits) => at.Fits(whole, value, traits);
}
