using System.Net.Sockets;
using System.Text;

namespace ApiBox.Reliability.Faults;

/// <summary>A connection of a client's, and the one to the service that belongs to it.</summary>
internal sealed class WireConnection : IDisposable
{
    private readonly Socket _client;
    private readonly CancellationToken _stop;
    private readonly HttpBytes _requests;
    private readonly Lazy<Socket> _upstream;
    private readonly Lazy<HttpBytes> _answers;

    public WireConnection(Socket client, Uri service, CancellationToken stop)
    {
        (_client, _stop) = (client, stop);
        _requests = new HttpBytes(client, stop);
        _upstream = new Lazy<Socket>(() =>
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            socket.Connect(service.Host, service.Port);
            return socket;
        });
        _answers = new Lazy<HttpBytes>(() => new HttpBytes(_upstream.Value, stop));
        Exchange = new WireExchange(this);
    }

    public WireExchange Exchange { get; }

    /// <summary>Waits for the first byte of a request; false if the client has closed the connection.</summary>
    public async Task<bool> BeginAsync()
    {
        _requests.Next();
        return await _requests.FillAsync(1);
    }

    /// <summary>Reads a part of the request, or all of it.</summary>
    public async Task<ReadOnlyMemory<byte>> RequestAsync(int most) => await _requests.MessageAsync(most);

    /// <summary>Gives the request to the service, and reads its whole answer.</summary>
    public async Task<ReadOnlyMemory<byte>> AnswerAsync(ReadOnlyMemory<byte> request)
    {
        await _upstream.Value.SendAsync(request, _stop);
        _answers.Value.Next();
        return await _answers.Value.MessageAsync(int.MaxValue);
    }

    public async Task SendAsync(ReadOnlyMemory<byte> bytes) => await _client.SendAsync(bytes, _stop);

    /// <summary>Waits until the client closes the connection, whatever it still sends.</summary>
    public async Task ClientGoneAsync()
    {
        var rest = new byte[1024];
        try
        {
            while (await _client.ReceiveAsync(rest, _stop) > 0)
            {
            }
        }
        catch (SocketException)
        {
            // It has reset it.
        }
    }

    public void Close(bool resets)
    {
        if (resets)
            _client.LingerState = new LingerOption(true, 0);
        else
            _client.Shutdown(SocketShutdown.Both);
        _client.Dispose();
    }

    public void Dispose()
    {
        _client.Dispose();
        if (_upstream.IsValueCreated)
            _upstream.Value.Dispose();
    }

    /// <summary>Reads messages off a socket, one after the other.</summary>
    private sealed class HttpBytes(Socket socket, CancellationToken stop)
    {
        private static ReadOnlySpan<byte> EndOfHead => "\r\n\r\n"u8;

        private byte[] _buffer = new byte[16 * 1024];
        private int _length;
        private int _taken;

        /// <summary>Goes on to the next message.</summary>
        public void Next()
        {
            _buffer.AsSpan(_taken, _length - _taken).CopyTo(_buffer);
            (_length, _taken) = (_length - _taken, 0);
        }

        /// <summary>Reads until there are so many bytes; false if the other end sends no more.</summary>
        public async Task<bool> FillAsync(int count)
        {
            while (_length < count)
            {
                if (_length == _buffer.Length)
                    Array.Resize(ref _buffer, 2 * _length);
                var read = await socket.ReceiveAsync(_buffer.AsMemory(_length), stop);
                if (read == 0)
                    return false;
                _length += read;
            }

            return true;
        }

        /// <summary>The message, or as much of it as wanted.</summary>
        public async Task<ReadOnlyMemory<byte>> MessageAsync(int most)
        {
            int end;
            while ((end = _buffer.AsSpan(0, _length).IndexOf(EndOfHead)) < 0 && _length < most)
                if (!await FillAsync(_length + 1))
                    throw new IOException("The message has no end.");
            var whole = end < 0 ? most : end + EndOfHead.Length + BodyLength(Encoding.ASCII.GetString(_buffer, 0, end));
            _taken = Math.Min(whole, most);
            if (!await FillAsync(_taken))
                throw new IOException("The message has no end.");
            return _buffer.AsMemory(0, _taken);
        }

        private static int BodyLength(string head) => HttpHead.Length(head) is { } length ? length.Value : 0;
    }
}

/// <summary>The one header that a wire has to know.</summary>
internal static class HttpHead
{
    private const string Name = "\r\nContent-Length:";

    /// <summary>The length that a head announces, and where it stands.</summary>
    public static (int Value, Range Place)? Length(string head)
    {
        var at = head.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var begin = at + Name.Length;
        var end = head.IndexOf('\r', begin);
        end = end < 0 ? head.Length : end;
        return (int.Parse(head.AsSpan(begin, end - begin), null), begin..end);
    }
}
