using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ApiBox.Runtime;

/// <summary>
/// Writes request JSON, and refuses in every mode of validation what would arrive as something else: strings with unpaired surrogates, and
/// duplicate members. Both are detected while writing; only then is the JSON read again to find their location.
/// </summary>
internal static class RequestJson
{
    private const int UsualLength = 1024;

    // How System.Text.Json marks the error of a JsonElement with an escaped unpaired surrogate.
    private const string NoUnicode = "System.Text.Json.Rethrowable";

    /// <summary>How requests are written.</summary>
    public static readonly JsonWriterOptions Options = new() { Encoder = new RequestEncoder() };

    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    [ThreadStatic]
    private static bool _hasUnpairedSurrogate;

    [ThreadStatic]
    private static List<DuplicateMember>? _duplicates;

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
    public static JsonElement Element(JsonElement value, string name) =>
        Element(value, static (writer, state) => state.WriteTo(writer), name);

    /// <summary>Called for a string with an unpaired surrogate.</summary>
    public static void NoteUnpairedSurrogate() => _hasUnpairedSurrogate = true;

    /// <summary>Called for an additional member with a declared name, just before its object is written.</summary>
    public static void NoteDuplicateMember(string name)
    {
        if (_writer is { } writer)
            (_duplicates ??= []).Add(new DuplicateMember(writer.BytesCommitted + writer.BytesPending, name));
    }

    private static JsonElement Element<TState>(TState state, Action<Utf8JsonWriter, TState> write, string name)
    {
        var buffer = Write(state, write, PooledBuffer.Json, UnsendableContent.PointerTo(name));
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
            (_writer, _hasUnpairedSurrogate, _duplicates) = (writer, false, null);
            try
            {
                write(writer, state);
                writer.Flush();
            }
            catch (Exception error) when (IsUnpairedSurrogateError(error))
            {
                writer.Flush();
                throw RequestErrors.Cut(buffer.Written.Span, pointer);
            }

            if (_hasUnpairedSurrogate || _duplicates is not null)
                throw RequestErrors.Whole(buffer.Written.Span, pointer, _duplicates ?? []);
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

    private static bool IsUnpairedSurrogateError(Exception error) =>
        error is InvalidOperationException { Source: NoUnicode }
            or JsonException { InnerException: InvalidOperationException { Source: NoUnicode } };
}

/// <summary>An additional member with a declared name.</summary>
/// <param name="Position">Where in the JSON its object begins, a comma before it aside.</param>
/// <param name="Name">Its name.</param>
internal readonly record struct DuplicateMember(long Position, string Name);
