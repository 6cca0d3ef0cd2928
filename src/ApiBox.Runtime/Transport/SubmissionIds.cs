using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace ApiBox.Runtime;

/// <summary>Creates the ids of submissions: 32 hexadecimal digits, a version 7 UUID without its dashes.</summary>
internal static class SubmissionIds
{
    private const int TimeDigits = 12;
    private const int Digits = 32;
    private const int RandomBytes = 10;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    // Asking the system costs microseconds however little is asked for, so each thread asks for a block.
    [ThreadStatic]
    private static byte[]? t_block;

    [ThreadStatic]
    private static int t_left;

    /// <summary>Creates an id that begins with 48 bits of time in milliseconds, so that ids sort by age; the rest is random.</summary>
    public static string Create(DateTimeOffset now)
    {
        Span<byte> bytes = stackalloc byte[16];
        TakeRandom(bytes[^RandomBytes..]);
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)(now.ToUnixTimeMilliseconds() >> 32));
        BinaryPrimitives.WriteUInt32BigEndian(bytes[2..], (uint)now.ToUnixTimeMilliseconds());
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x70);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("N");
    }

    /// <summary>Whether a text can be the id of a submission.</summary>
    public static bool IsId(string text) => text.Length == Digits && !text.AsSpan().ContainsAnyExcept(HexDigits);

    /// <summary>When a submission was made: its id begins with that.</summary>
    public static DateTimeOffset CreatedAt(string submissionId) =>
        DateTimeOffset.FromUnixTimeMilliseconds(
            long.Parse(submissionId.AsSpan(0, TimeDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));

    private static void TakeRandom(Span<byte> target)
    {
        var block = t_block ??= new byte[64 * RandomBytes];
        if (t_left < target.Length)
        {
            RandomNumberGenerator.Fill(block);
            t_left = block.Length;
        }

        t_left -= target.Length;
        var taken = block.AsSpan(t_left, target.Length);
        taken.CopyTo(target);
        taken.Clear();
    }
}
