using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace ApiBox.Emulator;

/// <summary>Recognizes files in the schemas of bodies: raw bytes (<c>binary</c>) and Base64 (<c>byte</c>).</summary>
internal static class FileSchemas
{
    public static bool TakesFile(BodyMedia media)
    {
        var schema = media.Schema.ActualTypeSchema;
        return IsRaw(schema)
            || schema.ActualProperties.Values.Any(member => IsRaw(member) || IsBase64(member) || IsRaw(member.ActualTypeSchema.Item));
    }

    public static bool IsRaw(JsonSchema? schema) => schema?.ActualTypeSchema.Format == "binary";

    /// <summary>The files in a JSON body, which are Base64 there.</summary>
    public static IReadOnlyList<UploadedFile> InJson(JToken value, JsonSchema schema)
    {
        var files = new List<UploadedFile>();
        foreach (var (name, rules) in schema.ActualTypeSchema.ActualProperties)
        {
            var text = (value as JObject)?[name]?.ToString();
            if (!IsBase64(rules) || text is not { Length: > 0 })
                continue;
            try
            {
                files.Add(new(Name: null, MediaType: null, Convert.FromBase64String(text)));
            }
            catch (FormatException)
            {
                throw new MalformedBodyException($"{name} must be Base64.");
            }
        }

        return files;
    }

    private static bool IsBase64(JsonSchema schema) =>
        schema.ActualTypeSchema.Format is "byte" or "base64"
            || (schema.ActualTypeSchema.ExtensionData?.TryGetValue("contentEncoding", out var encoding) is true && encoding is "base64");
}
