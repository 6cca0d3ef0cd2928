using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApiBox.Runtime;

/// <summary>
/// Reads a member that can be missing but not null. In C# both are null, so only the reader can distinguish them.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TConverter">What reads and writes it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PresentConverter<T, TConverter> : JsonConverter<T?>
    where T : struct
    where TConverter : JsonConverter<T>, new()
{
    private static readonly NullableConverter<T, TConverter> Converter = new();

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is null, or not what it should be.</exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Converter.Read(ref reader, typeof(T?), options) ?? throw JsonTokens.Unexpected("allowed to be null");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options) => Converter.Write(writer, value, options);
}

/// <summary>As <see cref="PresentConverter{T, TConverter}"/>, for values of reference types.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TConverter">What reads and writes it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PresentReferenceConverter<T, TConverter> : JsonConverter<T>
    where T : class
    where TConverter : JsonConverter<T>, new()
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is null, or not what it should be.</exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ItemConverter<T, TConverter>.Read(ref reader, options) ?? throw JsonTokens.Unexpected("allowed to be null");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ItemConverter<T, TConverter>.Write(writer, value, options);
    }
}
