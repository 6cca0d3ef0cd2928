using System.Buffers.Text;
using System.Text.Json;

namespace ApiBox.Runtime;

/// <summary>
/// The top level of a response, read without deserializing it: errors come with HTTP 200, so every response is checked
/// before it is used.
/// </summary>
internal readonly record struct ResponseScan
{
    private const string UsualMessage = "msg";

    /// <summary>Whether the whole text is well-formed JSON.</summary>
    public bool IsJson { get; private init; }

    /// <summary>The code of the envelope, a number or its text; kept even if the JSON is incomplete.</summary>
    public int? Code { get; private init; }

    /// <summary>Whether the envelope has two codes that differ, so that neither can be used.</summary>
    public bool IsContradictory { get; private init; }

    /// <summary>The message of the service or a gateway, unchanged.</summary>
    public string? Message { get; private init; }

    /// <summary>Whether the envelope has data that is not null.</summary>
    public bool HasData { get; private init; }

    /// <summary>Looks at a response.</summary>
    /// <param name="utf8">The response, without a byte order mark.</param>
    /// <param name="envelope">The expected envelope; null if there is none.</param>
    public static ResponseScan Read(ReadOnlySpan<byte> utf8, Envelope? envelope)
    {
        // Data next to the code exists as soon as the response does.
        var scan = new ResponseScan { HasData = envelope is { Data.Length: 0 } };
        var reader = new Utf8JsonReader(utf8);
        try
        {
            if (!reader.Read())
                return scan;

            // Member by member, so that the members of an incomplete response are kept.
            if (reader.TokenType != JsonTokenType.StartObject)
                reader.Skip();
            else
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                    scan = scan.ReadMember(ref reader, envelope);

            // Reads on to the end, where a second value would be an error.
            return reader.Read() ? scan : scan with { IsJson = true };
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return scan;
        }
    }

    private bool HasCode { get; init; }

    private ResponseScan ReadMember(ref Utf8JsonReader reader, Envelope? envelope)
    {
        if (envelope is not null && reader.ValueTextEquals(envelope.Code))
        {
            reader.Read();
            var code = ReadCode(ref reader);
            reader.Skip();
            return this with { HasCode = true, Code = code, IsContradictory = IsContradictory || (HasCode && code != Code) };
        }

        if (envelope is { Data.Length: > 0 } && reader.ValueTextEquals(envelope.Data))
        {
            reader.Read();
            var hasData = reader.TokenType != JsonTokenType.Null;
            reader.Skip();
            return this with { HasData = hasData };
        }

        var isMessage = reader.ValueTextEquals(envelope?.Message ?? UsualMessage);
        var mayBeMessage = isMessage || (Message is null && (reader.ValueTextEquals("message"u8) || reader.ValueTextEquals("error"u8)));
        reader.Read();
        var text = mayBeMessage && reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        reader.Skip();
        return text is { Length: > 0 } ? this with { Message = text } : this;
    }

    private static int? ReadCode(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
            return reader.TryGetInt32(out var number) ? number : null;

        return reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped && !reader.HasValueSequence
            && Utf8Parser.TryParse(reader.ValueSpan, out int written, out var consumed) && consumed == reader.ValueSpan.Length
            ? written
            : null;
    }
}
