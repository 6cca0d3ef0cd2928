using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApiBox.Runtime;

/// <summary>Reads and writes bytes as base64 of RFC 4648, padded and without line breaks.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Base64Converter : JsonConverter<byte[]>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not base64.</exception>
    public override byte[] Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonTokens.Text(ref reader) is { } text && Check.IsBase64(text)
            ? Convert.FromBase64String(text)
            : throw JsonTokens.Unexpected("base64");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, byte[] value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteBase64StringValue(value);
    }
}
