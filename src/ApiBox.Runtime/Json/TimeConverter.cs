using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApiBox.Runtime;

/// <summary>
/// Reads a time in each form the service uses: epoch milliseconds as a number or as text, <c>yyyy-MM-dd HH:mm:ss</c> (UTC) and
/// ISO 8601. An unreadable time is null, so that it does not make the whole response unreadable. Writes epoch milliseconds.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TimeConverter : JsonConverter<DateTimeOffset?>
{
    private const int MaxTextLength = 64;
    private const int FractionDigits = 7;
    private const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal;

    private static readonly long EarliestMilliseconds = DateTimeOffset.MinValue.ToUnixTimeMilliseconds();
    private static readonly long LatestMilliseconds = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();

    private static readonly string[] Formats =
    [
        "yyyy-MM-dd HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd HH:mmK",
        "yyyy-MM-dd",
    ];

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        TryRead(ref reader, out var value);
        return value;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } time)
            writer.WriteNumberValue(time.ToUnixTimeMilliseconds());
        else
            writer.WriteNullValue();
    }

    /// <summary>Reads the value that the reader is positioned on and leaves the reader on its last token.</summary>
    /// <param name="reader">A reader that is positioned on a value.</param>
    /// <param name="value">The time; null for null, an empty text and an invalid time.</param>
    /// <returns>False for an invalid time; true for null and the empty text.</returns>
    public static bool TryRead(ref Utf8JsonReader reader, out DateTimeOffset? value)
    {
        value = null;
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return true;
            case JsonTokenType.Number:
                return reader.TryGetInt64(out var whole) ? TryFromMilliseconds(whole, out value)
                    : reader.TryGetDouble(out var number) && TryFromMilliseconds(number, out value);
            case JsonTokenType.String:
                return TryReadText(ref reader, out value);
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                reader.Skip();
                return false;
            default:
                return false;
        }
    }

    private static bool TryReadText(ref Utf8JsonReader reader, out DateTimeOffset? value)
    {
        value = null;
        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > MaxTextLength)
            return false;

        Span<char> buffer = stackalloc char[MaxTextLength];
        int written;
        try
        {
            written = reader.CopyString(buffer);
        }
        catch (InvalidOperationException)
        {
            // An escaped unpaired surrogate, which a string cannot contain.
            return false;
        }

        var text = buffer[..written].Trim();
        return text.IsEmpty || TryParse(text, out value);
    }

    private static bool TryParse(Span<char> text, out DateTimeOffset? value)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return TryFromMilliseconds(whole, out value);
        if (text.IndexOf('.') is > 0 and var dot && text.IndexOfAnyExceptInRange('0', '9') == dot
            && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return TryFromMilliseconds(number, out value);

        var shortened = Shorten(text);
        var read = DateTimeOffset.TryParseExact(shortened, Formats, CultureInfo.InvariantCulture, Styles, out var time);
        value = read ? time : null;
        return read;
    }

    // Some platforms write nanoseconds and small letters, which .NET's formats refuse.
    private static ReadOnlySpan<char> Shorten(Span<char> text)
    {
        text.Replace('t', 'T');
        text.Replace('z', 'Z');
        var dot = text.IndexOf('.');
        if (dot < 0)
            return text;

        var end = text[(dot + 1)..].IndexOfAnyExceptInRange('0', '9');
        end = end < 0 ? text.Length : dot + 1 + end;
        var kept = dot + 1 + FractionDigits;
        if (end <= kept)
            return text;

        text[end..].CopyTo(text[kept..]);
        return text[..(text.Length - (end - kept))];
    }

    private static bool TryFromMilliseconds(double milliseconds, out DateTimeOffset? value)
    {
        value = null;
        return milliseconds >= EarliestMilliseconds && milliseconds <= LatestMilliseconds
            && TryFromMilliseconds((long)Math.Floor(milliseconds), out value);
    }

    private static bool TryFromMilliseconds(long milliseconds, out DateTimeOffset? value)
    {
        var inRange = milliseconds >= EarliestMilliseconds && milliseconds <= LatestMilliseconds;
        value = inRange ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : null;
        return inRange;
    }
}
