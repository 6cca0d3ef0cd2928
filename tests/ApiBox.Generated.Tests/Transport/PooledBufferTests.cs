using System.Buffers;
using ApiBox.Runtime;

namespace ApiBox.Generated.Tests.Transport;

public sealed class PooledBufferTests
{
    [Fact]
    public void BytesSurviveGrowing()
    {
        var buffer = new PooledBuffer(1);
        var expected = new byte[100_000];
        Random.Shared.NextBytes(expected);
        foreach (var chunk in expected.Chunk(777))
            buffer.Write(chunk);

        Assert.Equal(expected, buffer.Written.ToArray());
        buffer.Release();
    }

    [Fact]
    public void TheLastHolderGivesTheBytesBack()
    {
        var buffer = new PooledBuffer(1);
        Assert.True(buffer.TryHold());
        buffer.Release();
        Assert.True(buffer.TryHold());
        buffer.Release();
        buffer.Release();

        Assert.False(buffer.TryHold());
    }

    [Fact]
    public async Task ABodyThatIsStillBeingWrittenKeepsItsBytes()
    {
        // The call is over, say by its time-out, while the connection still takes the body in.
        var buffer = new PooledBuffer(16);
        buffer.Write("first call's body"u8);
        var slow = new SlowStream();
        using var content = new OneShotContent(buffer, new SendPermit(HttpMethod.Post, "x", paid: true));
        var writing = content.CopyToAsync(slow);
        buffer.Release();
        var others = Enumerable.Range(0, 50).Select(static _ => ArrayPool<byte>.Shared.Rent(256)).ToList();
        others.ForEach(static bytes => bytes.AsSpan().Fill((byte)'X'));

        slow.GoOn();
        await writing;

        Assert.Equal("first call's body", slow.Text);
        Assert.False(buffer.TryHold());
    }

    private sealed class SlowStream : MemoryStream
    {
        private readonly TaskCompletionSource _gate = new();

        public string Text => System.Text.Encoding.UTF8.GetString(ToArray());

        public void GoOn() => _gate.SetResult();

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await _gate.Task;
            await base.WriteAsync(buffer, cancellationToken);
        }
    }
}
