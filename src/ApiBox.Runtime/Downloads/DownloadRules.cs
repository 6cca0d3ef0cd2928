using System.Net;

namespace ApiBox.Runtime;

/// <summary>Where downloads may go.</summary>
internal sealed class DownloadRules(IEnumerable<Uri> allowedOrigins)
{
    private readonly HashSet<string> _allowed = allowedOrigins.Select(Origin).ToHashSet(StringComparer.Ordinal);

    /// <summary>Throws if an address means that the file does not exist.</summary>
    /// <exception cref="ApiBoxDownloadException">It is.</exception>
    public static void ThrowIfAbsent(Uri address, AbsentAddresses absent)
    {
        if (absent.Contains(address))
            throw new ApiBoxDownloadException(
                DownloadFailure.Absent,
                $"The address '{Redaction.Address(address)}' means that the track does not exist. "
                + "Nothing was sent. Wait for the task or get its details again, and use the new address.");
    }

    /// <summary>Throws unless an address is https, or its origin is one that the options name.</summary>
    /// <exception cref="ApiBoxDownloadException">It is not.</exception>
    public void Check(Uri address)
    {
        if (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && IsAllowed(address)))
            throw new ApiBoxDownloadException(
                DownloadFailure.Insecure,
                $"{Redaction.Address(address)} is not https. {nameof(DownloadOptions)}.{nameof(DownloadOptions.AllowedOrigins)} can name "
                    + "an http origin, for the emulator.");
    }

    /// <summary>Throws unless the host of an address may be at an IP address.</summary>
    /// <exception cref="ApiBoxDownloadException">It may not.</exception>
    public void Check(Uri address, IPAddress target)
    {
        var kind = AddressKinds.Of(target);
        if (kind != AddressKind.Public && !(kind == AddressKind.Local && IsAllowed(address)))
            throw new ApiBoxDownloadException(
                DownloadFailure.RefusedAddress,
                $"{address.IdnHost} resolves to {target}, which is not a public address; nothing was sent to it.");
    }

    private bool IsAllowed(Uri address) => _allowed.Contains(Origin(address));

    private static string Origin(Uri address) =>
        FormattableString.Invariant($"{address.Scheme}://{address.IdnHost.ToUpperInvariant()}:{address.Port}");
}
