using System.Net;
using System.Net.Sockets;

namespace ApiBox.Generated.Tests.Support;

/// <summary>
/// A server on a real socket of this machine that misbehaves as told, and counts the requests whose bodies it received whole: each of
/// them could have been a paid task.
/// </summary>
public sealed class BadServer : IAsyncDisposable
{
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly Func<BadConnection, Task>[] _scripts;
    private readonly List<Task> _running = [];
    private readonly List<Socket> _sockets = [];
    private readonly List<ServedRequest> _requests = [];
    private readonly List<string> _bodies = [];
    private readonly Task _accepting;

    private BadServer(Func<BadConnection, Task>[] scripts)
    {
        _scripts = scripts;
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndPoint!).Port}/");
        _accepting = AcceptAsync();
    }

    public Uri Address { get; }

    /// <summary>How many connections were made.</summary>
    public int Connections { get; private set; }

    /// <summary>The request heads that came.</summary>
    public IReadOnlyList<ServedRequest> Requests
    {
        get
        {
            lock (_requests)
                return [.. _requests];
        }
    }

    /// <summary>The bodies that came whole.</summary>
    public IReadOnlyList<string> Bodies
    {
        get
        {
            lock (_bodies)
                return [.. _bodies];
        }
    }

    /// <summary>Starts a server that follows a script for each connection; the last one serves all further connections.</summary>
    public static BadServer Start(params Func<BadConnection, Task>[] scripts) => new(scripts);

    /// <summary>Starts a server that gives the answers one after the other, and the last one again and again.</summary>
    public static BadServer Answering(params (int Status, string Body)[] answers)
    {
        var served = -1;
        return Start(async connection =>
        {
            while (await connection.ReadAsync() is not null)
            {
                var (status, body) = answers[Math.Min(Interlocked.Increment(ref served), answers.Length - 1)];
                await connection.AnswerAsync(status, body);
            }
        });
    }

    /// <summary>An address of this machine where nobody listens.</summary>
    public static Uri Nobody()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return new Uri($"http://127.0.0.1:{((IPEndPoint)socket.LocalEndPoint!).Port}/");
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        await _accepting;
        lock (_sockets)
            _sockets.ForEach(static socket => socket.Dispose());
        await Task.WhenAll(_running);
    }

    internal void Note(ServedRequest request)
    {
        lock (_requests)
            _requests.Add(request);
    }

    internal void NoteBody(string body)
    {
        lock (_bodies)
            _bodies.Add(body);
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var socket = await _listener.AcceptAsync();
                socket.NoDelay = true;
                lock (_sockets)
                    _sockets.Add(socket);
                _running.Add(ServeAsync(socket, _scripts[Math.Min(Connections, _scripts.Length - 1)]));
                Connections++;
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task ServeAsync(Socket socket, Func<BadConnection, Task> script)
    {
        await Task.Yield();
        using var connection = new BadConnection(this, socket);
        try
        {
            await script(connection);
        }
        catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException)
        {
            // The client, or the end of the test, was faster.
        }
        finally
        {
            socket.Dispose();
        }
    }
}
