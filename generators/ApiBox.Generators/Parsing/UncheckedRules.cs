using ApiBox.Generators.Diagnostics;

namespace ApiBox.Generators.Parsing;

/// <summary>
/// Names the rules of an answer that nothing checks: those of objects and unions are kept by their types, which have validators, but a list
/// or a single value has no type of its own.
/// </summary>
internal sealed class UncheckedRules(ParseContext context)
{
    private const int MostLevels = 32;

    public void Report(SpecNode? schema) => Report(schema, 0);

    private void Report(SpecNode? schema, int level)
    {
        if (schema is not { IsObject: true } || level > MostLevels)
            return;
        if (schema["$ref"] is not null)
        {
            Report(context.Resolve(schema), level + 1);
            return;
        }

        if (HasType(schema))
            return;
        foreach (var member in schema.Members)
        {
            if (member.Name is "items" or "additionalProperties" && member.Value.Kind != SpecKind.False)
                Report(member.Value, level + 1);
            else if (IsRule(schema, member.Name))
                context.Findings.Add(Descriptors.NotUsed, member.NameSpan, member.Name, "in answers, since a list or a single value has no type that could check it");
        }
    }

    private static bool HasType(SpecNode schema) =>
        schema["properties"] is not null || schema["allOf"] is not null || schema["oneOf"] is not null || schema["anyOf"] is not null;

    // A text enum is a type.
    private static bool IsRule(SpecNode schema, string keyword) =>
        SchemaWords.IsKnown(keyword) && keyword is not ("type" or "nullable" or "format") && !(keyword == "enum" && schema.StringOf("type") == "string");
}
