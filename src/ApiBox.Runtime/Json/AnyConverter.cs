using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApiBox.Runtime;

/// <summary>
/// Reads a member of any type that may be left out: null is a value too, which rules may forbid, and is kept and written as one.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AnyConverter : JsonConverter<JsonElement?>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override JsonElement? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonElement.ParseValue(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, JsonElement? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { ValueKind: not JsonValueKind.Undefined } present)
            present.WriteTo(writer);
        else
            writer.WriteNullValue();
    }
}
