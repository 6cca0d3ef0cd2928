using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Schemas;

/// <summary>Finds the example of a parameter or of a body.</summary>
internal static class Examples
{
    /// <summary>The example as JSON: its own, the first of several, or that of its schema; null when there is none.</summary>
    public static string? Of(ParseContext context, SpecNode? owner)
    {
        if (owner is null)
            return null;
        var example = owner["example"] ?? First(context, owner["examples"]);
        if (example is null && owner["schema"] is { } schema && context.ResolveSchema(schema) is { } target)
            example = schema["example"] ?? target["example"];
        return example is null ? null : JsonText.Of(example);
    }

    private static SpecNode? First(ParseContext context, SpecNode? examples) =>
        examples is { Members: [var member, ..] } ? context.Resolve(member.Value)?["value"] : null;
}
