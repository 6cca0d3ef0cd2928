using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace ApiBox.Emulator;

/// <summary>Judges requests by the description, with a validator that shares no code with the SDK.</summary>
internal sealed class RequestJudge(ResponseCodes codes, int maxBodyBytes)
{
    private const int MaxDepth = 64;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = MaxDepth };

    private static readonly JsonSchemaValidatorSettings Settings = WithStrictUris();

    /// <summary>Judges the parameters; null when they are in order.</summary>
    public Refusal? JudgeParameters(Operation operation, HttpRequest request)
    {
        foreach (var parameter in operation.Parameters)
        {
            var values = Values(parameter, request);
            if (values.Count == 0 || (parameter.Required && StringValues.IsNullOrEmpty(values)))
            {
                if (parameter.Required)
                    return Invalid($"Please enter {parameter.Name}.");
                continue;
            }

            if (Judge(Convert(parameter, values), parameter.Schema, parameter.Name) is { } refusal)
                return refusal;
        }

        return null;
    }

    /// <summary>Judges a body; null when it is in order. <paramref name="parsed"/> is set when it was readable JSON.</summary>
    public Refusal? JudgeBody(Operation operation, string? contentType, ReceivedBody body, out JsonNode? parsed)
    {
        parsed = null;
        if (operation.Body is not { } rules)
            return null;
        if (body.Length > maxBodyBytes)
            return Invalid($"The request body is larger than {maxBodyBytes} bytes.");
        if (body.Length == 0)
            return rules.Required ? Invalid("The request body is missing.") : null;
        if (!MediaTypeHeaderValue.TryParse(contentType, out var media)
            || !rules.Schemas.TryGetValue(media.MediaType.Value!, out var schema))
            return Invalid($"Content-Type must be {string.Join(" or ", rules.Schemas.Keys)}.");

        try
        {
            // System.Text.Json decides what JSON is, as Newtonsoft takes comments, single quotes and more.
            parsed = JsonNode.Parse(body.Bytes.Span, documentOptions: Strict);
            return Judge(ReadExactly(body.Text), schema, prefix: null);
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or Newtonsoft.Json.JsonException)
        {
            return Invalid("The request body is malformed JSON.");
        }
        catch (Exception e) when (e is OverflowException or InvalidCastException)
        {
            // NJsonSchema calculates with decimals; what they cannot hold is out of every range here.
            return Invalid("A number in the request body is out of range.");
        }
    }

    private Refusal? Judge(JToken value, JsonSchema schema, string? prefix)
    {
        var error = schema.Validate(value, SchemaType.OpenApi3, Settings).FirstOrDefault(error => !IsShortInCodePoints(error));
        return error is null ? null : Invalid(ErrorWords.Say(error, prefix));
    }

    // NJsonSchema measures strings in UTF-16 units, JSON Schema in code points.
    private static bool IsShortInCodePoints(ValidationError error) =>
        error.Kind == ValidationErrorKind.StringTooLong
        && error.Token?.ToString() is { } text
        && text.EnumerateRunes().Count() <= error.Schema.ActualSchema.MaxLength;

    private Refusal Invalid(string message) => new(codes.Invalid, message);

    private static StringValues Values(Parameter parameter, HttpRequest request) => parameter.Place switch
    {
        "query" => request.Query[parameter.Name],
        "path" => request.RouteValues[parameter.Name] as string,
        "header" => request.Headers[parameter.Name],
        "cookie" => request.Cookies[parameter.Name],
        _ => StringValues.Empty,
    };

    private static JToken Convert(Parameter parameter, StringValues values)
    {
        var schema = parameter.Schema.ActualTypeSchema;
        if (!schema.Type.HasFlag(JsonObjectType.Array))
            return Convert(schema, values.ToString());
        var items = parameter.Explode ? values.ToArray() : values.ToString().Split(',');
        return new JArray(items.Select(item => schema.Item is { } rule ? Convert(rule.ActualTypeSchema, item!) : item));
    }

    // What cannot be read as the type it should have stays text, which the validator then refuses.
    private static JToken Convert(JsonSchema schema, string text)
    {
        const NumberStyles Integer = NumberStyles.AllowLeadingSign;
        const NumberStyles Number = Integer | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (schema.Type.HasFlag(JsonObjectType.Integer) && long.TryParse(text, Integer, CultureInfo.InvariantCulture, out var whole))
            return whole;
        if (schema.Type.HasFlag(JsonObjectType.Number) && decimal.TryParse(text, Number, CultureInfo.InvariantCulture, out var number))
            return number;
        return schema.Type.HasFlag(JsonObjectType.Boolean) && text is "true" or "false" ? text == "true" : text;
    }

    // As decimal, because 0.07 % 0.01 is not zero in binary floating point.
    private static JToken ReadExactly(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json))
        {
            FloatParseHandling = FloatParseHandling.Decimal,
            DateParseHandling = DateParseHandling.None,
            MaxDepth = MaxDepth,
        };
        return JToken.ReadFrom(reader);
    }

    private static JsonSchemaValidatorSettings WithStrictUris()
    {
        // In place of the one there is: of several for a format, the most lenient would win.
        var strict = new UriFormatValidator();
        var settings = new JsonSchemaValidatorSettings();
        settings.FormatValidators = [.. settings.FormatValidators.Where(validator => validator.Format != strict.Format), strict];
        return settings;
    }
}
