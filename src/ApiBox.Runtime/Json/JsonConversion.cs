using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ApiBox.Runtime;

/// <summary>Converts typed values to the JSON that is sent, for rules that are evaluated over JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonConversion
{
    /// <summary>The null of JSON, for rules about a value of any type that is null.</summary>
    public static JsonElement Null { get; } = ReadNull();

    /// <summary>Writes a value as JSON in memory. Never throws.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="info">How its type is written.</param>
    /// <param name="element">The JSON; undefined if there is none.</param>
    /// <returns>Whether the value can be written: NaN and endless nesting cannot.</returns>
    public static bool TryOf<T>(T value, JsonTypeInfo<T> info, out JsonElement element)
    {
        try
        {
            element = JsonSerializer.SerializeToElement(value, info);
            return true;
        }
        catch (Exception)
        {
            // Custom converters can throw any exception; the result is the same.
            element = default;
            return false;
        }
    }

    private static JsonElement ReadNull()
    {
        using var document = JsonDocument.Parse("null");
        return document.RootElement.Clone();
    }
}
