using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApiBox.Runtime;

/// <summary>Reads UUIDs with their four hyphens in letters of either case, and writes them in small letters.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UuidConverter : JsonConverter<Guid>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a UUID.</exception>
    public override Guid Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonTokens.Text(ref reader) is { } text && Check.IsUuid(text) && Guid.TryParseExact(text, "D", out var value)
            ? value
            : throw JsonTokens.Unexpected("a UUID");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Guid value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value);
    }
}
