using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ApiBox.Emulator;

/// <summary>Reads a description in JSON or YAML.</summary>
internal static class DescriptionText
{
    private static readonly string[] NullValues = ["", "~", "null", "Null", "NULL"];
    private static readonly string[] TrueValues = ["true", "True", "TRUE"];
    private static readonly string[] FalseValues = ["false", "False", "FALSE"];

    /// <exception cref="FormatException">The text is neither JSON nor YAML, or is not an object.</exception>
    public static JsonObject Parse(string text)
    {
        try
        {
            var root = text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n').StartsWith('{')
                ? JsonNode.Parse(text.TrimStart('\uFEFF'))
                : ParseYaml(text);
            return root as JsonObject ?? throw new FormatException("The description must be an object.");
        }
        catch (Exception e) when (e is JsonException or YamlException)
        {
            throw new FormatException($"The description cannot be read: {e.Message}", e);
        }
    }

    private static JsonNode? ParseYaml(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));

        // By way of text: a parsed JSON number converts to any numeric type, a created one does not.
        return stream.Documents is [var document, ..] && Convert(document.RootNode) is { } root
            ? JsonNode.Parse(root.ToJsonString())
            : null;
    }

    private static JsonNode? Convert(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(member =>
            KeyValuePair.Create(((YamlScalarNode)member.Key).Value ?? "", Convert(member.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Convert)]),
        YamlScalarNode { Style: ScalarStyle.Plain or ScalarStyle.Any } scalar => Plain(scalar.Value ?? ""),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new FormatException("The description uses a YAML node that cannot be converted to JSON."),
    };

    // The core schema of YAML 1.2, which OpenAPI requires: without dates, and without yes and no.
    private static JsonValue? Plain(string text)
    {
        if (NullValues.Contains(text))
            return null;
        if (TrueValues.Contains(text) || FalseValues.Contains(text))
            return JsonValue.Create(TrueValues.Contains(text));
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return JsonValue.Create(whole);
        const NumberStyles Fraction = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return decimal.TryParse(text, Fraction, CultureInfo.InvariantCulture, out var number)
            ? JsonValue.Create(number)
            : JsonValue.Create(text);
    }
}
