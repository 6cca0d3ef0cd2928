using System.Net;
using System.Net.Sockets;
using ApiBox.Analyzers.ClientRules;
using Microsoft.CodeAnalysis;

namespace ApiBox.Analyzers.Values.Checks;

/// <summary>Checks addresses: absolute, http or https where the pattern says so, and reachable for the service.</summary>
internal static class AddressChecks
{
    /// <summary>The expression of an address for programs that only poll.</summary>
    private const string Nowhere = "global::ApiBox.CallbackUrls.Nowhere";

    private static readonly string[] PrivateSuffixes = [".localhost", ".local", ".internal", ".lan", ".home.arpa"];

    public static Violation? Check(ValueRules rules, string text, SyntaxNode syntax)
    {
        if (text.Length == 0 && rules.MayBeEmpty)
            return null;
        var found = Find(rules, text, syntax);
        return found is not null && rules.Callback && found.Descriptor != ValueDescriptors.TooLong
            ? found with { Replacement = Nowhere }
            : found;
    }

    private static Violation? Find(ValueRules rules, string text, SyntaxNode syntax)
    {
        if (rules.Format == "uri" && !HasScheme(text))
            return Violation.Of(ValueDescriptors.InvalidAddress, syntax, rules.Name, "an absolute URL", TextChecks.Cut(text));
        if (!rules.Matches(text))
            return rules.Pattern!.StartsWith("^http", StringComparison.Ordinal)
                ? Violation.Of(ValueDescriptors.InvalidAddress, syntax, rules.Name, "an http or https URL", TextChecks.Cut(text))
                : TextChecks.Pattern(rules, text, syntax);
        if (TextChecks.Length(rules, text, syntax) is { } length)
            return length;
        return rules.Reachable && IsPrivate(text)
            ? Violation.Of(
                ValueDescriptors.UnreachableAddress, syntax, rules.Name, TextChecks.Cut(text),
                rules.Callback ? ", or CallbackUrls.Nowhere if you only poll" : "")
            : null;
    }

    /// <summary>Whether a text can be an absolute URL: it begins with a scheme, and http and https have a host.</summary>
    public static bool HasScheme(string text)
    {
        var colon = text.IndexOf(':');
        if (colon <= 0 || !IsLetter(text[0])
            || !text.Take(colon).All(static c => IsLetter(c) || c is (>= '0' and <= '9') or '+' or '-' or '.'))
            return false;
        var scheme = text.Substring(0, colon).ToLowerInvariant();
        if (scheme is not ("http" or "https"))
            return true;
        return text.Length > colon + 3 && text[colon + 1] == '/' && text[colon + 2] == '/'
            && text[colon + 3] is not ('/' or '?' or '#' or ':');
    }

    /// <summary>Whether only the caller's own machine or network can reach an address.</summary>
    private static bool IsPrivate(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            return false;
        var host = address.DnsSafeHost.TrimEnd('.').ToLowerInvariant();
        if (IPAddress.TryParse(host, out var number))
            return IsPrivate(number);
        return host.Length > 0
            && (host.IndexOf('.') < 0 || PrivateSuffixes.Any(suffix => host.EndsWith(suffix, StringComparison.Ordinal)));
    }

    private static bool IsPrivate(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        if (IPAddress.IsLoopback(address) || address.IsIPv6LinkLocal || address.IsIPv6SiteLocal)
            return true;
        var bytes = address.GetAddressBytes();
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? (bytes[0] & 0xFE) == 0xFC || bytes.All(static one => one == 0)
            : bytes[0] is 0 or 10
                || (bytes[0] == 172 && bytes[1] is >= 16 and <= 31)
                || (bytes[0] == 192 && bytes[1] == 168)
                || (bytes[0] == 169 && bytes[1] == 254)
                || (bytes[0] == 100 && bytes[1] is >= 64 and <= 127);
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
