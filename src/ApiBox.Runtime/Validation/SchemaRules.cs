using System.Text.Json;

namespace ApiBox.Runtime;

/// <summary>A conjunction. The unevaluated keywords come last, and only where the rest holds: otherwise errors would be repeated.</summary>
internal sealed class SchemaRule : JsonRule
{
    private readonly JsonRule[] _rules;
    private readonly JsonRule[] _unevaluated;

    public SchemaRule(JsonRule[] rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _rules = Array.FindAll(rules, static rule => !IsUnevaluated(rule));
        _unevaluated = Array.FindAll(rules, IsUnevaluated);
    }

    internal override bool Test(JsonElement value, RuleFrame at)
    {
        var keepsNotes = (at.Seen is not null || _unevaluated.Length > 0) && value.ValueKind is JsonValueKind.Object or JsonValueKind.Array;
        var notes = keepsNotes ? new EvaluatedParts() : null;
        var inner = at.Noting(notes);
        if (!All(_rules, value, inner) || !All(_unevaluated, value, inner))
            return false;

        if (notes is not null)
            at.Seen?.Add(notes);
        return true;
    }

    internal override bool Fits(JsonElement value, RuleFrame at, BranchTraits traits)
    {
        foreach (var rule in _rules)
            if (!at.Fits(rule, value, traits))
                return false;
        return true;
    }

    internal static bool All(JsonRule[] rules, JsonElement value, RuleFrame at)
    {
        var holds = true;
        foreach (var rule in rules)
        {
            holds &= at.Apply(rule, value);
            if (!holds && !at.Reports)
                return false;
        }

        return holds;
    }

    private static bool IsUnevaluated(JsonRule rule) => rule is UnevaluatedPropertiesRule or UnevaluatedItemsRule;
}

internal sealed class NullableRule(JsonRule rule) : JsonRule
{
    internal override bool Test(JsonElement value, RuleFrame at) => value.ValueKind == JsonValueKind.Null || at.Apply(rule, value);

    internal override bool Fits(JsonElement value, RuleFrame at, BranchTraits traits) =>
        value.ValueKind == JsonValueKind.Null || at.Fits(rule, value, traits);
}

internal sealed class ReferenceRule(Func<JsonRule> find) : JsonRule
{
    private JsonRule? _rule;

    private JsonRule Rule => _rule ??= find();

    internal override bool Test(JsonElement value, RuleFrame at) => at.ApplyOnce(Rule, value);

    internal override bool Fits(JsonElement value, RuleFrame at, BranchTraits traits) => at.FitsOnce(Rule, value, traits);
}

internal sealed class NeverRule(string source) : JsonRule
{
    internal override bool Test(JsonElement value, RuleFrame at)
    {
        if (at.Reports)
            at.Errors.Never(at.Path, source);
        return false;
    }

    internal override bool Fits(JsonElement value, RuleFrame at, BranchTraits traits) => false;
}
