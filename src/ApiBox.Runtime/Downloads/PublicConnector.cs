using System.Net;
using System.Net.Sockets;

namespace ApiBox.Runtime;

/// <summary>
/// Opens connections for downloads. The host is resolved here, its addresses are validated, and only these are connected to: a name that
/// resolves to something else the next time has no effect, and the spelling of an address does not matter.
/// </summary>
internal sealed class PublicConnector(
    DownloadRules rules, Func<string, CancellationToken, Task<IPAddress[]>> resolve, TimeSpan timeout, TimeProvider time)
{
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var targets = IPAddress.TryParse(host.TrimEnd('.'), out var literal)
            ? [literal]
            : await resolve(host, cancellationToken).ConfigureAwait(false);
        if (targets.Length == 0)
            throw new SocketException((int)SocketError.HostNotFound);

        // One refused address refuses all: a name with public and private addresses is suspicious.
        foreach (var target in targets)
            rules.Check(context.InitialRequestMessage.RequestUri!, target);

        SocketException? last = null;
        foreach (var target in targets)
        {
            try
            {
                return await ConnectAsync(new IPEndPoint(target, port), timeout / targets.Length, cancellationToken).ConfigureAwait(false);
            }
            catch (SocketException exception)
            {
                last = exception;
            }
        }

        throw last!;
    }

    private async Task<Stream> ConnectAsync(IPEndPoint target, TimeSpan atMost, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(atMost, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var socket = new Socket(target.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(target, either.Token).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            socket.Dispose();
            throw new SocketException((int)SocketError.TimedOut);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
