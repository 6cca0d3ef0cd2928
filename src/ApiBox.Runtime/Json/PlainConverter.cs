using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ApiBox.Runtime;

/// <summary>Reads and writes a string, a Boolean, or a number as System.Text.Json does by default.</summary>
/// <typeparam name="T">
/// <see cref="string"/>, <see cref="bool"/>, <see cref="float"/>, <see cref="double"/> or <see cref="decimal"/>.
/// </typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PlainConverter<T> : JsonConverter<T>
{
    private static readonly JsonConverter<T> Converter = (JsonConverter<T>)Find();

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Converter.Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Converter.Write(writer, value, options);

    private static JsonConverter Find() =>
        typeof(T) == typeof(string) ? JsonMetadataServices.StringConverter
        : typeof(T) == typeof(bool) ? JsonMetadataServices.BooleanConverter
        : typeof(T) == typeof(float) ? JsonMetadataServices.SingleConverter
        : typeof(T) == typeof(double) ? JsonMetadataServices.DoubleConverter
        : typeof(T) == typeof(decimal) ? JsonMetadataServices.DecimalConverter
        : throw new NotSupportedException($"{typeof(T)} needs its own converter.");
}
