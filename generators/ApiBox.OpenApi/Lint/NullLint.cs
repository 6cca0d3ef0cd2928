using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;

namespace ApiBox.OpenApi.Lint;

/// <summary>
/// Finds <c>nullable</c> where it has no effect. OpenAPI 3.0.3 adds null only to the type beside it, so without a type, or
/// where another keyword refuses null, most tools let no null pass; OpenAPI 3.1 does not have the keyword.
/// </summary>
internal sealed class NullLint(ParseContext context, ParseContext apart)
{
    // The limit of references behind references; no real description reaches it.
    private const int MaxDepth = 32;

    public void Check(SpecNode schema)
    {
        if (schema.Member("nullable") is not { Value.IsTrue: true } nullable)
            return;
        if (context.Is31)
            context.Report(
                Descriptors.OtherVersion,
                nullable.Value,
                "nullable",
                "it belongs to OpenAPI 3.0, so null is not allowed; write null as a type, such as \"type\": [\"string\", \"null\"]");
        else if (Reason(schema) is { } reason)
            context.Diagnostics.Add(Descriptors.NullableWithoutEffect, nullable.NameSpan, reason);
    }

    private string? Reason(SpecNode schema) =>
        schema["$ref"] is not null ? "it is beside a $ref; make the referenced schema nullable"
        : schema["type"] is null ? "there is no 'type' beside it; make the schemas under 'allOf', 'oneOf' or 'anyOf' nullable"
        : schema["enum"] is { } values && !HasNull(values) ? "'enum' does not list null"
        : AllowsNull(schema, 0) ? null
        : "'allOf', 'oneOf' or 'anyOf' beside it does not allow null";

    /// <summary>Whether a schema allows null as OpenAPI 3.0.3 defines it.</summary>
    private bool AllowsNull(SpecNode schema, int depth)
    {
        if (depth > MaxDepth || apart.Resolve(schema) is not { } target)
            return true;
        return (target["type"] is null || target["nullable"] is { IsTrue: true })
            && (target["enum"] is not { } values || HasNull(values))
            && (target["allOf"]?.Items ?? []).All(part => AllowsNull(part, depth + 1))
            && (target["anyOf"] is not { } any || any.Items.Any(part => AllowsNull(part, depth + 1)))
            && (target["oneOf"] is not { } one || one.Items.Count(part => AllowsNull(part, depth + 1)) == 1);
    }

    private static bool HasNull(SpecNode values) => values.Items.Any(static value => value.Kind == SpecKind.Null);
}
