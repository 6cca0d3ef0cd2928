using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ApiBox.Emulator;

/// <summary>Reads a description that is written in JSON or YAML.</summary>
internal static class DescriptionText
{
    private static readonly string[] Nulls = ["", "~", "null", "Null", "NULL"];
    private static readonly string[] Truths = ["true", "True", "TRUE"];
    private static readonly string[] Falsehoods = ["false", "False", "FALSE"];

    /// <exception cref="FormatException">It is neither, or no object.</exception>
    public static JsonObject Parse(string text)
    {
        try
        {
            var root = text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n').StartsWith('{') ? JsonNode.Parse(text.TrimStart('\uFEFF')) : ParseYaml(text);
            return root as JsonObject ?? throw new FormatException("The description is no object.");
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

        // By way of text, as numbers that were read from JSON convert to every type of number, and those that were made do not.
        return stream.Documents is [var document, ..] && Convert(document.RootNode) is { } root ? JsonNode.Parse(root.ToJsonString()) : null;
    }

    private static JsonNode? Convert(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(member =>
            KeyValuePair.Create(((YamlScalarNode)member.Key).Value ?? "", Convert(member.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Convert)]),
        YamlScalarNode { Style: ScalarStyle.Plain or ScalarStyle.Any } scalar => Plain(scalar.Value ?? ""),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new FormatException("The description uses YAML that has no JSON form."),
    };

    // The core schema of YAML 1.2, as OpenAPI wants it: no dates, no yes and no.
    private static JsonValue? Plain(string text)
    {
        if (Nulls.Contains(text))
            return null;
        if (Truths.Contains(text) || Falsehoods.Contains(text))
            return JsonValue.Create(Truths.Contains(text));
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return JsonValue.Create(whole);
        const NumberStyles Fraction = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return decimal.TryParse(text, Fraction, CultureInfo.InvariantCulture, out var number)
            ? JsonValue.Create(number)
            : JsonValue.Create(text);
    }
}
