using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Checks = ApiBox.Runtime.Check;

namespace ApiBox.Runtime;

internal sealed class LengthRule(string source, int length, bool isMinimum) : JsonRule
{
    internal override bool Test(JsonElement value, RuleFrame at)
    {
        if (value.ValueKind != JsonValueKind.String)
            return true;

        var text = JsonText.Of(value);
        if (isMinimum ? Checks.HasMinLength(text, length) : Checks.HasMaxLength(text, length))
            return true;

        if (at.Reports)
        {
            var limit = length.ToString(CultureInfo.InvariantCulture);
            if (isMinimum)
                at.Errors.MinLength(at.Path, source, limit, text);
            else
                at.Errors.MaxLength(at.Path, source, limit, text);
        }

        return false;
    }
}

internal sealed class PatternRule(string source, string pattern, Func<Regex> regex) : JsonRule
{
    internal override bool Test(JsonElement value, RuleFrame at)
    {
        if (value.ValueKind != JsonValueKind.String)
            return true;

        var text = JsonText.Of(value);
        if (Checks.Matches(regex(), text))
            return true;

        if (at.Reports)
            at.Errors.Pattern(at.Path, source, pattern, text);
        return false;
    }
}

internal sealed class FormatRule(string source, string format) : JsonRule
{
    internal override bool Test(JsonElement value, RuleFrame at)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                var text = JsonText.Of(value);
                if (Checks.IsFormat(format, text))
                    return true;

                if (at.Reports)
                    at.Errors.Format(at.Path, source, format, text);
                return false;

            case JsonValueKind.Number:
                if (NumberFormats.Allows(format, value))
                    return true;

                if (at.Reports)
                    at.Errors.NumberFormat(at.Path, source, format, value.GetRawText());
                return false;

            default:
                return true;
        }
    }
}
