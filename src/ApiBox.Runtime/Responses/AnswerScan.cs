using System.Buffers.Text;
using System.Text.Json;

namespace ApiBox.Runtime;

/// <summary>
/// What the top level of an answer says, found out without making objects of it: errors come under HTTP 200, so every answer is looked
/// at before it is believed.
/// </summary>
internal readonly record struct AnswerScan
{
    private const string UsualMessage = "msg";

    /// <summary>Whether the whole text is well-formed JSON.</summary>
    public bool IsJson { get; private init; }

    /// <summary>The code of the envelope, a number or its text; kept even if the JSON breaks off later.</summary>
    public int? Code { get; private init; }

    /// <summary>Whether the envelope has two codes that differ, so that neither can be believed.</summary>
    public bool IsContradictory { get; private init; }

    /// <summary>The service's or a gateway's words, as they are.</summary>
    public string? Message { get; private init; }

    /// <summary>Whether the envelope has data that is not null.</summary>
    public bool HasData { get; private init; }

    /// <summary>Looks at an answer.</summary>
    /// <param name="utf8">The answer, without a byte order mark.</param>
    /// <param name="envelope">How it should be wrapped; null if it is not.</param>
    public static AnswerScan Read(ReadOnlySpan<byte> utf8, Envelope? envelope)
    {
        // Data that stands beside the code is there as soon as the answer is.
        var scan = new AnswerScan { HasData = envelope is { Data.Length: 0 } };
        var reader = new Utf8JsonReader(utf8);
        try
        {
            if (!reader.Read())
                return scan;

            // Member by member, so that what was read of an answer that breaks off is not forgotten.
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

    private AnswerScan ReadMember(ref Utf8JsonReader reader, Envelope? envelope)
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
