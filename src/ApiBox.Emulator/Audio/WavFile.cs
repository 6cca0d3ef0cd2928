using System.Buffers.Binary;

namespace ApiBox.Emulator;

/// <summary>Writes WAV files: PCM with 16 bits and one channel.</summary>
internal static class WavFile
{
    public const int SampleRate = 44_100;

    private const int HeaderSize = 44;

    public static int Samples(TimeSpan length) => (int)Math.Round(length.TotalSeconds * SampleRate);

    /// <summary>Encodes samples. Values above 1 are softly limited.</summary>
    public static byte[] Encode(ReadOnlySpan<float> samples)
    {
        var file = new byte[HeaderSize + (samples.Length * sizeof(short))];
        WriteHeader(file, samples.Length * sizeof(short));
        for (var i = 0; i < samples.Length; i++)
        {
            var limited = (short)Math.Round(Math.Tanh(samples[i]) * short.MaxValue);
            BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(HeaderSize + (i * sizeof(short))), limited);
        }

        return file;
    }

    private static void WriteHeader(Span<byte> header, int dataSize)
    {
        const short Pcm = 1, Channels = 1, BlockSize = sizeof(short);
        "RIFF"u8.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], HeaderSize - 8 + dataSize);
        "WAVEfmt "u8.CopyTo(header[8..]);
        BinaryPrimitives.WriteInt32LittleEndian(header[16..], 16);
        BinaryPrimitives.WriteInt16LittleEndian(header[20..], Pcm);
        BinaryPrimitives.WriteInt16LittleEndian(header[22..], Channels);
        BinaryPrimitives.WriteInt32LittleEndian(header[24..], SampleRate);
        BinaryPrimitives.WriteInt32LittleEndian(header[28..], SampleRate * BlockSize);
        BinaryPrimitives.WriteInt16LittleEndian(header[32..], BlockSize);
        BinaryPrimitives.WriteInt16LittleEndian(header[34..], 8 * BlockSize);
        "data"u8.CopyTo(header[36..]);
        BinaryPrimitives.WriteInt32LittleEndian(header[40..], dataSize);
    }
}
