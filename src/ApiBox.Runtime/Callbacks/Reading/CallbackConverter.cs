using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApiBox.Runtime;

/// <summary>Lets JsonSerializer read and write callback payloads with their generated readers.</summary>
/// <typeparam name="TPayload">The callback's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CallbackConverter<TPayload> : JsonConverter<TPayload>
    where TPayload : class, ICallbackPayload<TPayload>
{
    /// <inheritdoc/>
    public override TPayload Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TPayload.ReadFrom(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TPayload value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        value.WriteTo(writer);
    }
}
