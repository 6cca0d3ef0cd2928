using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace ApiBox.PostgreSql.Tests;

/// <summary>
/// Stands between a store and the server, and can lose answers: the server has done what was asked, and the connection breaks.
/// </summary>
internal sealed class LossyProxy : IAsyncDisposable
{
    // What the server says last, but for the state of the transaction.
    private static readonly byte[] Ready = [(byte)'Z', 0, 0, 0, 5];

    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly CancellationTokenSource _ending = new();
    private readonly Task _accepting;
    private CancellationTokenSource _cut = new();
    private int _toLose;

    public LossyProxy()
    {
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen();
        _accepting = AcceptAsync();
    }

    public string ConnectionString
    {
        get
        {
            var settings = new NpgsqlConnectionStringBuilder(TemporarySchema.ConnectionString)
            {
                Host = "127.0.0.1",
                Port = ((IPEndPoint)_listener.LocalEndPoint!).Port,
                SslMode = SslMode.Disable,
                // A connection from the pool would be reset by a statement before the first, with an answer of its own.
                NoResetOnClose = true,
            };
            return settings.ConnectionString;
        }
    }

    /// <summary>How many answers were lost.</summary>
    public int Lost { get; private set; }

    /// <summary>Loses the next answers, each with its connection.</summary>
    public void Lose(int answers = 1) => Interlocked.Add(ref _toLose, answers);

    /// <summary>Breaks all connections, with whatever the server is at.</summary>
    public void Cut() => Interlocked.Exchange(ref _cut, new CancellationTokenSource()).Cancel();

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        _listener.Dispose();
        await _accepting;
        _ending.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = RelayAsync(await _listener.AcceptAsync(_ending.Token));
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // It ends.
        }
    }

    private async Task RelayAsync(Socket client)
    {
        using var server = await ConnectAsync();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(_ending.Token, _cut.Token);
        using (client)
        {
            await Task.WhenAny(CopyAsync(client, server, false, ending.Token), CopyAsync(server, client, true, ending.Token));
        }
    }

    private static async Task<Socket> ConnectAsync()
    {
        var settings = new NpgsqlConnectionStringBuilder(TemporarySchema.ConnectionString);
        if (!Path.IsPathRooted(settings.Host))
        {
            var remote = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await remote.ConnectAsync(settings.Host!, settings.Port);
            return remote;
        }

        var local = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await local.ConnectAsync(new UnixDomainSocketEndPoint(Path.Combine(settings.Host, $".s.PGSQL.{settings.Port}")));
        return local;
    }

    private async Task CopyAsync(Socket from, Socket to, bool isAnswer, CancellationToken ending)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (await from.ReceiveAsync(buffer, ending) is > 0 and var count)
            {
                if (isAnswer && Volatile.Read(ref _toLose) > 0)
                {
                    // Only when it is whole has the server done its part.
                    while (count < Ready.Length + 1 || !buffer.AsSpan(count - Ready.Length - 1, Ready.Length).SequenceEqual(Ready))
                        count = await from.ReceiveAsync(buffer, ending);
                    Interlocked.Decrement(ref _toLose);
                    Lost++;
                    return;
                }

                await to.SendAsync(buffer.AsMemory(0, count), ending);
            }
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // One of the two has left.
        }
    }
}
