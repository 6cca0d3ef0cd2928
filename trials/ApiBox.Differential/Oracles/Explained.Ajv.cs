using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ApiBox.Conformance.Evaluation;

namespace ApiBox.Differential.Oracles;

internal static partial class Explained
{
    private const RegexOptions AnyCase = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public static IReadOnlyList<Quirk> Ajv { get; } =
    [
        new("multiples by division", "0.3 / 0.1 is not 3 in binary; the numbers that are written are multiples, or are not.",
            static site => site is { Keyword: "multipleOf", IsNumber: true }
                ? IsWholeNumber(Double(site.Value) / Double(site.Limit))
                : null),
        new("numbers as doubles", "JavaScript has no other numbers; the number that is written is the one that is sent.",
            static site => site.IsNumber && !IsDouble(site.Value.GetRawText()) ? InDoubles(site) : null),
        new("contains of nothing", "With prefixItems beside it, an empty array passes; 2020-12 wants an item that the schema allows.",
            static site => site is { Keyword: "contains", Value.ValueKind: JsonValueKind.Array }
                    && site.Value.GetArrayLength() == 0
                    && site.Schema.TryGetProperty("prefixItems", out _)
                ? true
                : null),
        new("contains looks at all", "Only the items that contains allows have been looked at, so unevaluatedItems is about the others.",
            static site => site is { Keyword: "unevaluatedItems", Value.ValueKind: JsonValueKind.Array }
                    && site.Schema.TryGetProperty("contains", out _)
                ? true
                : null),
        new("int64 is any integer", "OpenAPI says that it has 64 bits.",
            static site => site.IsNumber && site.IsFormat("int64") ? double.IsInteger(Double(site.Value)) : null),
        new("float is any number", "OpenAPI says that it has single precision, which ends at 3.4e38.",
            static site => site.IsNumber && (site.IsFormat("float") || site.IsFormat("double")) ? true : null),
        new("date-time with a space",
            "RFC 3339 has a T between date and time; that others may put a space there is a remark about reading.",
            static site => site.IsFormat("date-time") && site.Text is { Length: > 10 } text && char.IsWhiteSpace(text[10])
                ? Check("date-time", text[..10] + "T" + text[11..])
                : null),
        new("offsets of hours", "RFC 3339 has minutes in every offset, after a colon.",
            static site => (site.IsFormat("date-time") || site.IsFormat("time"))
                    && site.Text is { } text
                    && Regex.Match(text, @"\A(.*[-+][0-9]{2})([0-9]{2})?\z") is { Success: true } match
                ? Check(site.Limit.GetString()!, $"{match.Groups[1].Value}:{(match.Groups[2].Success ? match.Groups[2].Value : "00")}")
                : null),
        new("base64 by lines", "One good line does not make the others good.",
            static site => site.IsFormat("byte") && site.Text is { } text
                ? Regex.IsMatch(
                    Regex.Replace(text, "[\\r\u2028\u2029]", "\n"),
                    "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
                    RegexOptions.Multiline)
                : null),
        new("uuid as a URN", "RFC 4122 has the UUID and the URN apart, and the format is the former.",
            static site => site.IsFormat("uuid")
                    && site.Text is { } text
                    && text.StartsWith("urn:uuid:", StringComparison.OrdinalIgnoreCase)
                ? Check("uuid", text[9..])
                : null),
        new("hostname with a dot at the end", "RFC 1123 has no empty label.",
            static site => site.IsFormat("hostname") && site.Text is { } text && text.EndsWith('.') ? Check("hostname", text[..^1]) : null),
        new("encoded labels as they are",
            "RFC 5891 asks that xn-- stands before what Punycode says, and that the label it stands for may be.",
            static site => site.IsFormat("hostname") && site.Text is { } text && text.Contains("xn--", StringComparison.OrdinalIgnoreCase)
                ? Check("hostname", text.Replace("xn--", "xna-", StringComparison.OrdinalIgnoreCase))
                : null),
        new("unevaluatedProperties beside dependentSchemas", "It forgets what properties has looked at; 2020-12 does not.",
            static site => site is { Keyword: "unevaluatedProperties", Value.ValueKind: JsonValueKind.Object }
                    && site.Schema.TryGetProperty("dependentSchemas", out _)
                ? site.Value.EnumerateObject().All(member => site.Oracle.Holds(site.Limit, member.Value)) : null),
        new("email wants a dot", "RFC 5321 allows a host with one label, quoted names and address literals.",
            static site => site.IsFormat("email") && site.Text is { } text
                ? Regex.IsMatch(
                    text,
                    @"\A[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@"
                        + @"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\z",
                    AnyCase)
                : null),
        new("http without a host", "RFC 9110 refuses an address of http or https without a host.",
            static site => site.IsFormat("uri")
                    && site.Text is { } text
                    && Regex.IsMatch(text, "^https?:", AnyCase)
                    && Check("uri", Regex.Replace(text, "^https?", "other", AnyCase))
                ? true
                : null),
        new("authority as a path",
            "RFC 3986 has no path that begins with two slashes after a scheme, so that a bad port is not part of one.",
            static site => (site.IsFormat("uri") || site.IsFormat("uri-reference"))
                    && site.Text is { } text
                    && text.Contains("//", StringComparison.Ordinal)
                    && Check(site.Limit.GetString()!, Regex.Replace(Once(text, "//", "/"), "^https?:", "other:", AnyCase))
                ? true
                : null),
        new("authority after one slash", "RFC 3986 has two slashes before an authority.",
            static site => site.IsFormat("uri")
                    && site.Text is { } text
                    && !text.Contains("://", StringComparison.Ordinal)
                    && text.Contains(":/", StringComparison.Ordinal)
                    && Check("uri", Once(text, ":/", "://"))
                ? true
                : null),
        new("a scheme alone", "RFC 3986 allows an empty path.",
            static site => site.IsFormat("uri") && site.Text is { } text && text.EndsWith(':') ? false : null),
        new("a colon without a scheme", "RFC 3986 has no colon in the first segment of a relative reference.",
            static site => site.IsFormat("uri-reference")
                    && site.Text is { } text
                    && Check("uri-reference", Once(text, ":", "-").Replace('"', '!'))
                ? true
                : null),
        new("quotes in references", "RFC 3986 has no quotation mark among its characters.",
            static site => site.IsFormat("uri-reference") && site.Text is { } text && text.Contains('"', StringComparison.Ordinal)
                ? Check("uri-reference", text.Replace('"', '!'))
                : null),
    ];

