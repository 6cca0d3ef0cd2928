using System.Net;
using System.Net.Sockets;

namespace ApiBox.Testing;

/// <summary>Ports for servers whose addresses must be known before they listen.</summary>
public static class LoopbackPort
{
    /// <summary>A port of the loopback address at which nobody listens now; another program can take it at any time.</summary>
    public static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
