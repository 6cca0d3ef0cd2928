using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Schemas.Rules;

/// <summary>
/// Names the rules of a response that nothing checks: those of objects and unions are kept by their types, which have validators, but a
/// list or a single value has no type of its own.
/// </summary>
internal sealed class UncheckedRules(ParseContext context)
{
    /// <param name="schema">The schema of the response.</param>
    /// <param name="value">The value that was parsed from it.</param>
    public void Report(SpecNode? schema, ValueModel? value)
    {
        if (schema is not null && value is not null)
            Report(SchemaSet.Of(context, schema), value);
    }

    private void Report(SchemaSet set, ValueModel value)
    {
        if (value.Kind is ValueKind.Object or ValueKind.Union)
            return;
        var below = Below(set, value);
        foreach (var member in set.Parts.SelectMany(static part => part.Members))
        {
            if (!below.Contains(member.Value) && IsRule(member, value))
                context.Diagnostics.Add(
                    Descriptors.NotUsed, member.RuleSpan, member.Name, "in responses, because a list or a single value has no validator");
        }

        if (below.Count > 0)
            Report(SchemaSet.Of(context, below), value.Item!);
    }

    /// <summary>The schemas of what a list or a map holds, where it has a type.</summary>
    private static List<SpecNode> Below(SchemaSet set, ValueModel value) => value switch
    {
        { Kind: ValueKind.Array, Item: not null } when !set.Has("prefixItems") =>
            [.. set.All("items").Where(static items => items.IsObject)],
        { Kind: ValueKind.Map, Item: not null } when !set.Has("patternProperties") =>
            [.. set.All("additionalProperties").Where(static values => values.IsObject)],
        _ => [],
    };

    private bool IsRule(SpecMember member, ValueModel value) => member.Name switch
    {
        "type" or "nullable" or "$ref" or "$dynamicRef" or "allOf" or "discriminator" => false,
        "format" => IsUnchecked(member.Value.Text, value.Kind),
        // The reader supports all forms of such a value.
        "oneOf" or "anyOf" => !value.TolerantTime && !value.MayBeEmpty,
        "additionalProperties" or "unevaluatedProperties" or "unevaluatedItems" or "items" =>
            member.Value.Kind != SpecKind.True && member.Value is not { IsObject: true, Members.Count: 0 },
        "properties" or "patternProperties" or "required" => member.Value.Members.Count + member.Value.Items.Count > 0,
        "uniqueItems" => member.Value.IsTrue,
        var name => SchemaKeywords.IsKnown(name) && (context.Is31 || !SchemaKeywords.Since31.Contains(name)),
    };

    private static bool IsUnchecked(string format, ValueKind kind) => kind switch
    {
        ValueKind.Uri or ValueKind.Time or ValueKind.Date or ValueKind.Guid or ValueKind.Bytes or ValueKind.File => false,
        _ =>
            (Formats.IsChecked(format) && kind is ValueKind.Text or ValueKind.Any)
                || (Formats.Bounds(format) is not null && !Formats.IsKept(format, kind)),
    };
}
