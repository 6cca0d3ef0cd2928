using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using NJsonSchema.Validation;
using NJsonSchema.Validation.FormatValidators;

namespace ApiBox.Emulator;

/// <summary>
/// The format <c>uri</c> exactly as in RFC 3986: absolute, without any character that must be escaped.
/// <see cref="Uri"/> alone accepts spaces, and on Linux it reads <c>/abc</c> as a file.
/// </summary>
internal sealed partial class UriFormatValidator : IFormatValidator
{
    public ValidationErrorKind ValidationErrorKind => ValidationErrorKind.UriExpected;

    public string Format => "uri";

    public bool IsValid(string value, JTokenType tokenType) =>
        UriSyntax().IsMatch(value) && Uri.TryCreate(value, UriKind.Absolute, out _);

    // scheme ":" ( "//" authority path | path ) [ "?" query ] [ "#" fragment ]
    [GeneratedRegex(
        """
        ^[A-Za-z][A-Za-z0-9+.-]*:
        (?:
          //(?:(?:[A-Za-z0-9_.~!$&'()*+,;=:-]|%[0-9A-Fa-f]{2})*@)?
          (?:\[[0-9A-Fa-fvV:.]+\]|(?:[A-Za-z0-9_.~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)
          (?::[0-9]*)?
          (?:/(?:[A-Za-z0-9_.~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*)?
          |
          (?!//)(?:[A-Za-z0-9_.~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*
        )
        (?:\?(?:[A-Za-z0-9_.~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?
        (?:\#(?:[A-Za-z0-9_.~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?
        \z
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex UriSyntax();
}
