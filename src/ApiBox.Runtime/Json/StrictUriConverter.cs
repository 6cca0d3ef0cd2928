using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApiBox.Runtime;

/// <summary>
/// Reads addresses without forgiving: what is no text, or no address at all, is an error of the reader and not null. So are spaces
/// and the like: they are escaped in addresses that a program makes, but JSON that holds them breaks the description. Whether the
/// address is absolute is for validation to say.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StrictUriConverter : JsonConverter<Uri>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no address.</exception>
    public override Uri Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException($"An address was expected, but the token is {reader.TokenType}.");
        var text = reader.GetString()!;
        // On Unix some runtimes take "/a" for the absolute file:///a.
        var kind = text.StartsWith('/') ? UriKind.Relative : UriKind.RelativeOrAbsolute;
        return Check.IsReference(text) && Uri.TryCreate(text, kind, out var uri) ? uri : throw new JsonException("The text is no address.");
    }

    /// <summary>Writes the text the address was made of if that is a valid RFC 3986 reference, else its escaped form.</summary>
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Uri value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Check.WireText(value));
    }
}
