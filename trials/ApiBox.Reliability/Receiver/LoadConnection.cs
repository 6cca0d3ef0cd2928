using System.Net.Sockets;
using System.Text;

namespace ApiBox.Reliability.Receiver;

/// <summary>
/// Sends one request after the other on a connection of its own, and reads no more of the answers than it must: what sends should cost
/// little beside what receives.
/// </summary>
internal sealed class LoadConnection : IDisposable
{
    private const string LengthHeader = "Content-Length:";

    private readonly Socket _socket;
    private readonly string _rest;
    private readonly byte[] _buffer = new byte[64 * 1024];

    public LoadConnection(Uri address)
    {
        _socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        _socket.Connect(address.Host, address.Port);
        _rest = $" HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\n{LengthHeader} ";
    }

    /// <summary>Posts a body and waits for the answer.</summary>
    /// <returns>The HTTP status.</returns>
    public async Task<int> PostAsync(string path, byte[] body)
    {
        var head = Encoding.ASCII.GetBytes($"POST {path}{_rest}{body.Length}\r\n\r\n");
        await _socket.SendAsync((ArraySegment<byte>[])[head, body]);

        var length = 0;
        while (true)
        {
            var count = await _socket.ReceiveAsync(_buffer.AsMemory(length));
            if (count == 0)
                throw new IOException("The server closed the connection.");
            length += count;
            var end = _buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8);
            if (end < 0)
                continue;
            var answer = Encoding.ASCII.GetString(_buffer, 0, end);
            if (length >= end + 4 + BodyLength(answer))
                return int.Parse(answer.AsSpan(9, 3), null);
        }
    }

    public void Dispose() => _socket.Dispose();

    private static int BodyLength(string head)
    {
        var at = head.IndexOf(LengthHeader, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return 0;
        var value = head.AsSpan(at + LengthHeader.Length);
        var end = value.IndexOf('\r');
        return int.Parse(end < 0 ? value : value[..end], null);
    }
}
