using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApiBox.Runtime;

/// <summary>Reads and writes a map whose values need a converter of their own. Of members with the same name the last counts.</summary>
/// <typeparam name="T">
/// The type of the values; of a reference type without its question mark, null is read and written as it is.
/// </typeparam>
/// <typeparam name="TItemConverter">What reads and writes a value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MapConverter<T, TItemConverter> : JsonConverter<IReadOnlyDictionary<string, T>>
    where TItemConverter : JsonConverter<T>, new()
{
    private const int MaxNameLength = 64;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not an object, or a member is not what it should be.</exception>
    public override IReadOnlyDictionary<string, T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw JsonTokens.Unexpected("an object");

        var members = new Dictionary<string, T>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = Name(ref reader);
            reader.Read();
            members[name] = ReadMember(ref reader, name, options)!;
        }

        return members;
    }

    // The path of the exception points to the map only, because System.Text.Json does not know the position inside it.
    private static T? ReadMember(ref Utf8JsonReader reader, string name, JsonSerializerOptions options)
    {
        try
        {
            return ItemConverter<T, TItemConverter>.Read(ref reader, options);
        }
        catch (JsonException error)
        {
            throw JsonTokens.Within($"Member '{Redaction.Line(name, MaxNameLength)}'", error);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach (var (name, item) in value)
        {
            writer.WritePropertyName(name);
            ItemConverter<T, TItemConverter>.Write(writer, item, options);
        }

        writer.WriteEndObject();
    }

    private static string Name(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // An unpaired surrogate, which no name can hold.
            throw JsonTokens.Unexpected("an object whose names are valid Unicode");
        }
    }
}
