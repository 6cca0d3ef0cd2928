using System.ComponentModel;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace ApiBox.Runtime;

/// <summary>
/// A file inside JSON, where <c>format: binary</c> means a string of any characters: the file is that string in UTF-8. Files belong
/// in forms; a file that is not in memory is refused here.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FileConverter : JsonConverter<ApiBoxFile>
{
    /// <inheritdoc/>
    public override ApiBoxFile Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? new ApiBoxFile(Encoding.UTF8.GetBytes(reader.GetString()!).AsMemory())
            : throw new JsonException("A string was expected.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ApiBoxFile value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        if (value.Bytes is not { } bytes)
            throw new JsonException("A file that is a stream cannot be written as JSON.");
        // Bytes that are not UTF-8 would arrive as other bytes.
        writer.WriteStringValue(
            Utf8.IsValid(bytes.Span)
                ? Encoding.UTF8.GetString(bytes.Span)
                : throw new JsonException("A file that is not UTF-8 text cannot be written as JSON."));
    }
}
