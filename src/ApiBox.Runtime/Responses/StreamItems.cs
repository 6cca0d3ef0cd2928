using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ApiBox.Runtime;

/// <summary>Reads items from the pieces of a stream.</summary>
internal static class StreamItems
{
    private const byte Quote = (byte)'"';

    /// <summary>Whether a piece is the end marker: its text, or that text as JSON writes it.</summary>
    public static bool IsEnd(this StreamFormat form, ReadOnlySpan<byte> data)
    {
        if (form.EndMarker is not { } marker)
            return false;
        Span<byte> expected = stackalloc byte[256];
        if (!Encoding.UTF8.TryGetBytes(marker, expected, out var length))
            return false;
        expected = expected[..length];
        data = data.Trim(" \t\r\n"u8);
        var isQuoted = data.Length == length + 2 && data[0] == Quote && data[^1] == Quote;
        return (isQuoted ? data[1..^1] : data).SequenceEqual(expected);
    }

    /// <summary>Whether a part is blank, such as a keep-alive.</summary>
    public static bool IsBlank(this StreamFormat form, ReadOnlySpan<byte> data) => !form.IsText && data.Trim(" \t\r\n"u8).IsEmpty;

    /// <summary>Reads an item.</summary>
    /// <exception cref="JsonException">The part is not a valid item.</exception>
    public static T Read<T>(this StreamFormat form, StreamPart part, JsonTypeInfo<T> type)
    {
        if (form.EventMembers.Count > 0)
            return Read(form, Event(form, part), type);
        // Without a schema, an event can be any text.
        var isText = form.IsText || (form.Framing == StreamFraming.Events && typeof(T) == typeof(JsonElement) && !IsJson(part.Data.Span));
        if (!isText)
            return Read(form, part.Data.Span, type);
        // The text of an event is used unchanged, including quotation marks; other types can be written as JSON.
        if (form.Framing == StreamFraming.Events && typeof(T) == typeof(string))
            return (T)(object)Encoding.UTF8.GetString(part.Data.Span);
        return Read(form, part.Data.Span is [Quote, ..] && IsJson(part.Data.Span) ? part.Data.Span : Quoted(part.Data.Span), type);
    }

    /// <summary>Whether bytes are one JSON value.</summary>
    public static bool IsJson(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        try
        {
            return reader.Read() && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static T Read<T>(StreamFormat form, ReadOnlySpan<byte> json, JsonTypeInfo<T> type)
    {
        var item = JsonSerializer.Deserialize(json, type);
        return item is null && !form.HoldsNull ? throw new JsonException("An item is null.") : item!;
    }

    private static ReadOnlySpan<byte> Quoted(ReadOnlySpan<byte> text)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
            writer.WriteStringValue(text);
        return json.WrittenSpan;
    }

    /// <summary>The parts of an event as the object that the description makes of it.</summary>
    private static ReadOnlySpan<byte> Event(StreamFormat form, StreamPart part)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            foreach (var member in form.EventMembers)
                Write(writer, form, member, part);
            writer.WriteEndObject();
        }

        return json.WrittenSpan;
    }

    private static void Write(Utf8JsonWriter writer, StreamFormat form, string member, StreamPart part)
    {
        if (member == "event")
            writer.WriteString(member, part.Event);
        else if (member == "id" && part.Id is { } id)
            writer.WriteString(member, id);
        else if (member == "retry" && part.Retry is { } retry)
            writer.WriteNumber(member, (long)retry.TotalMilliseconds);
        else if (member == "data" && !form.IsText && IsJson(part.Data.Span))
            WriteData(writer, part.Data.Span);
        else if (member == "data")
            writer.WriteString(member, part.Data.Span);
    }

    private static void WriteData(Utf8JsonWriter writer, ReadOnlySpan<byte> json)
    {
        writer.WritePropertyName("data");
        writer.WriteRawValue(json);
    }
}
