using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;

namespace ApiBox.OpenApi.Callbacks;

/// <summary>Tells which callback payloads are plain enough for the readers that the generator writes.</summary>
internal sealed class CallbackShape(ParseContext context)
{
    private static readonly HashSet<string> Keywords =
    [
        "type", "format", "enum", "nullable", "properties", "required", "items", "minimum", "maximum", "minLength", "maxLength", "pattern",
        "minItems", "maxItems",
    ];

    private static readonly HashSet<string> Types = ["object", "array", "string", "integer", "number", "boolean"];
    private static readonly HashSet<string> FormatsRead = ["uri", "date-time", "int32", "int64", "double", "float", "decimal", "password"];

    private readonly ValueFormatParser _forms = new(context);

    public bool IsPlain(SpecNode payload) =>
        payload.StringOf("type") == "object" && payload["properties"] is not null && IsPlainSchema(payload);

    private bool IsPlainSchema(SpecNode schema)
    {
        if (schema.IsObject && _forms.Of(SchemaSet.Of(context, schema)) is { } forms)
            return IsPlainForm(schema, forms);
        if (!schema.IsObject
            || schema.Members.Any(static member => !SchemaKeywords.IsRemark(member.Name) && !Keywords.Contains(member.Name)))
            return false;
        var type = schema.StringOf("type");
        if (type is null
            ? schema.Members.Any(static member => !SchemaKeywords.IsRemark(member.Name) && member.Name != "nullable")
            : !Types.Contains(type))
            return false;
        if (schema["format"] is { } format && !FormatsRead.Contains(format.Text))
            return false;
        return type switch
        {
            "object" => schema["properties"] is { } properties && properties.Members.All(member => IsPlainSchema(member.Value)),
            "array" => schema["items"] is { } items && IsPlainSchema(items),
            "string" =>
                schema["enum"] is null
                    || (schema["enum"]!.Items.All(static value => value.IsString || value.Kind == SpecKind.Null)
                        && schema["pattern"] is null
                        && schema["minLength"] is null
                        && schema["maxLength"] is null
                        && schema["format"] is null),
            "integer" or "number" => IsShort(schema["minimum"]) && IsShort(schema["maximum"]),
            _ => true,
        };
    }

    private static bool IsPlainForm(SpecNode schema, ValueFormats forms) =>
        schema.Members.All(member => member.Value == forms.Choice || member.Name == "nullable" || SchemaKeywords.IsRemark(member.Name));

    // Limits that every C# type represents exactly.
    private static bool IsShort(SpecNode? limit) =>
        limit is null || (limit.Kind == SpecKind.Number && limit.Text.Length <= 15 && limit.Text.IndexOfAny(['e', 'E']) < 0);
}
