using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ApiBox.EndToEnd.Tests.Page;

/// <summary>
/// Validators requests as the service's page "Add Instrumental" says, and by nothing else: written by hand from its text, without the
/// description and without the SDK. The page calls the two addresses <c>string&lt;uri&gt;</c> and says that the service fetches the one and
/// posts to the other, so they are absolute URIs of http or https here. Other members than those of the page are nothing to it.
/// </summary>
internal static partial class PageValidator
{
    private static readonly string[] Required = ["uploadUrl", "title", "negativeTags", "tags", "callBackUrl"];

    /// <summary>The broken rules as "pointer keyword".</summary>
    public static IReadOnlySet<string> Validate(JsonElement request)
    {
        if (request.ValueKind != JsonValueKind.Object)
            return new HashSet<string> { " type" };
        var broken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in Required)
            if (!request.TryGetProperty(name, out _))
                broken.Add($"/{name} required");
        foreach (var member in request.EnumerateObject())
            if (Broken(member.Name, member.Value) is { } keywords)
                broken.UnionWith(keywords.Select(keyword => $"/{member.Name} {keyword}"));
        return broken;
    }

    private static IEnumerable<string>? Broken(string name, JsonElement value) => name switch
    {
        "uploadUrl" or "callBackUrl" => Address(value),
        "title" or "negativeTags" or "tags" => Text(value) is null ? ["type"] : null,
        "vocalGender" => Choice(value, "m", "f"),
        "styleWeight" or "weirdnessConstraint" or "audioWeight" => Weight(value),
        "model" => Choice(value, "V4_5PLUS", "V5"),
        _ => null,
    };

    private static string? Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string[]? Choice(JsonElement value, params string[] allowed) =>
        Text(value) is not { } text ? ["type"] : allowed.Contains(text) ? null : ["enum"];

    private static string[]? Address(JsonElement value)
    {
        if (Text(value) is not { } text)
            return ["type"];
        if (!AbsoluteUri().IsMatch(text))
            return ["format"];
        if (!HttpScheme().IsMatch(text))
            return ["pattern"];
        return null;
    }

    /// <summary>
    /// 0 &lt;= x &lt;= 1, a multiple of 0.01: by the digits, since neither double nor decimal holds every number of JSON.
    /// </summary>
    private static List<string>? Weight(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Number)
            return ["type"];
        var parts = Number().Match(value.GetRawText());
        var fraction = parts.Groups["fraction"].Value;
        var digits = BigInteger.Parse(parts.Groups["whole"].Value + fraction, CultureInfo.InvariantCulture);
        var power = parts.Groups["exponent"] is { Success: true, Value: var text } ? int.Parse(text, CultureInfo.InvariantCulture) : 0;
        var exponent = power - fraction.Length;
        var negative = parts.Groups["sign"].Value == "-" && !digits.IsZero;
        // In hundredths, as a fraction whose denominator is a power of ten.
        var numerator = digits * BigInteger.Pow(10, Math.Max(exponent + 2, 0));
        var denominator = BigInteger.Pow(10, Math.Max(-(exponent + 2), 0));
        var broken = new List<string>();
        if (negative)
            broken.Add("minimum");
        if (!negative && numerator > 100 * denominator)
            broken.Add("maximum");
        if (!(numerator % denominator).IsZero)
            broken.Add("multipleOf");
        return broken.Count == 0 ? null : broken;
    }

    [GeneratedRegex("^(?<sign>-?)(?<whole>[0-9]+)([.](?<fraction>[0-9]+))?([eE](?<exponent>[+-]?[0-9]+))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();


    [GeneratedRegex("^https?://")]
    private static partial Regex HttpScheme();

    // RFC 3986, appendix A. An address of http or https has a host.
    private const string Character = "(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})";
    private const string User = "(?:(?:[A-Za-z0-9._~!$&'()*+,;=:-]|%[0-9A-Fa-f]{2})*@)?";
    private const string Name = "(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})";
    private const string Literal = @"\[[0-9A-Fa-f:.]+\]";
    private const string Port = "(?::[0-9]*)?";
    private const string Path = "(?:/" + Character + "*)*";
    private const string Ending = @"(?:\?(?:" + Character + "|[/?])*)?(?:#(?:" + Character + "|[/?])*)?$";
    private const string Web = "^(?i:https?)://" + User + "(?:" + Literal + "|" + Name + "+)" + Port + Path + Ending;
    private const string Authority = "//" + User + "(?:" + Literal + "|" + Name + "*)" + Port;
    private const string Hierarchy = "(?:" + Authority + Path + "|/?(?:" + Character + "+" + Path + ")?)";

    [GeneratedRegex(Web + "|^(?!(?i:https?):)[A-Za-z][A-Za-z0-9+.-]*:" + Hierarchy + Ending)]
    private static partial Regex AbsoluteUri();
}
