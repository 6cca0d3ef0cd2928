using System.Net;
using System.Net.Sockets;

namespace ApiBox.Runtime;

/// <summary>
/// Sorts IP addresses, by the registries of special-purpose addresses of IANA and what clouds use for their own services.
/// </summary>
internal static class AddressKinds
{
    private static readonly IPNetwork[] Never = Networks(
        "0.0.0.0/8", // this network; Linux takes 0.0.0.0 for this machine
        "169.254.0.0/16", // link-local, and the metadata of most clouds
        "100.100.100.200/32", // metadata of Alibaba Cloud
        "168.63.129.16/32", // Azure's own services, at a public address
        "192.0.0.0/24", // IETF protocols, and metadata of Oracle Cloud
        "192.0.2.0/24", // documentation
        "192.88.99.0/24", // relays of 6to4
        "198.18.0.0/15", // benchmarks
        "198.51.100.0/24", // documentation
        "203.0.113.0/24", // documentation
        "224.0.0.0/4", // multicast
        "240.0.0.0/4", // reserved, and broadcast
        "fd00:ec2::/32", // metadata of AWS
        "2001::/23", // IETF protocols, Teredo among them
        "2001:db8::/32", // documentation
        "3fff::/20"); // documentation

    private static readonly IPNetwork[] Local = Networks(
        "10.0.0.0/8", // private
        "100.64.0.0/10", // carriers' NAT
        "127.0.0.0/8", // this machine
        "172.16.0.0/12", // private
        "192.168.0.0/16", // private
        "::1/128", // this machine
        "fc00::/7"); // unique local

    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");

    // IPv4 addresses embedded in IPv6 addresses: their offset within the sixteen bytes.
    private static readonly (IPNetwork Network, int Start)[] Wrapped =
    [
        (IPNetwork.Parse("::ffff:0.0.0.0/96"), 12), // mapped
        (IPNetwork.Parse("64:ff9b::/96"), 12), // NAT64
        (IPNetwork.Parse("2002::/16"), 2), // 6to4
    ];

    private static readonly IPNetwork Compatible = IPNetwork.Parse("::/96");

    public static AddressKind Of(IPAddress address)
    {
        address = Unwrap(address);
        if (Contains(Never, address))
            return AddressKind.Never;
        if (Contains(Local, address))
            return AddressKind.Local;
        return address.AddressFamily == AddressFamily.InterNetwork || Global.Contains(address) ? AddressKind.Public : AddressKind.Never;
    }

    private static IPAddress Unwrap(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;

        var bytes = address.GetAddressBytes();
        foreach (var (network, start) in Wrapped)
            if (network.Contains(address))
                return new IPAddress(bytes.AsSpan(start, 4));

        // :: and ::1 are not IPv4 addresses, although they match the pattern.
        return Compatible.Contains(address) && bytes.AsSpan(12, 3).ContainsAnyExcept((byte)0)
            ? new IPAddress(bytes.AsSpan(12, 4))
            : address;
    }

    private static IPNetwork[] Networks(params string[] networks) => Array.ConvertAll(networks, IPNetwork.Parse);

    private static bool Contains(IPNetwork[] networks, IPAddress address)
    {
        foreach (var network in networks)
            if (network.Contains(address))
                return true;
        return false;
    }
}
