using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace ApiBox.Conformance.Evaluation;

/// <summary>
/// The formats that the product promises to check, judged in a plain way, with an example of each and texts that are none.
/// </summary>
internal static partial class Formats
{
    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        ["date-time"] = "2024-05-06T07:08:09Z",
        ["date"] = "2024-05-06",
        ["time"] = "07:08:09Z",
        ["duration"] = "P3DT4H5M",
        ["email"] = "someone@example.com",
        ["uri"] = "https://example.com/a?b=c",
        ["uri-reference"] = "/a/b?c=d",
        ["uuid"] = "2f1b6f2e-3c5d-4e6f-8a7b-9c0d1e2f3a4b",
        ["ipv4"] = "192.0.2.7",
        ["ipv6"] = "2001:db8::7",
        ["hostname"] = "example.com",
        ["byte"] = "aGVsbG8=",
    };

    public static string? Example(string format) => Examples.GetValueOrDefault(format);

    /// <summary>Null when the format is not checked.</summary>
    public static bool? IsValid(string format, string text) => format switch
    {
        "date-time" => DateTime().IsMatch(text) && DateTimeOffset.TryParse(text.ToUpperInvariant(), CultureInfo.InvariantCulture, out _),
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "time" => Time().IsMatch(text),
        "duration" => Duration().IsMatch(text),
        "email" => Email().IsMatch(text),
        "uri" => Address().IsMatch(text),
        "uri-reference" => !text.Contains(' ', StringComparison.Ordinal) && Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _),
        "uuid" => Guid.TryParseExact(text, "D", out _),
        "ipv4" =>
            text.Count(static c => c == '.') == 3
                && IPAddress.TryParse(text, out var four)
                && four.AddressFamily == AddressFamily.InterNetwork,
        "ipv6" => IPAddress.TryParse(text, out var six) && six.AddressFamily == AddressFamily.InterNetworkV6,
        "hostname" => text.Length < 254 && Host().IsMatch(text),
        "byte" => Base64().IsMatch(text),
        _ => null,
    };

    [GeneratedRegex(@"\A\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[-+]\d\d:\d\d)\z", RegexOptions.ECMAScript)]
    private static partial Regex DateTime();

    [GeneratedRegex(@"\A([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?([Zz]|[-+]\d\d:\d\d)\z", RegexOptions.ECMAScript)]
    private static partial Regex Time();

    // RFC 3339, appendix A: no unit is left out between two others.
    [GeneratedRegex(
        @"\AP(\d+W|(?!\z)(\d+D|\d+M(\d+D)?|\d+Y(\d+M(\d+D)?)?)?(T(\d+H(\d+M(\d+S)?)?|\d+M(\d+S)?|\d+S))?)\z", RegexOptions.ECMAScript)]
    private static partial Regex Duration();

    [GeneratedRegex(@"\A[^@\s]+@[^@\s]+\z")]
    private static partial Regex Email();

    // RFC 3986 with its names of characters: unreserved, escapes, sub-delims.
    private const string Plain = "(?:[-A-Za-z0-9._~!$&'()*+,;=]|%[0-9A-Fa-f]{2})";
    private const string PathPart = "(?:" + Plain + "|[:@])";

    [GeneratedRegex(
        @"\A[A-Za-z][-+.A-Za-z0-9]*:(?://(?:(?:" + Plain + @"|:)*@)?(?:\[[0-9A-Fa-f:.]+\]|" + Plain + @"*)(?::[0-9]*)?(?:/" + PathPart
            + "*)*|(?!//)/?" + PathPart + "*(?:/" + PathPart + @"*)*)(?:\?(?:" + PathPart + @"|[/?])*)?(?:#(?:" + PathPart
            + @"|[/?])*)?\z")]
    private static partial Regex Address();

    [GeneratedRegex(@"\A[A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?)*\z")]
    private static partial Regex Host();

    [GeneratedRegex(@"\A([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?\z")]
    private static partial Regex Base64();
}
