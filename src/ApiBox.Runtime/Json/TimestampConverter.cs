using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApiBox.Runtime;

/// <summary>
/// Reads and writes <c>date-time</c> of RFC 3339: the offset must be there. Second 60, which .NET does not know, is read as the second
/// after it, and of the decimals of a second seven are kept.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TimestampConverter : JsonConverter<DateTimeOffset>
{
    private const int FractionDigits = 7;
    private const int SecondsStart = 17;
    private const int FractionStart = 20;

    private static readonly TimeSpan MaxOffset = TimeSpan.FromHours(14);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a time of RFC 3339, or none that .NET can hold.</exception>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonTokens.Text(ref reader) is { } text && TryParse(text, out var value)
            ? value
            : throw JsonTokens.Unexpected("a date-time of RFC 3339");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value);
    }

    /// <summary>Reads a time of RFC 3339.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The time; the default if there is none.</param>
    public static bool TryParse(string text, out DateTimeOffset value)
    {
        ArgumentNullException.ThrowIfNull(text);
        value = default;
        if (!Check.IsDateTime(text)
            || !DateTime.TryParseExact(
                text.AsSpan(0, 16), ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd't'HH:mm"], CultureInfo.InvariantCulture, default, out var minute))
            return false;

        var zone = text.AsSpan().LastIndexOfAny("Zz+-");
        var ticks = minute.Ticks + (int.Parse(text.AsSpan(SecondsStart, 2), CultureInfo.InvariantCulture) * TimeSpan.TicksPerSecond)
            + (text[SecondsStart + 2] == '.' ? Fraction(text.AsSpan(FractionStart, zone - FractionStart)) : 0);
        return TryMake(ticks, Offset(text.AsSpan(zone)), out value);
    }

    private static long Fraction(ReadOnlySpan<char> digits)
    {
        var ticks = 0L;
        for (var i = 0; i < FractionDigits; i++)
            ticks = (ticks * 10) + (i < digits.Length ? digits[i] - '0' : 0);
        return ticks;
    }

    private static TimeSpan Offset(ReadOnlySpan<char> zone)
    {
        if (zone.Length == 1)
            return TimeSpan.Zero;

        var minutes = (int.Parse(zone[1..3], CultureInfo.InvariantCulture) * 60) + int.Parse(zone[4..], CultureInfo.InvariantCulture);
        return TimeSpan.FromMinutes(zone[0] == '-' ? -minutes : minutes);
    }

    // RFC 3339 has offsets of up to a day, .NET of up to 14 hours: what is beyond is kept as UTC.
    private static bool TryMake(long ticks, TimeSpan offset, out DateTimeOffset value)
    {
        var utc = ticks - offset.Ticks;
        var inRange = ticks <= DateTime.MaxValue.Ticks && utc >= 0 && utc <= DateTime.MaxValue.Ticks;
        value = !inRange ? default
            : offset.Duration() <= MaxOffset ? new DateTimeOffset(ticks, offset)
            : new DateTimeOffset(utc, TimeSpan.Zero);
        return inRange;
    }
}
