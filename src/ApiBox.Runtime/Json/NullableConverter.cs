using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApiBox.Runtime;

/// <summary>Reads a value or null, for items of lists and maps; properties need no such help.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TConverter">What reads and writes it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NullableConverter<T, TConverter> : JsonConverter<T?>
    where T : struct
    where TConverter : JsonConverter<T>, new()
{
    private static readonly TConverter Converter = new();

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? null : Converter.Read(ref reader, typeof(T), options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } present)
            Converter.Write(writer, present, options);
        else
            writer.WriteNullValue();
    }
}
