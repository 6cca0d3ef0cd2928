using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace ApiBox.Emulator;

/// <summary>Generates a small PNG: a gradient whose colors depend on the seed.</summary>
internal static class CoverImage
{
    private const int Size = 64;

    public static byte[] Create(string seed)
    {
        var colours = SHA256.HashData(Encoding.UTF8.GetBytes(seed));
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        WriteChunk(file, "IHDR"u8, Header());
        WriteChunk(file, "IDAT"u8, Compress(Pixels(colours.AsSpan(0, 3), colours.AsSpan(3, 3))));
        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static byte[] Header()
    {
        const byte BitsPerSample = 8, Rgb = 2;
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Size);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Size);
        header[8] = BitsPerSample;
        header[9] = Rgb;
        return header;
    }

    // Each row begins with its filter; 0 is none.
    private static byte[] Pixels(ReadOnlySpan<byte> from, ReadOnlySpan<byte> to)
    {
        var pixels = new byte[Size * (1 + (3 * Size))];
        var at = 0;
        for (var y = 0; y < Size; y++)
        {
            at++;
            for (var x = 0; x < Size; x++)
            {
                for (var c = 0; c < 3; c++)
                    pixels[at++] = (byte)(from[c] + ((to[c] - from[c]) * (x + y) / (2 * Size)));
            }
        }

        return pixels;
    }

    private static byte[] Compress(byte[] pixels)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
            zlib.Write(pixels);
        return packed.ToArray();
    }

    private static void WriteChunk(Stream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(type);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc(Crc(uint.MaxValue, type), data));
        file.Write(number);
    }

    private static uint Crc(uint crc, ReadOnlySpan<byte> data)
    {
        foreach (var value in data)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ (0xEDB88320u & (uint)-(int)(crc & 1));
        }

        return crc;
    }
}
