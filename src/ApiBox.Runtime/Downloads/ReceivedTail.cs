namespace ApiBox.Runtime;

/// <summary>
/// The last bytes of a download, which are compared with those of the next response before it is appended: an entity tag says that a file
/// is the same, and a cache or a server behind a balancer may be wrong about it.
/// </summary>
internal sealed class ReceivedTail
{
    /// <summary>The number of bytes that are requested again.</summary>
    public const int Overlap = 64 * 1024;

    private byte[]? _ring;
    private long _end;

    /// <summary>The offset of the first known byte.</summary>
    public long Start => Math.Max(0, _end - Overlap);

    /// <summary>Takes the next bytes.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        _ring ??= new byte[Overlap];
        var position = _end;
        _end += bytes.Length;
        if (bytes.Length > Overlap)
        {
            position += bytes.Length - Overlap;
            bytes = bytes[^Overlap..];
        }

        while (!bytes.IsEmpty)
        {
            var room = _ring.AsSpan((int)(position % Overlap));
            var count = Math.Min(room.Length, bytes.Length);
            bytes[..count].CopyTo(room);
            bytes = bytes[count..];
            position += count;
        }
    }

    /// <summary>Whether bytes at a place in the file are those that came before, as far as these are known.</summary>
    public bool Matches(long position, ReadOnlySpan<byte> bytes)
    {
        var skipped = (int)Math.Clamp(Start - position, 0, bytes.Length);
        position += skipped;
        bytes = bytes[skipped..];
        bytes = bytes[..(int)Math.Clamp(_end - position, 0, bytes.Length)];
        while (!bytes.IsEmpty)
        {
            var known = _ring.AsSpan((int)(position % Overlap));
            var count = Math.Min(known.Length, bytes.Length);
            if (!bytes[..count].SequenceEqual(known[..count]))
                return false;
            bytes = bytes[count..];
            position += count;
        }

        return true;
    }

    /// <summary>Forgets everything.</summary>
    public void Clear() => _end = 0;
}
