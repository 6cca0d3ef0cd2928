using System.ComponentModel;
using System.Text;
using System.Text.Json.Serialization.Metadata;

namespace ApiBox.Runtime;

/// <summary>The body of a request. It is released when its call ends.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class RequestBody
{
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

    /// <summary>Releases it.</summary>
    internal virtual void Release()
    {
    }

    /// <summary>A JSON body.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="type">How it is written.</param>
    /// <param name="mediaType">The media type, which may be one of those that end with <c>+json</c>.</param>
    /// <exception cref="ApiBoxValidationException">A text in it contains an unpaired surrogate, or a member is a duplicate.</exception>
    public static RequestBody Json<T>(T value, JsonTypeInfo<T> type, string mediaType = PooledBuffer.Json) =>
        RequestJson.Write(value, type, mediaType);

    /// <summary>A text, sent in UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mediaType">The media type.</param>
    /// <exception cref="ApiBoxValidationException">The text contains an unpaired surrogate.</exception>
    public static RequestBody Text(string text, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(text);
        UnsendableContent.ThrowIfUnpairedSurrogate(text, "");
        return new BytesBody(
            Encoding.UTF8.GetBytes(text),
            mediaType.Contains("charset", StringComparison.OrdinalIgnoreCase)
                ? mediaType
                : mediaType + "; charset=utf-8");
    }

    /// <summary>A single value as its text, sent in UTF-8.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="type">How the value is written as JSON.</param>
    /// <param name="mediaType">The media type.</param>
    /// <exception cref="ApiBoxValidationException">The text contains an unpaired surrogate.</exception>
    public static RequestBody Text<T>(T value, JsonTypeInfo<T> type, string mediaType) =>
        Text(ParameterText.Text(RequestJson.Element(value, type, "")), mediaType);

    /// <summary>A file, sent as it is.</summary>
    /// <param name="file">The file; its own media type is used if it has one.</param>
    /// <param name="mediaType">The media type otherwise.</param>
    /// <exception cref="FileNotFoundException">The file no longer exists on disk; nothing was sent.</exception>
    public static RequestBody File(ApiBoxFile file, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(file);
        file.ThrowIfGone();
        return new FileBody(file, file.MediaType ?? mediaType);
    }
}
