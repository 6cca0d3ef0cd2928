using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ApiBox.Runtime;

/// <summary>Shared methods of the strict converters.</summary>
internal static class JsonTokens
{
    /// <summary>The text of a string token; null for another token and for text with an unpaired surrogate.</summary>
    public static string? Text(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            return null;

        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A number exactly as it is written.</summary>
    public static ExactNumber Number(ref Utf8JsonReader reader) =>
        ExactNumber.Parse(Encoding.ASCII.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan));

    /// <summary>The same error, prefixed with the location inside a list or a map.</summary>
    public static JsonException Within(string place, JsonException error) => new($"{place}: {error.Message}", error);

    public static JsonException Unexpected(string wanted) => new($"The value is not {wanted}.");
}
