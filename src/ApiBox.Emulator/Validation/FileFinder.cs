using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace ApiBox.Emulator;

/// <summary>Finds what the schemas of bodies say about files: raw bytes (<c>binary</c>) and Base64 (<c>byte</c>).</summary>
internal static class FileFinder
{
    public static bool TakesFile(BodyMedia media)
    {
        var schema = media.Schema.ActualTypeSchema;
        return IsRaw(schema) || schema.ActualProperties.Values.Any(member => IsRaw(member) || IsBase64(member) || IsRaw(member.ActualTypeSchema.Item));
    }

    public static bool IsRaw(JsonSchema? schema) => schema?.ActualTypeSchema.Format == "binary";

    /// <summary>The files that are members of a JSON body, as Base64 text.</summary>
    public static IReadOnlyList<SentFile> InJson(JToken value, JsonSchema schema)
    {
        var files = new List<SentFile>();
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
                throw new BadBodyException($"{name} must be Base64.");
            }
        }

        return files;
    }

    private static bool IsBase64(JsonSchema schema) =>
        schema.ActualTypeSchema.Format is "byte" or "base64" || (schema.ActualTypeSchema.ExtensionData?.TryGetValue("contentEncoding", out var encoding) is true && encoding is "base64");
}
