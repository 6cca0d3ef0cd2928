using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ApiBox.StudioTests;

/// <summary>
/// Why the client does not run in a browser: one <c>fetch</c> of a POST can send it twice, below any code that could count it.
/// </summary>
public sealed class BrowserResendTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task ABrowserSendsAPostAgainWhenAKeptConnectionEnds()
    {
        using var service = new ClosingService();
        await using var context = await fixture.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(service.Address);

        // The first request leaves a connection that the second one uses.
        await page.EvaluateAsync("fetch('/').then(response => response.text())");
        var answer = await page.EvaluateAsync<string>("fetch('/pay', { method: 'POST', body: '{}' }).then(response => response.text())");

        Assert.Equal("paid", answer);
        // Two, or more where several connections were kept.
        Assert.InRange(service.Posts, 2, 10);
    }

    /// <summary>A service that takes a POST on a connection that was used before, and ends it without a response.</summary>
    private sealed class ClosingService : IDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly ConcurrentBag<Task> _connections = [];
        private int _posts;

        public ClosingService()
        {
            _listener.Start();
            _connections.Add(AcceptAsync());
        }

        public string Address => $"http://{_listener.LocalEndpoint}/";

        public int Posts => Volatile.Read(ref _posts);

        public void Dispose() => _listener.Dispose();

        private async Task AcceptAsync()
        {
            try
            {
                while (true)
                    _connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync()));
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
            {
                // The test is over.
            }
        }

        private async Task ServeAsync(TcpClient connection)
        {
            using var client = connection;
            var stream = client.GetStream();
            using var reader = new StreamReader(stream, Encoding.ASCII);
            for (var requests = 1; await reader.ReadLineAsync() is { } line; requests++)
            {
                var length = 0;
                while (await reader.ReadLineAsync() is { Length: > 0 } header)
                    if (header.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
                        length = int.Parse(header[15..], System.Globalization.CultureInfo.InvariantCulture);
                // Reading nothing would wait for more.
                if (length > 0)
                    await reader.ReadBlockAsync(new char[length]);
                var isPost = line.StartsWith("POST", StringComparison.Ordinal);
                if (isPost)
                {
                    Interlocked.Increment(ref _posts);
                    if (requests > 1)
                    {
                        // Without lingering, the connection is reset.
                        client.Client.LingerState = new LingerOption(true, 0);
                        return;
                    }
                }

                var text = isPost ? "paid" : "<p>a page</p>";
                await stream.WriteAsync(Encoding.ASCII.GetBytes(
                    $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {text.Length}\r\n\r\n{text}"));
            }
        }
    }
}
