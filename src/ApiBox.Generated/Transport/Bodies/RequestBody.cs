using System.ComponentModel;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ApiBox.Runtime;

/// <summary>What a request carries. It is let go of when its call is over.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RequestBody
{
    private const int UsualJson = 1024;

    private protected RequestBody()
    {
    }

    /// <summary>The value of Content-Type.</summary>
    internal abstract string MediaType { get; }

    /// <summary>How many bytes it has; null if that is not known beforehand.</summary>
    internal abstract long? BodyLength { get; }

    /// <summary>Whether it can be written now: for the first time, or again from its beginning.</summary>
    internal virtual bool CanWrite => true;

    /// <summary>Writes it from its beginning.</summary>
    internal abstract Task WriteToAsync(Stream stream, CancellationToken cancellationToken);

    /// <summary>Lets go of it.</summary>
    internal virtual void Release()
    {
    }

    /// <summary>A JSON body.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="type">How it is written.</param>
    /// <param name="mediaType">The media type, which may be one of those that end with <c>+json</c>.</param>
    public static RequestBody Json<T>(T value, JsonTypeInfo<T> type, string mediaType = PooledBuffer.Json)
    {
        var buffer = new PooledBuffer(UsualJson) { ContentType = mediaType };
        try
        {
            using var writer = new Utf8JsonWriter(buffer);
            JsonSerializer.Serialize(writer, value, type);
            writer.Flush();
            return buffer;
        }
        catch
        {
            buffer.Release();
            throw;
        }
    }

    /// <summary>A text, sent in UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mediaType">The media type.</param>
    public static RequestBody Text(string text, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new BytesBody(Encoding.UTF8.GetBytes(text), mediaType.Contains("charset", StringComparison.OrdinalIgnoreCase) ? mediaType : mediaType + "; charset=utf-8");
    }

    /// <summary>A single value as its text, sent in UTF-8.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="type">How the value is written as JSON.</param>
    /// <param name="mediaType">The media type.</param>
    public static RequestBody Text<T>(T value, JsonTypeInfo<T> type, string mediaType) =>
        Text(ParameterText.Text(JsonSerializer.SerializeToElement(value, type)), mediaType);

    /// <summary>A file, sent as it is.</summary>
    /// <param name="file">The file; its own media type is used if it has one.</param>
    /// <param name="mediaType">The media type otherwise.</param>
    public static RequestBody File(ApiBoxFile file, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new FileBody(file, file.MediaType ?? mediaType);
    }
}
