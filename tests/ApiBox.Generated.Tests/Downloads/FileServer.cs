using System.Globalization;
using System.Text;
using ApiBox.Generated.Tests.Support;

namespace ApiBox.Generated.Tests.Downloads;

/// <summary>A server on a real socket that has one file, and breaks off as told.</summary>
internal sealed class FileServer : IAsyncDisposable
{
    private readonly BadServer _server;
    private int _served;

    public FileServer(byte[]? content = null)
    {
        Content = content ?? Sample(400_000);
        _server = BadServer.Start(ServeAsync);
        Address = new Uri(_server.Address, "files/track.mp3?signature=canary");
    }

    public Uri Address { get; }

    public Uri Origin => _server.Address;

    public byte[] Content { get; set; }

    public string? Tag { get; set; } = "\"v1\"";

    public string? LastModified { get; set; }

    /// <summary>Whether parts are served.</summary>
    public bool HasRanges { get; set; } = true;

    /// <summary>Whether the length is said beforehand.</summary>
    public bool HasLength { get; set; } = true;

    /// <summary>After how many bytes of the file answers break off, one after the other.</summary>
    public Queue<int> Cuts { get; } = new();

    /// <summary>Is told the number of each request, from 1, before it is answered.</summary>
    public Action<int>? Serving { get; set; }

    /// <summary>Awaited after half of the body.</summary>
    public Task Half { get; set; } = Task.CompletedTask;

    public string ExtraHeaders { get; set; } = "";

    public IReadOnlyList<ServedRequest> Requests => _server.Requests;

    public int Connections => _server.Connections;

    public static byte[] Sample(int length, int seed = 1)
    {
        var content = new byte[length];
        new Random(seed).NextBytes(content);
        return content;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task ServeAsync(BadConnection connection)
    {
        while (await connection.ReadAsync() is { } request)
        {
            Serving?.Invoke(Interlocked.Increment(ref _served));
            var content = Content;
            var from = HasRanges ? RangeOf(request) : null;
            if (from >= content.Length)
            {
                await connection.AnswerAsync(416, "", $"Content-Range: bytes */{content.Length}\r\n");
                continue;
            }

            var begin = from ?? 0;
            var head = new StringBuilder(from is null ? "HTTP/1.1 200 OK\r\n" : "HTTP/1.1 206 Partial Content\r\n")
                .Append("Content-Type: audio/mpeg\r\n");
            if (from is not null)
                head.Append(CultureInfo.InvariantCulture, $"Content-Range: bytes {begin}-{content.Length - 1}/{content.Length}\r\n");
            if (Tag is not null)
                head.Append(CultureInfo.InvariantCulture, $"ETag: {Tag}\r\n");
            if (LastModified is not null)
                head.Append(CultureInfo.InvariantCulture, $"Last-Modified: {LastModified}\r\n");
            if (HasLength)
                head.Append(CultureInfo.InvariantCulture, $"Content-Length: {content.Length - begin}\r\n");
            else
                head.Append("Transfer-Encoding: chunked\r\n");
            await connection.SendAsync(head.Append(ExtraHeaders).Append("\r\n").ToString());

            var end = Cuts.TryDequeue(out var cut) ? cut : content.Length;
            var middle = Math.Max(begin, end / 2);
            await SendAsync(connection, content[begin..Math.Max(begin, middle)]);
            await Half;
            await SendAsync(connection, content[middle..Math.Max(middle, end)]);
            if (end < content.Length)
                return;
            if (!HasLength)
                await connection.SendAsync("0\r\n\r\n");
        }
    }

    private async Task SendAsync(BadConnection connection, byte[] bytes)
    {
        if (bytes.Length == 0)
            return;
        if (!HasLength)
            await connection.SendAsync($"{bytes.Length:X}\r\n");
        await connection.SendAsync(bytes);
        if (!HasLength)
            await connection.SendAsync("\r\n");
    }

    // As a server that knows the rules: a part only of the version that is asked for.
    private int? RangeOf(ServedRequest request)
    {
        if (request.Header("Range") is not { } range
            || (request.Header("If-Range") is { } version && version != Tag && version != LastModified))
            return null;
        return int.Parse(range["bytes=".Length..^1], CultureInfo.InvariantCulture);
    }
}
