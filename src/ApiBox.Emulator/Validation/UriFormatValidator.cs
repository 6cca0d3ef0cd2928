using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using NJsonSchema.Validation;
using NJsonSchema.Validation.FormatValidators;

namespace ApiBox.Emulator;

/// <summary>
/// The format <c>uri</c> to the letter of RFC 3986: absolute, and no character that would have to be escaped.
/// <see cref="Uri"/> alone would take spaces, and on Linux <c>/abc</c> for a file.
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