    private static bool Check(string format, string text) => Formats.IsValid(format, text);

    private static string Once(string text, string old, string other) =>
        text.IndexOf(old, StringComparison.Ordinal) is >= 0 and var at ? text[..at] + other + text[(at + old.Length)..] : text;

    // As JavaScript's parseInt sees it, which reads the number's text: from 1e21 on, that is one digit and an exponent.
    private static bool IsWholeNumber(double number) => double.IsInteger(number) && Math.Abs(number) < 1e21;

    private static double Double(JsonElement number) => double.Parse(number.GetRawText(), CultureInfo.InvariantCulture);

    private static bool IsDouble(string number) =>
        double.Parse(number, CultureInfo.InvariantCulture) is var value
            && double.IsFinite(value)
            && Exact.Parse(value.ToString("R", CultureInfo.InvariantCulture)).CompareTo(Exact.Parse(number)) == 0;

    private static bool? InDoubles(Site site)
    {
        var value = Double(site.Value);
        if (site.Keyword == "type")
            return double.IsFinite(value) && (site.HasType("number") || (site.HasType("integer") && double.IsInteger(value)));
        if (!double.IsFinite(value))
            return null;
        var number = Exact.Parse(value.ToString("R", CultureInfo.InvariantCulture));
        return site.Keyword switch
        {
            "enum" =>
                site.Limit.EnumerateArray().Any(one => one.ValueKind == JsonValueKind.Number && Oracle.Of(one).CompareTo(number) == 0),
            "const" => site.Limit.ValueKind == JsonValueKind.Number && Oracle.Of(site.Limit).CompareTo(number) == 0,
            "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" or "format" =>
                Oracle.TestNumber(site.Keyword, site.Limit, number),
            _ => null,
        };
    }
}
