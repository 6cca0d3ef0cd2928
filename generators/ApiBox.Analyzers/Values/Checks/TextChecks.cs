using ApiBox.Analyzers.ClientRules;
using ApiBox.OpenApi.Reading;
using Microsoft.CodeAnalysis;

namespace ApiBox.Analyzers.Values.Checks;

/// <summary>Checks the length, the pattern, the constant and the format of texts.</summary>
internal static class TextChecks
{
    private const int MaxShown = 64;

    public static Violation? Check(ValueRules rules, string text, SyntaxNode syntax)
    {
        if (rules.Const is { } constant && text != constant)
            return Violation.Of(ValueDescriptors.NotAllowed, syntax, rules.Name, $"'{constant}'", Cut(text));
        if (rules.Format is { } format && FormatChecks.IsInvalid(format, text))
            return format == "uri"
                ? Violation.Of(ValueDescriptors.InvalidAddress, syntax, rules.Name, "an absolute URL", Cut(text))
                : Violation.Of(ValueDescriptors.InvalidFormat, syntax, rules.Name, format, Cut(text));
        return Length(rules, text, syntax) ?? Pattern(rules, text, syntax);
    }

    public static Violation? Length(ValueRules rules, string text, SyntaxNode syntax)
    {
        var length = TextLength.CodePoints(text);
        if (rules.Count("minLength") is { } least && length < least)
            return Violation.Of(ValueDescriptors.TooShort, syntax, rules.Name, least, length);
        return rules.Count("maxLength") is { } most && length > most
            ? Violation.Of(ValueDescriptors.TooLong, syntax, rules.Name, most, length)
            : null;
    }

    public static Violation? Pattern(ValueRules rules, string text, SyntaxNode syntax) =>
        rules.Matches(text) ? null : Violation.Of(ValueDescriptors.PatternMismatch, syntax, rules.Name, rules.Pattern!, Cut(text));

    public static string Cut(string text) => text.Length <= MaxShown ? text : text.Substring(0, MaxShown) + "…";
}
