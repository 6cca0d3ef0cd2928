using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApiBox.Runtime;

/// <summary>
/// Reads addresses leniently and writes them unchanged. The service sends <c>""</c> for a file that does not exist yet, and
/// presigned addresses stop working when a client normalises their escapes.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class UriConverter : JsonConverter<Uri?>
{
    private readonly AbsentAddresses _absent;

    /// <summary>Creates a converter without absent addresses.</summary>
    public UriConverter()
        : this(AbsentAddresses.None)
    {
    }

    /// <summary>Creates a converter that reads absent addresses as null.</summary>
    /// <param name="absent">The absent addresses.</param>
    protected UriConverter(AbsentAddresses absent) => _absent = absent;

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <summary>Reads an absolute or relative address; null, an empty text, an absent address and an invalid address are null.</summary>
    /// <inheritdoc/>
    public override Uri? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return reader.GetString() is { } text && !_absent.Contains(text) ? Parse(text) : null;

        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            reader.Skip();
        return null;
    }

    /// <summary>Writes the text the address was made of if that is a valid RFC 3986 reference, else its escaped form.</summary>
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Uri? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is null)
            writer.WriteNullValue();
        else
            writer.WriteStringValue(Check.WireText(value));
    }

    private static Uri? Parse(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;

        // On Unix some runtimes take "/a" for the absolute file:///a.
        var kind = text[0] == '/' ? UriKind.Relative : UriKind.RelativeOrAbsolute;
        return Uri.TryCreate(text, kind, out var uri) ? uri : null;
    }
}
