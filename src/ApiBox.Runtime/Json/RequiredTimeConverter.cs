using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApiBox.Runtime;

/// <summary>Reads a time that must be there, in each form that <see cref="TimeConverter"/> reads.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RequiredTimeConverter : JsonConverter<DateTimeOffset>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a time.</exception>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TimeConverter.TryRead(ref reader, out var value) && value is { } time
            ? time
            : throw new JsonException("A time was expected: epoch milliseconds, yyyy-MM-dd HH:mm:ss or ISO 8601.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.ToUnixTimeMilliseconds());
    }
}
