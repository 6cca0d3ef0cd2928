using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ApiBox.Runtime;

/// <summary>
/// Escapes as System.Text.Json does, but does not put U+FFFD in the place of an unpaired surrogate: that becomes the escape of an unpaired
/// surrogate, and <see cref="RequestJson"/> is notified. It sees the strings that need escapes anyway, so nothing is scanned twice.
/// </summary>
internal sealed class RequestEncoder : JavaScriptEncoder
{
    private const int EscapeLength = 6;

    // Replaces bytes that are not UTF-8: a single low surrogate.
    private const char Invalid = '\uDFFF';

    public override int MaxOutputCharactersPerInputCharacter => Default.MaxOutputCharactersPerInputCharacter;

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) =>
        Default.FindFirstCharacterToEncode(text, textLength);

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text) => Default.FindFirstCharacterToEncodeUtf8(utf8Text);

    public override unsafe bool TryEncodeUnicodeScalar(
        int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        Default.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);

    public override bool WillEncode(int unicodeScalar) => Default.WillEncode(unicodeScalar);

    public override OperationStatus Encode(
        ReadOnlySpan<char> source, Span<char> destination, out int charsConsumed, out int charsWritten, bool isFinalBlock = true)
    {
        (charsConsumed, charsWritten) = (0, 0);
        for (var half = Check.IndexOfUnpairedSurrogate(source); half >= 0; half = Check.IndexOfUnpairedSurrogate(source[charsConsumed..]))
        {
            RequestJson.NoteUnpairedSurrogate();
            var status = Default.Encode(source.Slice(charsConsumed, half), destination[charsWritten..], out var consumed, out var written);
            (charsConsumed, charsWritten) = (charsConsumed + consumed, charsWritten + written);
            if (status != OperationStatus.Done)
                return status;
            if (destination.Length - charsWritten < EscapeLength)
                return OperationStatus.DestinationTooSmall;
            charsWritten += Escape(source[charsConsumed++], destination[charsWritten..]);
        }

        var end = Default.Encode(
            source[charsConsumed..], destination[charsWritten..], out var restConsumed, out var restWritten, isFinalBlock);
        (charsConsumed, charsWritten) = (charsConsumed + restConsumed, charsWritten + restWritten);
        return end;
    }

    public override OperationStatus EncodeUtf8(
        ReadOnlySpan<byte> utf8Source, Span<byte> utf8Destination, out int bytesConsumed, out int bytesWritten, bool isFinalBlock = true)
    {
        if (Utf8.IsValid(utf8Source))
            return Default.EncodeUtf8(utf8Source, utf8Destination, out bytesConsumed, out bytesWritten, isFinalBlock);

        // Only a JsonElement can hold such bytes. The text is refused, so what it looks like does not matter.
        RequestJson.NoteUnpairedSurrogate();
        (bytesConsumed, bytesWritten) = (0, 0);
        if (utf8Destination.Length < EscapeLength)
            return OperationStatus.DestinationTooSmall;
        Span<char> escape = stackalloc char[EscapeLength];
        Escape(Invalid, escape);
        for (var i = 0; i < EscapeLength; i++)
            utf8Destination[i] = (byte)escape[i];
        (bytesConsumed, bytesWritten) = (utf8Source.Length, EscapeLength);
        return OperationStatus.Done;
    }

    private static int Escape(char half, Span<char> destination)
    {
        destination.TryWrite($"\\u{(int)half:X4}", out var written);
        return written;
    }
}
