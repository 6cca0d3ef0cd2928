namespace ApiBox.Generated.Tests.Downloads;

/// <summary>A destination that cannot go back, like a response body or a pipe.</summary>
internal sealed class OneWayStream : MemoryStream
{
    public override bool CanSeek => false;

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void SetLength(long value) => throw new NotSupportedException();
}
