using System.Buffers.Binary;

namespace ApiBox.Emulator.Tests.Support;

/// <summary>Creates WAV files of each kind, in which every sample is half of the largest.</summary>
internal static class Wavs
{
    public static byte[] Create(short bits, short kind, short channels, int rate, int count)
    {
        var width = bits / 8;
        var data = new byte[count * channels * width];
        for (var at = 0; at < data.Length; at += width)
        {
            if (kind == 3)
                BinaryPrimitives.WriteSingleLittleEndian(data.AsSpan(at), 0.5f);
            else
                data[at + width - 1] = bits == 8 ? (byte)192 : (byte)64;
        }

        var file = new byte[44 + data.Length];
        "RIFF"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), file.Length - 8);
        "WAVEfmt "u8.CopyTo(file.AsSpan(8));
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(16), 16);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(20), kind);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(22), channels);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(24), rate);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(28), rate * channels * width);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(32), (short)(channels * width));
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(34), bits);
        "data"u8.CopyTo(file.AsSpan(36));
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(40), data.Length);
        data.CopyTo(file, 44);
        return file;
    }
}
