namespace ApiBox.Runtime;

/// <summary>The bytes of a stream of JSON values that have come and were not taken yet, taken record by record.</summary>
internal sealed class RecordBuffer(StreamFraming framing, int limit)
{
    private const int FirstRoom = 4 * 1024;
    private const byte LineEnd = (byte)'\n';
    private const byte RecordStart = 0x1E;

    private readonly byte _separator = framing == StreamFraming.Lines ? LineEnd : RecordStart;
    private byte[] _bytes = new byte[FirstRoom];
    private bool _hasBegun;
    private int _start;
    private int _seen;
    private int _end;

    /// <summary>Where to put what comes next. Records that were taken before become invalid.</summary>
    /// <exception cref="ResponseTooLargeException">A record is longer than the limit.</exception>
    public Memory<byte> GetRoom()
    {
        if (_end - _start > limit)
            throw new ResponseTooLargeException(limit);
        _bytes.AsSpan(_start, _end - _start).CopyTo(_bytes);
        (_seen, _end, _start) = (_seen - _start, _end - _start, 0);
        if (_end == _bytes.Length)
            Array.Resize(ref _bytes, _bytes.Length * 2);
        return _bytes.AsMemory(_end);
    }

    public void Add(int count) => _end += count;

    /// <summary>Takes the next complete record; blank ones are skipped.</summary>
    /// <param name="isEnd">Whether nothing more will come, so that what is left is the last record.</param>
    /// <param name="record">The record, without white space around it.</param>
    public bool TryTake(bool isEnd, out ReadOnlyMemory<byte> record)
    {
        while (FindEnd(isEnd) is var end and >= 0)
        {
            record = Trim(_bytes.AsMemory(_start, end - _start));
            _start = _seen = Math.Min(end + 1, _end);
            if (!record.IsEmpty)
                return true;
        }

        record = default;
        return false;
    }

    /// <returns>Where the next record ends; -1 if it is incomplete.</returns>
    private int FindEnd(bool isEnd)
    {
        var separator = _bytes.AsSpan(_seen, _end - _seen).IndexOf(_separator);
        if (separator >= 0)
            return _seen + separator;
        _seen = _end;
        if (_start == _end)
            return -1;
        // A record extends to the next one, but complete JSON is a record without waiting for the next.
        var isWhole = framing == StreamFraming.Records && _bytes[_end - 1] == LineEnd
            && StreamItems.IsJson(Trim(_bytes.AsMemory(_start, _end - _start)).Span);
        return isEnd || isWhole ? _end : -1;
    }

    private Memory<byte> Trim(Memory<byte> record)
    {
        if (!_hasBegun)
        {
            // Some services write a byte order mark at the start.
            record = record[^ResponseReader.WithoutMark(record.Span).Length..];
            _hasBegun = !record.IsEmpty;
        }

        return record.Trim(" \t\r\n"u8);
    }
}
