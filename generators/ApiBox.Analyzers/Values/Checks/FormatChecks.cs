using System.Globalization;

namespace ApiBox.Analyzers.Values.Checks;

/// <summary>Recognizes texts that are certainly not of a format. Whatever is doubtful is left to the validator.</summary>
internal static class FormatChecks
{
    public static bool IsInvalid(string format, string text) => format switch
    {
        "uri" => !AddressChecks.HasScheme(text),
        "uuid" => !Guid.TryParseExact(text, "D", out _),
        "email" => text.IndexOf('@') is var at && (at <= 0 || at == text.Length - 1),
        "date" => !DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "date-time" => text.Length < 20 || text[4] != '-' || text[10] is not ('T' or 't' or ' '),
        "ipv4" => text.Split('.').Length != 4 || !text.Split('.').All(static part => byte.TryParse(part, NumberStyles.None, null, out _)),
        "ipv6" => text.IndexOf(':') < 0,
        _ => false,
    };
}
