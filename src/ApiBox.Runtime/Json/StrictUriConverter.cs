using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApiBox.Runtime;

/// <summary>
/// Reads addresses strictly: a value that is not a string or not an address is an error and not null. So are spaces
/// and the like: they are escaped in addresses that a program makes, but JSON with them violates the description. Whether the
/// address is absolute is a matter of validation.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StrictUriConverter : JsonConverter<Uri>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not an address.</exception>
    public override Uri Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException($"An address was expected, but the token is {reader.TokenType}.");
        var text = reader.GetString()!;
        // On Unix some runtimes take "/a" for the absolute file:///a.
        var kind = text.StartsWith('/') ? UriKind.Relative : UriKind.RelativeOrAbsolute;
        return Check.IsReference(text) && Uri.TryCreate(text, kind, out var uri)
            ? uri
            : throw new JsonException("The text is not a valid address.");
    }

    /// <summary>Writes the text the address was made of if that is a valid RFC 3986 reference, else its escaped form.</summary>
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Uri value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Check.WireText(value));
    }
}
