using System.Net;
using System.Net.Sockets;

namespace ApiBox.Reliability.Faults;

/// <summary>
/// A wire to the service that misbehaves as it is told: it takes each request off a connection and decides what becomes of it and of its
/// answer. Without a word it passes both on, or does what a service of its own does.
/// </summary>
internal sealed class BadWire : IAsyncDisposable
{
    private static readonly Uri Nobody = new("http://127.0.0.1:9/");

    private readonly Uri _service;
    private readonly Func<WireExchange, Task> _usual;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _gate = new();
    private readonly Queue<Func<WireExchange, Task>> _script = new();
    private readonly HashSet<Task> _connections = [];
    private readonly HashSet<WireConnection> _idle = [];
    private readonly Task _accepting;
    private int _resets;
    private int _busy;
    private TaskCompletionSource? _allDone;

    private BadWire(Uri service, Func<WireExchange, Task> usual)
    {
        (_service, _usual) = (service, usual);
        _listener.Start(512);
        Address = new Uri($"http://{_listener.LocalEndpoint}/");
        _accepting = AcceptAsync();
    }

    /// <summary>The address to call instead of the service's.</summary>
    public Uri Address { get; }

    public static BadWire To(Uri service) => new(service, WireSteps.Pass);

    /// <summary>A wire that is the service itself.</summary>
    /// <param name="answer">What it does with each request.</param>
    public static BadWire Answering(Func<WireExchange, Task> answer) => new(Nobody, answer);

    /// <summary>Says what becomes of the next requests.</summary>
    /// <param name="step">What to do with one.</param>
    /// <param name="count">How many.</param>
    public void Next(Func<WireExchange, Task> step, int count = 1)
    {
        lock (_gate)
        {
            for (var i = 0; i < count; i++)
                _script.Enqueue(step);
        }
    }

    /// <summary>
    /// Resets the next connections as soon as they are made. Those that wait for a request are closed, so that new ones are made.
    /// </summary>
    public void ResetNext(int count)
    {
        lock (_gate)
        {
            _resets = count;
            foreach (var idle in _idle)
                idle.Exchange.Close();
        }
    }

    /// <summary>Forgets what was said.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _resets = 0;
            _script.Clear();
        }
    }

    /// <summary>Waits until no request is under way any more, and so nothing more can reach the service.</summary>
    public Task IdleAsync()
    {
        lock (_gate)
            return _busy == 0 ? Task.CompletedTask : (_allDone ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Task[] open;
        lock (_gate)
            open = [.. _connections];
        await Task.WhenAll(open).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                Take(await _listener.AcceptSocketAsync(_stop.Token));
            }
            catch (SocketException) when (!_stop.IsCancellationRequested)
            {
                // A client that is gone already must not keep the others from being served.
            }
        }
    }

    private void Take(Socket client)
    {
        bool resets;
        lock (_gate)
            resets = _resets > 0 && _resets-- > 0;
        if (resets)
        {
            client.LingerState = new LingerOption(true, 0);
            client.Dispose();
            return;
        }

        var serving = ServeAsync(client);
        lock (_gate)
        {
            _connections.RemoveWhere(static one => one.IsCompleted);
            _connections.Add(serving);
        }
    }

    private async Task ServeAsync(Socket client)
    {
        client.NoDelay = true;
        using var connection = new WireConnection(client, _service, _stop.Token);
        try
        {
            while (await BeginAsync(connection))
            {
                Func<WireExchange, Task>? step;
                lock (_gate)
                {
                    _idle.Remove(connection);
                    _busy++;
                    _script.TryDequeue(out step);
                }

                try
                {
                    await (step ?? _usual)(connection.Exchange);
                }
                finally
                {
                    Leave();
                }

                if (connection.Exchange.IsOver)
                    return;
            }
        }
        catch (Exception error) when (error is SocketException or IOException or ObjectDisposedException || _stop.IsCancellationRequested)
        {
            // One of the two ends is gone, which is what a wire has to reckon with; the other learns of it.
            connection.Exchange.Reset();
        }
        catch (Exception error)
        {
            Program.Say($"the wire itself broke: {error}");
            throw;
        }
        finally
        {
            lock (_gate)
                _idle.Remove(connection);
        }
    }

    private Task<bool> BeginAsync(WireConnection connection)
    {
        lock (_gate)
            _idle.Add(connection);
        return connection.BeginAsync();
    }

    private void Leave()
    {
        lock (_gate)
        {
            if (--_busy > 0)
                return;
            _allDone?.TrySetResult();
            _allDone = null;
        }
    }
}
