using System.Text;
using System.Text.Json;

namespace ApiBox.Fuzz;

/// <summary>Changes inputs, blindly and along the grammar of JSON.</summary>
internal sealed class Mutator(Random random)
{
    private const int MostChanges = 6;
    private const int Longest = 8 * 1024;

    private static readonly byte[][] Words =
    [
        .. ((string[])
        [
            "\"task_id\"", "\"callbackType\"", "\"data\"", "\"code\"", "\"msg\"", "\"id\"", "\"duration\"", "\"createTime\"",
            "\"complete\"", "\"text\"", "\"first\"", "\"FAILED\"", "{", "}", "[", "]", ":", ",", "\"", "\\", "null", "true", "false", "200",
            "-1", "0", "-0", "1e999", "1e-400", "1.7976931348623157E308", "99999999999999999999999999999999", "2147483648",
            "9223372036854775808", "\"\\ud800\"", "\"\\udc00\"", "\"\\u0000\"", "\"\\u2028\"", "\"\\n\"", "\"\"", "NaN", "Infinity", "//",
            "/**/", " ", "\r\n", "\0", "\uFEFF", "\"1767225600000\"", "\"2026-01-01 00:00:00\"", "\"2026-01-01T00:00:00+99:00\"",
            "\"999999999999999999\"", "\"http://[\"", "\"//\"", "\"\u202E\"",
        ]).Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80],
    ];

    public byte[] Change(byte[] input, byte[] other)
    {
        var body = new List<byte>(input);
        for (var changes = random.Next(2) == 0 ? 1 : random.Next(1, MostChanges + 1); changes > 0; changes--)
        {
            switch (random.Next(11))
            {
                case 0 when body.Count > 0:
                    body[random.Next(body.Count)] ^= (byte)(1 << random.Next(8));
                    break;
                case 1 when body.Count > 0:
                    body[random.Next(body.Count)] = (byte)random.Next(256);
                    break;
                case 2 when body.Count > 0:
                    var (from, length) = Span(body.Count);
                    body.RemoveRange(from, length);
                    break;
                case 3 when body.Count > 0:
                    var (start, count) = Span(body.Count);
                    body.InsertRange(random.Next(body.Count), body.GetRange(start, count));
                    break;
                case 4 when other.Length > 0:
                    var (at, size) = Span(other.Length);
                    body.InsertRange(random.Next(body.Count + 1), other.AsSpan(at, size).ToArray());
                    break;
                case 5:
                    var nested = random.Next(1, 130);
                    body.InsertRange(random.Next(body.Count + 1), Enumerable.Repeat((byte)(random.Next(2) == 0 ? '[' : '{'), nested));
                    break;
                case 6:
                    body.RemoveRange(
                        random.Next(body.Count + 1) is var end && end < body.Count ? end : body.Count,
                        body.Count - Math.Min(end, body.Count));
                    break;
                case 7 or 8:
                    body.InsertRange(random.Next(body.Count + 1), Words[random.Next(Words.Length)]);
                    break;
                default:
                    ReplaceToken(body, other);
                    break;
            }
        }

        return [.. body.Count > Longest ? body.GetRange(0, Longest) : body];
    }

    public AddressChange ChangeOfAddress() => random.Next(8) == 0
        ? new AddressChange(
            random.Next(3), random.Next(1000), (char)(random.Next(4) == 0 ? 0 : random.Next(1, random.Next(2) == 0 ? 128 : 0xFFFF)))
        : AddressChange.None;

    public WebhookSignature? Signature() => random.Next(8) == 0 ? new WebhookSignature(Text(), Text()) : null;

    // What is broken in one place and whole in all others gets furthest.
    private void ReplaceToken(List<byte> body, byte[] other)
    {
        var tokens = Tokens([.. body]);
        if (tokens.Count == 0)
            return;
        var (from, length) = tokens[random.Next(tokens.Count)];
        var donors = Tokens(other);
        byte[] word;
        if (donors.Count > 0 && random.Next(2) == 0)
        {
            var (at, size) = donors[random.Next(donors.Count)];
            word = other[at..(at + size)];
        }
        else
        {
            word = Words[random.Next(Words.Length)];
        }

        body.RemoveRange(from, length);
        body.InsertRange(from, word);
    }

    /// <summary>The values and names that a JSON text begins with, up to where it breaks.</summary>
    private static List<(int From, int Length)> Tokens(byte[] body)
    {
        var tokens = new List<(int, int)>();
        var reader = new Utf8JsonReader(body);
        try
        {
            while (reader.Read())
                tokens.Add(((int)reader.TokenStartIndex, reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String
                    ? reader.ValueSpan.Length + 2
                    : Math.Max(1, reader.ValueSpan.Length)));
        }
        catch (JsonException)
        {
            // Up to here.
        }

        tokens.RemoveAll(token => token.Item1 + token.Item2 > body.Length);
        return tokens;
    }

    private (int From, int Length) Span(int count)
    {
        var from = random.Next(count);
        return (from, Math.Min(count - from, 1 + random.Next(random.Next(4) == 0 ? 256 : 8)));
    }

    private string Text()
    {
        var text = new char[random.Next(48)];
        for (var i = 0; i < text.Length; i++)
            text[i] = (char)(random.Next(4) == 0 ? random.Next(0xFFFF) : random.Next('0', '9' + 1));
        return new string(text);
    }
}
