using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ApiBox.Conformance.Evaluation;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema.Validation;

namespace ApiBox.Differential.Oracles;

internal static partial class Explained
{
    private static readonly HashSet<string> Unknown =
    [
        "if", "contains", "propertyNames", "dependentRequired", "dependentSchemas", "unevaluatedItems", "unevaluatedProperties"
    ];

    public static IReadOnlyList<Quirk> NJsonSchema { get; } =
    [
        new("keywords of later drafts", "It validates draft 4 and does not know them; JSON Schema 2020-12 has them.",
            static site => Unknown.Contains(site.Keyword) ? true : null),
        new("1.0 is no integer", "Since draft 6 a number without a fraction is an integer, however it is written.",
            static site => site.Keyword == "type" && site.IsNumber && IsFraction(site.Value.GetRawText()) && !site.HasType("number")
                ? false
                : null),
        new("enum by text", "Listed values are equal by value: 1 is 1.0 and not \"1\", and members may stand in any order.",
            static site => site.Keyword switch
            {
                "enum" => site.Limit.EnumerateArray().Any(one => SameText(one, site.Value)),
                "const" => SameText(site.Limit, site.Value),
                _ => null,
            }),
        new("unique by text", "Items are equal by value, as listed values are.",
            static site => site is { Keyword: "uniqueItems", Value.ValueKind: JsonValueKind.Array }
                    && site.Limit.ValueKind == JsonValueKind.True
                ? site.Value.EnumerateArray()
                    .Select(static item => Token(item).ToString())
                    .Distinct()
                    .Count() == site.Value.GetArrayLength()
                : null),
        new("patterns of .NET",
            @"Patterns are ECMA-262's: \d is 0 to 9, $ is the end and not the last line's, and a character is a code point.",
            static site => site.Keyword == "pattern" && site.Text is { } text ? Regex.IsMatch(text, site.Limit.GetString()!) : null),
        new("lengths in UTF-16", "JSON Schema counts code points.",
            static site => site.Text is not { } text ? null : site.Keyword switch
            {
                "minLength" => text.Length >= site.Limit.GetInt32(),
                "maxLength" => text.Length <= site.Limit.GetInt32(),
                _ => null,
            }),
        new("a maximum of 0 is none", "It keeps 0 for a maximum that is not stated; no item, or no member, is what the schema says.",
            static site => site.Keyword is "maxItems" or "maxProperties" && site.Limit.GetInt32() == 0 ? true : null),
        new("numbers without ranges", "OpenAPI says that int32 has 32 bits, and so on.",
            static site => site.IsNumber && site.Keyword == "format" ? true : null),
        new("numbers as decimals", "A decimal ends after 28 digits, so that 1e-400 would be 0 there.",
            static site => site.IsNumber
                    && site.Limit.ValueKind == JsonValueKind.Number
                    && decimal.TryParse(site.Value.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
                ? site.Keyword == "multipleOf"
                    ? value % site.Limit.GetDecimal() == 0
                    : Oracle.TestNumber(site.Keyword, site.Limit, Exact.Parse(value.ToString(CultureInfo.InvariantCulture)))
                : null),
        new("patternProperties of .NET", "These patterns are ECMA-262's too.",
            static site => site.Value.ValueKind != JsonValueKind.Object ? null : site.Keyword switch
            {
                "patternProperties" =>
                    site.Value.EnumerateObject().All(member => site.Limit.EnumerateObject()
                        .All(one => !Regex.IsMatch(member.Name, one.Name) || site.Oracle.Holds(one.Value, member.Value))),
                "additionalProperties" =>
                    site.Value.EnumerateObject()
                        .Where(member => !IsProperty(site.Schema, member.Name)
                                && !Patterns(site.Schema).Any(pattern => Regex.IsMatch(member.Name, pattern)))
                        .All(member => site.Oracle.Holds(site.Limit, member.Value)),
                _ => null,
            }),
        new("null beside enum", "In OpenAPI 3.1 null is listed, or is no value.",
            static site => site.Keyword is "enum" or "const"
                    && site.Value.ValueKind == JsonValueKind.Null
                    && (site.HasType("null") || !site.Schema.TryGetProperty("type", out _))
                ? true
                : null),
        new("null of a property", "A type with null does not undo the other rules beside it.",
            static site => site is { Keyword: "properties", Value.ValueKind: JsonValueKind.Object }
                ? site.Limit.EnumerateObject().All(property => !site.Value.TryGetProperty(property.Name, out var member)
                || (member.ValueKind == JsonValueKind.Null && AllowsNull(property.Value)) || site.Oracle.Holds(property.Value, member))
                : null),
        new("required of what is no object",
            "A value of another type has no members that could be missing; its type is for the keyword type to refuse.",
            static site => site.Keyword == "required" && site.Value.ValueKind != JsonValueKind.Object && !site.HasType("null")
                ? false
                : null),
        new("nullable and branches", "Descriptions write nullable beside allOf to say that the whole may be null.",
            static site => site is { Keyword: "anyOf", Value.ValueKind: JsonValueKind.Null }
                    && site.Limit.GetArrayLength() == 2
                    && site.Limit[0].TryGetProperty("type", out var type)
                    && type.ValueEquals("null")
                ? site.Limit[1]
                    .EnumerateObject()
                    .Where(static keyword => keyword.Name is "allOf" or "anyOf" or "oneOf" or "not" or "required")
                    .All(keyword => site.Oracle.Holds(
                        System.Text.Json.JsonSerializer.SerializeToElement(
                            new Dictionary<string, JsonElement> { [keyword.Name] = keyword.Value }),
                        site.Value))
                    : null),
        .. Format("date-time", "RFC 3339 has an offset in every date-time, and a T."),
        .. Format("date", "RFC 3339 has four digits, two and two."),
        .. Format("time", "RFC 3339 has an offset in every time, and leap seconds."),
        .. Format("email", "RFC 5321 says what an address is."),
        .. Format("hostname", "RFC 1123 says what a label is; $ of .NET lets the end of a line follow."),
        .. Format("ipv4", "RFC 2673 has four decimal numbers without zeros in front."),
        .. Format("ipv6", "RFC 4291 has no zone."),
        .. Format("uuid", "RFC 4122 has five groups and nothing around them."),
        .. Format("uri", "RFC 3986 has a scheme in every URI, and no characters beyond ASCII."),
        .. Format("uri-reference", "RFC 3986 says what a reference is."),
        .. Format("byte", "RFC 4648 has no white space, and = only at the end."),
    ];

    private static IEnumerable<Quirk> Format(string format, string why)
    {
        var validators = new JsonSchemaValidatorSettings().FormatValidators.Where(validator => validator.Format == format).ToList();
        return [new Quirk(
            $"format {format}",
            why,
            site => site.IsFormat(format) && site.Text is { } text
                ? validators.Count == 0 || validators.Exists(validator => validator.IsValid(text, JTokenType.String))
                : null)];
    }

    private static bool AllowsNull(JsonElement schema) =>
        schema.ValueKind == JsonValueKind.Object
            && (!schema.TryGetProperty("type", out var type) || Oracle.Types(type).Contains("null", StringComparer.Ordinal));

    private static bool IsProperty(JsonElement schema, string name) =>
        schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out _);

    private static IEnumerable<string> Patterns(JsonElement schema) =>
        schema.TryGetProperty("patternProperties", out var patterns) ? patterns.EnumerateObject().Select(static one => one.Name) : [];

    private static bool IsFraction(string number) => number.AsSpan().IndexOfAny('.', 'e', 'E') >= 0;

    // A listed value has been read as a double, and is compared as .NET writes that.
    private static bool SameText(JsonElement listed, JsonElement value) =>
        (listed.ValueKind == JsonValueKind.Number
            ? JsonConvert.DeserializeObject(listed.GetRawText())?.ToString()
            : Token(listed).ToString()) == Token(value).ToString();

    private static JToken Token(JsonElement value)
    {
        using var reader = new JsonTextReader(new StringReader(value.GetRawText()))
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal
        };
        try
        {
            return JToken.ReadFrom(reader);
        }
        catch (Newtonsoft.Json.JsonException)
        {
            return new JRaw(value.GetRawText());
        }
    }
}
