using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ApiBox.Runtime;

/// <summary>
/// Reads a member that may be left out but is never null. In C# both are null, so that only the reader can tell them apart.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TConverter">What reads and writes it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PresentConverter<T, TConverter> : JsonConverter<T?>
    where T : struct
    where TConverter : JsonConverter<T>, new()
{
    private static readonly TConverter Converter = new();

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is null, or not what it should be.</exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? throw JsonTokens.Unexpected("there, but null") : Converter.Read(ref reader, typeof(T), options);

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

/// <summary>As <see cref="PresentConverter{T, TConverter}"/>, for values of reference types.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TConverter">What reads and writes it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PresentReferenceConverter<T, TConverter> : JsonConverter<T>
    where T : class
    where TConverter : JsonConverter<T>, new()
{
    private static readonly TConverter Converter = new();

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is null, or not what it should be.</exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? throw JsonTokens.Unexpected("there, but null") : Converter.Read(ref reader, typeof(T), options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is null)
            writer.WriteNullValue();
        else
            Converter.Write(writer, value, options);
    }
}

/// <summary>Reads and writes a text, a truth value or a number as System.Text.Json does by itself.</summary>
/// <typeparam name="T"><see cref="string"/>, <see cref="bool"/>, <see cref="float"/>, <see cref="double"/> or <see cref="decimal"/>.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PlainConverter<T> : JsonConverter<T>
{
    private static readonly JsonConverter<T> Converter = (JsonConverter<T>)Find();

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Converter.Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Converter.Write(writer, value, options);

    private static JsonConverter Find() =>
        typeof(T) == typeof(string) ? JsonMetadataServices.StringConverter
        : typeof(T) == typeof(bool) ? JsonMetadataServices.BooleanConverter
        : typeof(T) == typeof(float) ? JsonMetadataServices.SingleConverter
        : typeof(T) == typeof(double) ? JsonMetadataServices.DoubleConverter
        : typeof(T) == typeof(decimal) ? JsonMetadataServices.DecimalConverter
        : throw new NotSupportedException($"{typeof(T)} has a converter of its own.");
}
