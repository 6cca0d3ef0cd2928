using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApiBox.Cli.Input;

/// <summary>Converts values of the command line to JSON. The SDK validates them.</summary>
internal static class FieldText
{
    /// <summary>The value of a field; null with an error if the text cannot be converted.</summary>
    public static JsonNode? Read(FieldDescription field, IReadOnlyList<string> texts, ICollection<ValidationError> errors)
    {
        if (field.Kind != FieldKind.List)
            return Read(field.Kind, texts[0], Pointer(field.Name), errors);
        var list = new JsonArray();
        for (var i = 0; i < texts.Count; i++)
            list.Add(Read(field.Item, texts[i], $"{Pointer(field.Name)}/{i}", errors));
        return list;
    }

    /// <summary>The JSON pointer to a field.</summary>
    public static string Pointer(string name) =>
        name.Length == 0 ? "" : $"/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    private static JsonNode? Read(FieldKind kind, string text, string path, ICollection<ValidationError> errors)
    {
        switch (kind)
        {
            case FieldKind.Text or FieldKind.File:
                return JsonValue.Create(text);
            case FieldKind.Boolean:
                return bool.TryParse(text, out var value) ? JsonValue.Create(value) : AddError("true or false", "boolean");
            case FieldKind.Number or FieldKind.Integer:
                return Number(text) ?? AddError("a number such as 0.65", kind == FieldKind.Integer ? "integer" : "number");
            default:
                try
                {
                    return JsonNode.Parse(text, documentOptions: JsonFile.Form);
                }
                catch (JsonException)
                {
                    return AddError("JSON", "json");
                }
        }

        JsonNode? AddError(string wanted, string limit)
        {
            errors.Add(new ValidationError(path, "type", $"must be {wanted}", limit, text.Length <= 64 ? text : $"{text[..63]}…"));
            return null;
        }
    }

    // A valid JSON number keeps its digits. Others, such as .5, are converted.
    private static JsonNode? Number(string text)
    {
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return null;
        try
        {
            return JsonNode.Parse(text.Trim());
        }
        catch (JsonException)
        {
            return JsonValue.Create(number);
        }
    }
}
