using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace ApiBox.Generated.Tests.Support;

/// <summary>One connection of a <see cref="BadServer"/>, spoken byte by byte so that it can go wrong anywhere.</summary>
public sealed class BadConnection(BadServer server, Socket socket) : IDisposable
{
    private readonly NetworkStream _stream = new(socket);

    /// <summary>Reads a request line and headers; null if the client closed instead.</summary>
    public async Task<ServedRequest?> ReadHeadAsync()
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await _stream.ReadAsync(one) == 0)
                return null;
            head.Append((char)one[0]);
        }

        var lines = head.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var request = new ServedRequest(lines[0], lines[1..], null);
        server.Note(request);
        return request;
    }

    /// <summary>Reads the body that the headers announce, and counts it if it came whole.</summary>
    public async Task<string> ReadBodyAsync(ServedRequest request)
    {
        var length = int.Parse(request.Header("Content-Length") ?? "0", CultureInfo.InvariantCulture);
        var body = new byte[length];
        await _stream.ReadExactlyAsync(body);
        var text = Encoding.UTF8.GetString(body);
        if (!request.Line.StartsWith("GET", StringComparison.Ordinal))
            server.NoteBody(text);
        return text;
    }

    /// <summary>Reads a whole request; null if the client closed instead.</summary>
    public async Task<ServedRequest?> ReadAsync()
    {
        if (await ReadHeadAsync() is not { } request)
            return null;
        return request with { Body = await ReadBodyAsync(request) };
    }

    /// <summary>Sends an answer with a correct length.</summary>
    public Task AnswerAsync(int status, string body, string headers = "") =>
        SendAsync(
            $"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n"
            + $"{headers}\r\n{body}");

    /// <summary>Sends text as it is.</summary>
    public Task SendAsync(string text) => SendAsync(Encoding.UTF8.GetBytes(text));

    /// <summary>Sends bytes as they are.</summary>
    public async Task SendAsync(byte[] bytes) => await _stream.WriteAsync(bytes);

    /// <summary>Waits until the client closes.</summary>
    public async Task HoldAsync()
    {
        var buffer = new byte[1024];
        try
        {
            while (await _stream.ReadAsync(buffer) > 0)
            {
            }
        }
        catch (IOException)
        {
        }
    }

    /// <summary>Breaks the connection hard, so that the client sees a reset.</summary>
    public void Reset() => socket.Close(0);

    public void Dispose() => _stream.Dispose();
}
