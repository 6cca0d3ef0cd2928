using System.Buffers.Binary;

namespace ApiBox.Emulator;

/// <summary>Reads WAV files: PCM with 8, 16, 24 or 32 bits, or floating point with 32. Channels are mixed into one.</summary>
internal static class WavReader
{
    private const short Pcm = 1, FloatingPoint = 3, Extensible = -2;

    private const int ChunkHeader = 8, LongestMinutes = 20;

    /// <summary>The samples, from -1 to 1; null if it is not such a file.</summary>
    public static (float[] Samples, int Rate)? Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < 12 || !file[..4].SequenceEqual("RIFF"u8) || !file[8..12].SequenceEqual("WAVE"u8))
            return null;
        (short Kind, int Channels, int Rate, int Bits)? format = null;
        for (var at = 12; at + ChunkHeader <= file.Length;)
        {
            var name = file[at..(at + 4)];
            var size = BinaryPrimitives.ReadUInt32LittleEndian(file[(at + 4)..]);
            var body = file[(at + ChunkHeader)..];
            body = body[..(int)Math.Min(size, body.Length)];
            if (name.SequenceEqual("fmt "u8) && body.Length >= 16)
                format = ReadFormat(body);
            else if (name.SequenceEqual("data"u8) && format is { } known)
                return Decode(body, known);
            if (size > int.MaxValue / 2)
                return null;
            at += ChunkHeader + (int)size + (int)(size % 2);
        }

        return null;
    }

    private static (short Kind, int Channels, int Rate, int Bits) ReadFormat(ReadOnlySpan<byte> body)
    {
        var kind = BinaryPrimitives.ReadInt16LittleEndian(body);
        if (kind == Extensible && body.Length >= 26)
            kind = BinaryPrimitives.ReadInt16LittleEndian(body[24..]);
        return (kind, BinaryPrimitives.ReadInt16LittleEndian(body[2..]), BinaryPrimitives.ReadInt32LittleEndian(body[4..]),
            BinaryPrimitives.ReadInt16LittleEndian(body[14..]));
    }

    private static (float[] Samples, int Rate)? Decode(ReadOnlySpan<byte> data, (short Kind, int Channels, int Rate, int Bits) format)
    {
        var (kind, channels, rate, bits) = format;
        if (channels is < 1 or > 8 || rate is < 4_000 or > 192_000 || !(kind == Pcm ? bits is 8 or 16 or 24 or 32 : IsFloat(kind, bits)))
            return null;
        var width = bits / 8;
        var count = Math.Min(data.Length / (width * channels), rate * 60 * LongestMinutes);
        var samples = new float[count];
        for (var i = 0; i < count; i++)
        {
            var sum = 0f;
            for (var channel = 0; channel < channels; channel++)
                sum += Sample(data[(((i * channels) + channel) * width)..], width, kind);
            samples[i] = float.IsFinite(sum) ? sum / channels : 0;
        }

        return (samples, rate);
    }

    private static bool IsFloat(short kind, int bits) => kind == FloatingPoint && bits == 32;

    private static float Sample(ReadOnlySpan<byte> at, int width, short kind) => width switch
    {
        1 => (at[0] - 128) / 128f,
        2 => BinaryPrimitives.ReadInt16LittleEndian(at) / 32_768f,
        3 => ((at[0] << 8) | (at[1] << 16) | (at[2] << 24)) / 2_147_483_648f,
        _ when kind == FloatingPoint => BinaryPrimitives.ReadSingleLittleEndian(at),
        _ => BinaryPrimitives.ReadInt32LittleEndian(at) / 2_147_483_648f,
    };
}
