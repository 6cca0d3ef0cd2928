using System.Text.Json;

namespace ApiBox.Runtime;

public static partial class CallbackJson
{
    /// <summary>Writes a text.</summary>
    public static void Write(Utf8JsonWriter writer, string value) => Checked(writer).WriteStringValue(value);

    /// <summary>Writes an address as it was given.</summary>
    public static void Write(Utf8JsonWriter writer, Uri value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Checked(writer).WriteStringValue(value.OriginalString);
    }

    /// <summary>Writes a time as epoch milliseconds, as the service does.</summary>
    public static void Write(Utf8JsonWriter writer, DateTimeOffset value) =>
        Checked(writer).WriteNumberValue(value.ToUnixTimeMilliseconds());

    /// <summary>Writes a time in ISO 8601.</summary>
    public static void WriteTime(Utf8JsonWriter writer, DateTimeOffset value) => Checked(writer).WriteStringValue(value);

    /// <summary>Writes true or false.</summary>
    public static void Write(Utf8JsonWriter writer, bool value) => Checked(writer).WriteBooleanValue(value);

    /// <summary>Writes a whole number.</summary>
    public static void Write(Utf8JsonWriter writer, int value) => Checked(writer).WriteNumberValue(value);

    /// <summary>Writes a whole number.</summary>
    public static void Write(Utf8JsonWriter writer, long value) => Checked(writer).WriteNumberValue(value);

    /// <summary>Writes a number.</summary>
    public static void Write(Utf8JsonWriter writer, float value) => Checked(writer).WriteNumberValue(value);

    /// <summary>Writes a number.</summary>
    public static void Write(Utf8JsonWriter writer, double value) => Checked(writer).WriteNumberValue(value);

    /// <summary>Writes an exact number.</summary>
    public static void Write(Utf8JsonWriter writer, decimal value) => Checked(writer).WriteNumberValue(value);

    /// <summary>Writes the members that the description does not know.</summary>
    public static void WriteAdditional(Utf8JsonWriter writer, AdditionalProperties? additional)
    {
        if (additional is null)
            return;

        foreach (var (name, value) in additional)
        {
            Checked(writer).WritePropertyName(name);
            value.WriteTo(writer);
        }
    }

    private static Utf8JsonWriter Checked(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return writer;
    }
}
