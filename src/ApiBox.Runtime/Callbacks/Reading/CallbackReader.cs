using System.Text.Json;
using ApiBox.Runtime;

namespace ApiBox;

/// <summary>Reads the bodies of callbacks. The result is a payload or an error, never an exception.</summary>
public static class CallbackReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a body. Unknown members, stages and codes are kept; nesting deeper than 64 levels is refused.</summary>
    /// <typeparam name="TPayload">The callback's type.</typeparam>
    /// <param name="utf8Json">The whole body in UTF-8.</param>
    public static CallbackReadResult<TPayload> Read<TPayload>(ReadOnlySpan<byte> utf8Json)
        where TPayload : class, ICallbackPayload<TPayload>
    {
        if (utf8Json.StartsWith(ByteOrderMark))
            utf8Json = utf8Json[ByteOrderMark.Length..];
        var reader = new Utf8JsonReader(utf8Json);
        try
        {
            reader.Read();
            var payload = TPayload.ReadFrom(ref reader);
            reader.Read(); // finds what follows the body
            return new CallbackReadResult<TPayload>(payload);
        }
        catch (CallbackFormatException error)
        {
            var path = error.Pointer ?? JsonPosition.PointerAt(utf8Json, reader.TokenStartIndex);
            return new CallbackReadResult<TPayload>(
                new CallbackReadError(error.Member is null ? path : $"{path}/{error.Member}", error.Message));
        }
        catch (JsonException)
        {
            // The reader's own message quotes the body, which may contain anything; the location is enough.
            var path = JsonPosition.PointerAt(utf8Json, reader.BytesConsumed);
            return new CallbackReadResult<TPayload>(
                new CallbackReadError(path, $"invalid JSON after {reader.BytesConsumed} of {utf8Json.Length} bytes"));
        }
    }
}
