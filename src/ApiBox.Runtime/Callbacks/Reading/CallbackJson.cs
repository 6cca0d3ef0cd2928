using System.Buffers;
using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace ApiBox.Runtime;

/// <summary>
/// Shared methods of generated callback readers: one method for each kind of value, with the reader positioned on its token.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class CallbackJson
{
    private const int MaxNumberLength = 64;

    /// <summary>Reads one item of a list.</summary>
    /// <typeparam name="T">The item's type.</typeparam>
    /// <param name="reader">A reader that is positioned on the item.</param>
    public delegate T ReadItem<out T>(ref Utf8JsonReader reader);

    /// <summary>Reads a payload that System.Text.Json reads.</summary>
    /// <typeparam name="T">The payload.</typeparam>
    /// <param name="reader">A reader that is positioned on the payload.</param>
    /// <param name="info">How it is read.</param>
    public static T Read<T>(ref Utf8JsonReader reader, JsonTypeInfo<T> info)
        where T : class
    {
        // As JSON first: invalid JSON is a different error than JSON of another shape.
        var value = JsonElement.ParseValue(ref reader);
        try
        {
            return value.Deserialize(info) ?? throw new CallbackFormatException("a value is expected, but it is null");
        }
        catch (JsonException error) when (error is not CallbackFormatException)
        {
            // The message quotes the body, which may contain anything; the location is enough.
            throw new CallbackFormatException(
                "the value does not match the description")
            {
                Pointer = JsonPosition.PointerOf(error.Path ?? ""),
            };
        }
    }

    /// <summary>Makes sure that an object begins here.</summary>
    public static void StartObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw Expected(ref reader, "an object");
    }

    /// <summary>Moves to the next member's name; false at the end of the object.</summary>
    public static bool NextMember(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>The name of the member that the reader is positioned on, unescaped.</summary>
    public static ReadOnlySpan<byte> MemberName(ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped || reader.HasValueSequence ? Encoding.UTF8.GetBytes(GetString(ref reader)) : reader.ValueSpan;

    /// <summary>Keeps a member that the description does not know.</summary>
    public static void Additional(ref Utf8JsonReader reader, ref AdditionalProperties? additional)
    {
        var name = GetString(ref reader);
        reader.Read();
        (additional ??= []).Set(name, Element(ref reader));
    }

    /// <summary>Whether the value is JSON's null.</summary>
    public static bool IsNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null;

    /// <summary>Reads a text or null.</summary>
    public static string? Text(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => GetString(ref reader),
        JsonTokenType.Null => null,
        _ => throw Expected(ref reader, "a text"),
    };

    /// <summary>Reads an address or null; an empty or unusable text counts as null, as the service sends it for files to come.</summary>
    public static Uri? Uri(ref Utf8JsonReader reader) =>
        Uri(ref reader, AbsentAddresses.None);

    /// <summary>Reads an address or null; an empty or unusable text, and an address of nothing, count as null.</summary>
    /// <param name="reader">A reader that is positioned on the address.</param>
    /// <param name="absent">The addresses of nothing.</param>
    public static Uri? Uri(ref Utf8JsonReader reader, AbsentAddresses absent)
    {
        ArgumentNullException.ThrowIfNull(absent);
        if (Text(ref reader) is not { Length: > 0 } text || absent.Contains(text))
            return null;
        return System.Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var uri) ? uri : null;
    }

    /// <summary>Reads a time in any of the service's forms; null, the empty text and unreadable text count as null.</summary>
    public static DateTimeOffset? TolerantTime(ref Utf8JsonReader reader)
    {
        TimeConverter.TryRead(ref reader, out var time);
        return time;
    }

    /// <summary>Reads a time in ISO 8601 or null.</summary>
    public static DateTimeOffset? Time(ref Utf8JsonReader reader) =>
        IsNull(ref reader) ? null
        : reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out var time) ? time
        : throw Expected(ref reader, "a time");

    /// <summary>Reads true, false or null.</summary>
    public static bool? Boolean(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Null => null,
        _ => throw Expected(ref reader, "true or false"),
    };

    /// <summary>Reads a whole number of 32 bits or null; a string with a number is also read.</summary>
    public static int? Int32(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var value) ? value : Number<int>(ref reader, "a whole number");

    /// <summary>Reads a whole number of 64 bits or null; a string with a number is also read.</summary>
    public static long? Int64(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var value) ? value : Number<long>(ref reader, "a whole number");

    /// <summary>Reads a number or null; a string with a number is also read.</summary>
    public static float? Single(ref Utf8JsonReader reader) =>
        Finite(
            ref reader,
            reader.TokenType == JsonTokenType.Number && reader.TryGetSingle(out var value)
                ? value
                : Number<float>(ref reader, "a number"));

    /// <summary>Reads a number or null; a string with a number is also read.</summary>
    public static double? Double(ref Utf8JsonReader reader) =>
        Finite(
            ref reader,
            reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var value)
                ? value
                : Number<double>(ref reader, "a number"));

    /// <summary>Reads an exact number or null; a string with a number is also read.</summary>
    public static decimal? Decimal(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var value) ? value : Number<decimal>(ref reader, "a number");

    /// <summary>Reads any value.</summary>
    public static JsonElement? Any(ref Utf8JsonReader reader) => Element(ref reader);

    /// <summary>Reads an open enum.</summary>
    /// <typeparam name="T">The enum's type.</typeparam>
    public static T OpenEnum<T>(ref Utf8JsonReader reader)
        where T : struct, IOpenEnum<T>
    {
        if (reader.TokenType != JsonTokenType.String)
            throw Expected(ref reader, "a text");
        try
        {
            return T.Read(ref reader);
        }
        catch (InvalidOperationException)
        {
            throw BrokenText();
        }
    }

    /// <summary>Reads a list.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    public static IReadOnlyList<T> List<T>(ref Utf8JsonReader reader, ReadItem<T> readItem)
    {
        ArgumentNullException.ThrowIfNull(readItem);
        if (reader.TokenType != JsonTokenType.StartArray)
            throw Expected(ref reader, "a list");
        List<T>? items = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            (items ??= []).Add(readItem(ref reader));
        return items ?? (IReadOnlyList<T>)[];
    }

    /// <summary>The error for a value of another type than the description says.</summary>
    public static Exception Expected(ref Utf8JsonReader reader, string what) =>
        new CallbackFormatException($"{what} is expected, but it is {Describe(reader.TokenType)}");

    /// <summary>The error for a member that must be there.</summary>
    public static Exception Missing(ref Utf8JsonReader reader, string member) =>
        new CallbackFormatException("the member is required, but is missing or null", member);

    private static T? Number<T>(ref Utf8JsonReader reader, string what)
        where T : struct, IUtf8SpanParsable<T>
    {
        if (IsNull(ref reader))
            return null;
        if (reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped)
        {
            // Not CopyString, which throws for bytes that are not UTF-8.
            Span<byte> text = stackalloc byte[MaxNumberLength];
            var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
            if (length <= MaxNumberLength)
            {
                if (reader.HasValueSequence)
                    reader.ValueSequence.CopyTo(text);
                else
                    reader.ValueSpan.CopyTo(text);
                if (T.TryParse(text[..(int)length], CultureInfo.InvariantCulture, out var value))
                    return value;
            }
        }

        throw Expected(ref reader, what);
    }

    // 1e999 and the text "NaN" are read without complaint, but cannot be written.
    private static T? Finite<T>(ref Utf8JsonReader reader, T? value)
        where T : struct, IFloatingPointIeee754<T> =>
        value is null || T.IsFinite(value.Value) ? value : throw Expected(ref reader, "a number within its range");

    // A JsonElement accepts any bytes between quotes, and throws later, when the text is read.
    private static JsonElement Element(ref Utf8JsonReader reader)
    {
        var ahead = reader;
        ThrowIfNoText(ref ahead);
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            while (ahead.Read()
                && (ahead.CurrentDepth > reader.CurrentDepth || ahead.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray)))
                ThrowIfNoText(ref ahead);
        return JsonElement.ParseValue(ref reader);
    }

    private static void ThrowIfNoText(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            return;
        if (reader.ValueIsEscaped || reader.HasValueSequence)
            GetString(ref reader);
        else if (!Utf8.IsValid(reader.ValueSpan))
            throw BrokenText();
    }

    private static string GetString(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw BrokenText();
        }
    }

    // An unpaired surrogate, or bytes that are not UTF-8: JSON's grammar allows them, a string cannot hold them.
    private static CallbackFormatException BrokenText() => new("the text contains an unpaired surrogate or invalid UTF-8");

    private static string Describe(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Null => "null",
        _ => "nothing",
    };
}
