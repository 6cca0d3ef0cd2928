using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace ApiBox.OpenApi.Reading;

/// <summary>
/// What a scalar without quotes means, by the core schema of YAML 1.2. The guesses of YAML 1.1 are not made: yes and no, dates,
/// 1_000 and 0644 are texts, since a description that means them otherwise meets a diagnostic and not a wrong value.
/// </summary>
internal static class YamlScalar
{
    // Nobody writes longer numbers on purpose, and the time to convert one grows with the square of its length.
    private const int LongestInteger = 64;

    private static readonly Regex Decimal = new(
        @"\A(?<sign>[-+]?)(?:(?<whole>[0-9]+)(?:\.(?<part>[0-9]*))?|\.(?<part>[0-9]+))(?<exponent>[eE][-+]?[0-9]+)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The kind, and the text as JSON writes it: the exact digits of a number, the text of a string, nothing otherwise.</summary>
    public static (SpecKind Kind, string Text) Resolve(string value)
    {
        switch (value)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return (SpecKind.Null, "");
            case "true" or "True" or "TRUE":
                return (SpecKind.True, "");
            case "false" or "False" or "FALSE":
                return (SpecKind.False, "");
        }

        // JSON has no infinity, so .inf and .nan stay texts and are refused where a number is needed.
        return Number(value) is { } number ? (SpecKind.Number, number) : (SpecKind.String, value);
    }

    private static string? Number(string value)
    {
        if (value[0] is not ((>= '0' and <= '9') or '+' or '-' or '.'))
            return null;
        if (value.StartsWith("0x", StringComparison.Ordinal))
            return Integer(value.Substring(2), 16);
        if (value.StartsWith("0o", StringComparison.Ordinal))
            return Integer(value.Substring(2), 8);
        var match = Decimal.Match(value);
        if (!match.Success)
            return null;
        var whole = match.Groups["whole"].Value;
        var isInteger = !match.Groups["part"].Success && !match.Groups["exponent"].Success;
        if (isInteger && whole.Length > 1 && whole[0] == '0')
            return null;
        var sign = match.Groups["sign"].Value == "-" ? "-" : "";
        whole = whole.TrimStart('0');
        var part = match.Groups["part"] is { Success: true } group ? "." + (group.Length == 0 ? "0" : group.Value) : "";
        return sign + (whole.Length == 0 ? "0" : whole) + part + match.Groups["exponent"].Value;
    }

    private static string? Integer(string digits, int radix)
    {
        if (digits.Length is 0 or > LongestInteger)
            return null;
        var sum = BigInteger.Zero;
        foreach (var digit in digits)
        {
            var worth = digit switch
            {
                >= '0' and <= '9' => digit - '0',
                >= 'a' and <= 'f' => digit - 'a' + 10,
                >= 'A' and <= 'F' => digit - 'A' + 10,
                _ => radix
            };
            if (worth >= radix)
                return null;
            sum = (sum * radix) + worth;
        }

        return sum.ToString(CultureInfo.InvariantCulture);
    }
}
