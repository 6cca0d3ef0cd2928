using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ApiBox.Runtime;

/// <summary>Makes the ids of submissions: 32 hexadecimal digits, a version 7 UUID without its dashes.</summary>
internal static class SubmissionIds
{
    /// <summary>Makes an id that begins with 48 bits of time in milliseconds, so that ids sort by age; the rest is random.</summary>
    public static string Create(DateTimeOffset now)
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes[6..]);
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)(now.ToUnixTimeMilliseconds() >> 32));
        BinaryPrimitives.WriteUInt32BigEndian(bytes[2..], (uint)now.ToUnixTimeMilliseconds());
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x70);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("N");
    }
}
