using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ApiBox.Runtime;

/// <summary>What the strict converters have in common.</summary>
internal static class JsonTokens
{
    /// <summary>The text of a string token; null for another token and for text that is no Unicode.</summary>
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

    /// <summary>The same error with the place inside a list or a map in front.</summary>
    public static JsonException Within(string place, JsonException error) => new($"{place}: {error.Message}", error);

    public static JsonException Unexpected(string wanted) => new($"The value is not {wanted}.");
}
