using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ApiBox.Runtime;

/// <summary>
/// Writes what is sent as JSON, and refuses in every mode of validation what would arrive as something else: texts that are no Unicode, and
/// members that would be there twice. Both are noticed while writing; only then is the JSON read again to find out where they are.
/// </summary>
internal static class RequestJson
{
    private const int UsualLength = 1024;

    // How System.Text.Json marks the error of a JsonElement whose escapes are no Unicode.
    private const string NoUnicode = "System.Text.Json.Rethrowable";

    /// <summary>How requests are written.</summary>
    public static readonly JsonWriterOptions Options = new() { Encoder = new RequestEncoder() };

    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    [ThreadStatic]
    private static bool _hasHalf;

    [ThreadStatic]
    private static List<ExtraMember>? _extras;

    /// <summary>Writes a body.</summary>
    /// <exception cref="ApiBoxValidationException">It would arrive as something else.</exception>
    public static PooledBuffer Write<T>(T value, JsonTypeInfo<T> type, string mediaType) =>
        Write((value, type), static (writer, state) => JsonSerializer.Serialize(writer, state.value, state.type), mediaType, "");

    /// <summary>A value as JSON in memory, for what is written in another form in the end.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">How it is written.</param>
    /// <param name="name">The parameter or the form's member that it belongs to; empty for the whole body.</param>
    /// <exception cref="ApiBoxValidationException">It would arrive as something else.</exception>
    public static JsonElement Element<T>(T value, JsonTypeInfo<T> type, string name) =>
        Element((value, type), static (writer, state) => JsonSerializer.Serialize(writer, state.value, state.type), name);

    /// <inheritdoc cref="Element{T}(T, JsonTypeInfo{T}, string)"/>
    public static JsonElement Element(JsonElement value, string name) => Element(value, static (writer, state) => state.WriteTo(writer), name);

    /// <summary>Called for a text that holds half of a surrogate pair.</summary>
    public static void NoteHalf() => _hasHalf = true;

    /// <summary>Called for an additional member with a declared name, just before its object is written.</summary>
    public static void NoteExtra(string name)
    {
        if (_writer is { } writer)
            (_extras ??= []).Add(new ExtraMember(writer.BytesCommitted + writer.BytesPending, name));
    }

    private static JsonElement Element<TState>(TState state, Action<Utf8JsonWriter, TState> write, string name)
    {
        var buffer = Write(state, write, PooledBuffer.Json, Unsendable.PointerTo(name));
        try
        {
            var reader = new Utf8JsonReader(buffer.Written.Span);
            return JsonElement.ParseValue(ref reader);
        }
        finally
        {
            buffer.Release();
        }
    }

    private static PooledBuffer Write<TState>(TState state, Action<Utf8JsonWriter, TState> write, string mediaType, string pointer)
    {
        var buffer = new PooledBuffer(UsualLength) { ContentType = mediaType };
        try
        {
            using var writer = new Utf8JsonWriter(buffer, Options);
            (_writer, _hasHalf, _extras) = (writer, false, null);
            try
            {
                write(writer, state);
                writer.Flush();
            }
            catch (Exception error) when (IsNoUnicode(error))
            {
                writer.Flush();
                throw RequestFaults.Cut(buffer.Written.Span, pointer);
            }

            if (_hasHalf || _extras is not null)
                throw RequestFaults.Whole(buffer.Written.Span, pointer, _extras ?? []);
            return buffer;
        }
        catch
        {
            buffer.Release();
            throw;
        }
        finally
        {
            _writer = null;
        }
    }

    private static bool IsNoUnicode(Exception error) =>
        error is InvalidOperationException { Source: NoUnicode } or JsonException { InnerException: InvalidOperationException { Source: NoUnicode } };
}

/// <summary>An additional member with a declared name.</summary>
/// <param name="Place">Where in the JSON its object begins, a comma before it aside.</param>
/// <param name="Name">Its name.</param>
internal readonly record struct ExtraMember(long Place, string Name);
