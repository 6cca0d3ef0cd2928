using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace ApiBox.Emulator;

/// <summary>Validates one value by one schema, with a validator that shares no code with the SDK.</summary>
internal static class SchemaValidator
{
    public const int MaxDepth = 64;

    private static readonly JsonSchemaValidatorSettings Settings = WithStrictUris();

    public static ValidationError? FindError(JToken value, JsonSchema schema) =>
        schema.Validate(value, SchemaType.OpenApi3, Settings).FirstOrDefault(error => !IsShortInCodePoints(error));

    // As decimal, because 0.07 % 0.01 is not zero in binary floating point.
    public static JToken ParseExact(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json))
        {
            FloatParseHandling = FloatParseHandling.Decimal,
            DateParseHandling = DateParseHandling.None,
            MaxDepth = MaxDepth,
        };
        return JToken.ReadFrom(reader);
    }

    /// <summary>Converts text to the type of a schema. Text that cannot be converted stays text, which the schema then rejects.</summary>
    public static JToken Convert(JsonSchema schema, string text)
    {
        const NumberStyles Integer = NumberStyles.AllowLeadingSign;
        const NumberStyles Number = Integer | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        var types = Types(schema, depth: 8);
        if (types.HasFlag(JsonObjectType.Integer) && long.TryParse(text, Integer, CultureInfo.InvariantCulture, out var whole))
            return whole;
        if (types.HasFlag(JsonObjectType.Number) && decimal.TryParse(text, Number, CultureInfo.InvariantCulture, out var number))
            return number;
        return types.HasFlag(JsonObjectType.Boolean) && text is "true" or "false" ? text == "true" : text;
    }

    /// <summary>All types that a schema or its branches name.</summary>
    public static JsonObjectType Types(JsonSchema schema, int depth)
    {
        schema = schema.ActualSchema;
        return depth == 0
            ? schema.Type
            : schema.AllOf.Concat(schema.AnyOf)
                .Concat(schema.OneOf)
                .Aggregate(schema.Type, (types, branch) => types | Types(branch, depth - 1));
    }

    // NJsonSchema measures strings in UTF-16 units, JSON Schema in code points.
    private static bool IsShortInCodePoints(ValidationError error) =>
        error.Kind == ValidationErrorKind.StringTooLong
        && error.Token?.ToString() is { } text
        && text.EnumerateRunes().Count() <= error.Schema.ActualSchema.MaxLength;

    private static JsonSchemaValidatorSettings WithStrictUris()
    {
        // It replaces the built-in validator: of several for one format, the most lenient wins.
        var strict = new UriFormatValidator();
        var settings = new JsonSchemaValidatorSettings();
        settings.FormatValidators = [.. settings.FormatValidators.Where(validator => validator.Format != strict.Format), strict];
        return settings;
    }
}
