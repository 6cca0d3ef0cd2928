using System.Globalization;
using ApiBox.OpenApi.Model;

namespace ApiBox.OpenApi.Schemas;

/// <summary>Which formats are checked, and which select a C# type.</summary>
internal static class Formats
{
    // What ApiBox.Runtime.Check.IsFormat checks on strings.
    private static readonly HashSet<string> Checked =
    [
        "uri", "uri-reference", "uri-template", "iri", "iri-reference", "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6",
        "uuid", "date", "date-time", "time", "duration", "byte", "json-pointer", "relative-json-pointer", "regex",
    ];

    // Formats of strings that have no syntax to check.
    private static readonly HashSet<string> Remarks = ["password", "binary"];

    private static readonly HashSet<string> OfIntegers = ["int32", "int64", "int8", "int16", "uint8", "uint16", "uint32", "uint64"];
    private static readonly HashSet<string> OfNumbers = ["double", "float", "decimal"];

    /// <summary>All formats that have an effect, for suggestions.</summary>
    public static IEnumerable<string> Known => Checked.Concat(Remarks).Concat(OfIntegers).Concat(OfNumbers);

    public static bool IsChecked(string format) => Checked.Contains(format);

    /// <summary>Whether a format is the range of a type of numbers with decimals.</summary>
    public static bool IsRange(string format) => format is "float" or "double";

    public static bool IsKnown(string format, JsonTypes type) => type switch
    {
        JsonTypes.String => Checked.Contains(format) || Remarks.Contains(format),
        JsonTypes.Integer => OfIntegers.Contains(format),
        JsonTypes.Number => OfNumbers.Contains(format),
        _ => Checked.Contains(format) || Remarks.Contains(format) || OfIntegers.Contains(format) || OfNumbers.Contains(format),
    };

    /// <summary>Whether a whole number's C# type keeps the bounds of its format.</summary>
    public static bool IsKept(string format, ValueKind kind) => (format, kind) is
        ("int32", ValueKind.Int32) or ("int64", ValueKind.Int32 or ValueKind.Int64) or ("float", ValueKind.Single)
            or ("double", ValueKind.Single or ValueKind.Double);

    /// <summary>The bounds of a whole number's format.</summary>
    public static (string Minimum, string Maximum)? Bounds(string format) => format switch
    {
        "int8" => ("-128", "127"),
        "int16" => ("-32768", "32767"),
        "int32" => ("-2147483648", "2147483647"),
        "int64" => ("-9223372036854775808", "9223372036854775807"),
        "uint8" => ("0", "255"),
        "uint16" => ("0", "65535"),
        "uint32" => ("0", "4294967295"),
        "uint64" => ("0", "18446744073709551615"),
        _ => null,
    };

    /// <param name="limits">The numbers that its rules name.</param>
    public static ValueKind OfInteger(string? format, IEnumerable<string> limits) => format switch
    {
        "int32" or "int8" or "int16" or "uint8" or "uint16" => ValueKind.Int32,
        "uint64" => ValueKind.Decimal, // a long holds half of them
        null when limits.Any(IsBeyondLong) => ValueKind.Decimal,
        _ => ValueKind.Int64,
    };

    private static bool IsBeyondLong(string number) =>
        decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && value is < long.MinValue or > long.MaxValue;

    public static ValueKind OfNumber(string? format) => format switch
    {
        "decimal" => ValueKind.Decimal,
        "float" => ValueKind.Single,
        _ => ValueKind.Double,
    };

    /// <param name="plain">Whether the string has no rules, such as a length, that only apply to strings.</param>
    public static ValueKind OfText(string? format, bool plain) => format switch
    {
        "uri" => ValueKind.Uri,
        "date-time" when plain => ValueKind.Time,
        "date" when plain => ValueKind.Date,
        "uuid" when plain => ValueKind.Guid,
        "byte" when plain => ValueKind.Bytes,
        "binary" when plain => ValueKind.File,
        _ => ValueKind.Text,
    };
}
