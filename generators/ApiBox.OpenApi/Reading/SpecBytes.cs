using System.Text;

namespace ApiBox.OpenApi.Reading;

/// <summary>
/// The text of a file: UTF-8, or UTF-16 with a byte order mark. Anything else would become replacement characters, and they would travel in
/// names and values.
/// </summary>
internal static class SpecBytes
{
    /// <returns>
    /// The text, and null; or what comes before the first byte that cannot be decoded, and why it cannot.
    /// </returns>
    public static (string Text, EncodingProblem? Problem) Decode(byte[] bytes)
    {
        var (name, encoding, mark) = Of(bytes);
        if (encoding is null)
            return ("", new EncodingProblem(name, "save the file as UTF-8"));
        try
        {
            return (encoding.GetString(bytes, mark, bytes.Length - mark), null);
        }
        catch (DecoderFallbackException error)
        {
            var offset = mark + Math.Max(0, error.Index);
            var before = Before(encoding, bytes, mark, ref offset);
            var values = string.Join(" ", (error.BytesUnknown ?? []).Select(static value => $"0x{value:X2}"));
            return (before, new EncodingProblem(name, $"{values} at byte {offset} of the file is not a character; save the file as UTF-8"));
        }
    }

    // The UTF-16 decoder reports the index after the character.
    private static string Before(Encoding encoding, byte[] bytes, int mark, ref int offset)
    {
        while (true)
        {
            try
            {
                return encoding.GetString(bytes, mark, offset - mark);
            }
            catch (DecoderFallbackException)
            {
                offset--;
            }
        }
    }

    private static (string Name, Encoding? Encoding, int Mark) Of(byte[] bytes)
    {
        bool Begins(params byte[] mark) => bytes.Length >= mark.Length && mark.SequenceEqual(bytes.Take(mark.Length));
        if (Begins(0xFF, 0xFE, 0, 0) || Begins(0, 0, 0xFE, 0xFF))
            return ("UTF-8, but UTF-32", null, 0);
        if (Begins(0xFF, 0xFE))
            return ("UTF-16", new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true), 2);
        if (Begins(0xFE, 0xFF))
            return ("UTF-16", new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true), 2);
        return ("UTF-8", new UTF8Encoding(
            encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), Begins(0xEF, 0xBB, 0xBF) ? 3 : 0);
    }
}

/// <summary>What keeps a file from being read as text.</summary>
/// <param name="Encoding">The encoding that was expected.</param>
internal sealed record EncodingProblem(string Encoding, string Reason);
