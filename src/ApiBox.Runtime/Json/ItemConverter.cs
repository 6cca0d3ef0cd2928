using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApiBox.Runtime;

/// <summary>Handles null as System.Text.Json does for properties: a converter sees it only if HandleNull is set.</summary>
internal static class ItemConverter<T, TConverter>
    where TConverter : JsonConverter<T>, new()
{
    private static readonly TConverter Converter = new();

    public static T? Read(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Null || Converter.HandleNull)
            return Converter.Read(ref reader, typeof(T), options);
        return default(T) is null ? default : throw JsonTokens.Unexpected("allowed to be null");
    }

    public static void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (value is not null || Converter.HandleNull)
            Converter.Write(writer, value, options);
        else
            writer.WriteNullValue();
    }
}
