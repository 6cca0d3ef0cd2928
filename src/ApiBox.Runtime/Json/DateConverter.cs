using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApiBox.Runtime;

/// <summary>Reads and writes <c>full-date</c> of RFC 3339, such as <c>2026-08-01</c>, and no other form.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DateConverter : JsonConverter<DateOnly>
{
    private const string Form = "yyyy-MM-dd";

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a date, or of the year 0, which .NET does not know.</exception>
    public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonTokens.Text(ref reader) is { } text && Check.IsDate(text)
            && DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : throw JsonTokens.Unexpected("a date of RFC 3339");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString(Form, CultureInfo.InvariantCulture));
    }
}
