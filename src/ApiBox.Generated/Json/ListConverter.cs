using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApiBox.Runtime;

/// <summary>Reads and writes a list whose items need a converter of their own; lists of lists are made of two of these.</summary>
/// <typeparam name="T">The type of the items; of a reference type without its question mark, null is read and written as it is.</typeparam>
/// <typeparam name="TItemConverter">What reads and writes an item.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ListConverter<T, TItemConverter> : JsonConverter<IReadOnlyList<T>>
    where TItemConverter : JsonConverter<T>, new()
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no array, or an item is not what it should be.</exception>
    public override IReadOnlyList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw JsonTokens.Unexpected("an array");

        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(ItemConverter<T, TItemConverter>.Read(ref reader, options)!);
        return items;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartArray();
        for (var i = 0; i < value.Count; i++)
            ItemConverter<T, TItemConverter>.Write(writer, value[i], options);
        writer.WriteEndArray();
    }
}
