using System.ComponentModel;
using System.Globalization;
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
    /// <exception cref="JsonException">The value is not an array, or an item is not what it should be.</exception>
    public override IReadOnlyList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw JsonTokens.Unexpected("an array");

        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(ReadItem(ref reader, items.Count, options)!);
        return items;
    }

    // The path of the exception points to the list only, because System.Text.Json does not know the position inside it.
    private static T? ReadItem(ref Utf8JsonReader reader, int index, JsonSerializerOptions options)
    {
        try
        {
            return ItemConverter<T, TItemConverter>.Read(ref reader, options);
        }
        catch (JsonException error)
        {
            throw JsonTokens.Within(string.Create(CultureInfo.InvariantCulture, $"Item {index}"), error);
        }
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
