using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApiBox.Runtime;

/// <summary>Lets JsonSerializer read and write what is inside of callback payloads with its generated readers.</summary>
/// <typeparam name="T">The type inside.</typeparam>
/// <param name="read">Reads the value.</param>
/// <param name="write">Writes the value.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CallbackObjectConverter<T>(CallbackJson.ReadItem<T> read, Action<Utf8JsonWriter, T> write) : JsonConverter<T>
    where T : class
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}
