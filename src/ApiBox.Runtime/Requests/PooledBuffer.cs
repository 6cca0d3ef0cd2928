using System.Buffers;

namespace ApiBox.Runtime;

/// <summary>
/// Bytes in an array of the pool. It is returned when the last holder releases it: a connection can still write a body whose call was
/// already canceled, and must not see the bytes of another call.
/// </summary>
internal sealed class PooledBuffer : RequestBody, IBufferWriter<byte>
{
    public const string Json = "application/json";

    private const int SmallestRoom = 256;

    private byte[] _bytes;
    private int _holders = 1;

    public PooledBuffer(int capacity) => _bytes = ArrayPool<byte>.Shared.Rent(Math.Max(capacity, SmallestRoom));

    public int Length { get; private set; }

    /// <summary>The media type, if the bytes are a body.</summary>
    public string ContentType { get; init; } = Json;

    internal override string MediaType => ContentType;

    internal override long? BodyLength => Length;

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_bytes.Length - Length < Math.Max(sizeHint, 1))
            Grow(sizeHint);
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Adds the caller as a holder; false if the bytes were already returned.</summary>
    public bool TryHold()
    {
        var holders = Volatile.Read(ref _holders);
        while (holders > 0)
        {
            var seen = Interlocked.CompareExchange(ref _holders, holders + 1, holders);
            if (seen == holders)
                return true;
            holders = seen;
        }

        return false;
    }

    internal override void Release()
    {
        if (Interlocked.Decrement(ref _holders) == 0)
            ArrayPool<byte>.Shared.Return(_bytes);
    }

    internal override async Task WriteToAsync(Stream stream, CancellationToken cancellationToken)
    {
        if (!TryHold())
            throw new InvalidOperationException("The call that this body belongs to has ended.");

        try
        {
            await stream.WriteAsync(Written, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Release();
        }
    }

    private void Grow(int sizeHint)
    {
        var larger = ArrayPool<byte>.Shared.Rent(checked(Length + Math.Max(Length, Math.Max(sizeHint, SmallestRoom))));
        _bytes.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
