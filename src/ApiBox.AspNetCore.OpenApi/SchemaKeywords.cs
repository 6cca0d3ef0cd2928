using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace ApiBox.Runtime;

/// <summary>Writes the rules of a value as keywords of a schema. They have the names and the meaning of OpenAPI.</summary>
internal static class SchemaKeywords
{
    public static void Write(OpenApiSchema schema, JsonObject rules)
    {
        schema.Minimum = Text(rules, "minimum") ?? schema.Minimum;
        schema.Maximum = Text(rules, "maximum") ?? schema.Maximum;
        schema.ExclusiveMinimum = Text(rules, "exclusiveMinimum") ?? schema.ExclusiveMinimum;
        schema.ExclusiveMaximum = Text(rules, "exclusiveMaximum") ?? schema.ExclusiveMaximum;
        schema.MultipleOf = decimal.TryParse(Text(rules, "multipleOf"), NumberStyles.Float, CultureInfo.InvariantCulture, out var step)
            ? step
            : schema.MultipleOf;
        schema.MinLength = Count(rules, "minLength") ?? schema.MinLength;
        schema.MaxLength = Count(rules, "maxLength") ?? schema.MaxLength;
        schema.MinItems = Count(rules, "minItems") ?? schema.MinItems;
        schema.MaxItems = Count(rules, "maxItems") ?? schema.MaxItems;
        schema.Pattern = Text(rules, "pattern") ?? schema.Pattern;
        schema.Format = Text(rules, "format") ?? schema.Format;
        if (rules.ContainsKey("uniqueItems"))
            schema.UniqueItems = true;
        if (rules["enum"] is JsonArray values)
            schema.Enum = [.. values.Select(static value => value!.DeepClone())];
        if (rules["items"] is JsonObject items && schema.Items is OpenApiSchema item)
            Write(item, items);
    }

    // A number keeps the digits of the description.
    private static string? Text(JsonObject rules, string keyword) => rules[keyword]?.ToString();

    private static int? Count(JsonObject rules, string keyword) =>
        int.TryParse(Text(rules, keyword), CultureInfo.InvariantCulture, out var count) ? count : null;
}
