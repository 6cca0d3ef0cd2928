using System.Globalization;
using System.Text.RegularExpressions;
using NJsonSchema.Validation;

namespace ApiBox.Emulator;

/// <summary>Creates the message for a validation error. It names the field and never repeats the value.</summary>
internal static partial class ValidationMessages
{
    public static string Create(ValidationError error, string? prefix = null)
    {
        var inner = Innermost(error);
        var field = Field(inner, prefix);
        return inner.Kind == ValidationErrorKind.PropertyRequired ? $"Please enter {field}." : $"{field} {Rule(inner)}.";
    }

    // An error in allOf or anyOf is reported with the rule of the branch.
    private static ValidationError Innermost(ValidationError error)
    {
        while (error is ChildSchemaValidationError child && child.Errors.SelectMany(branch => branch.Value).FirstOrDefault() is { } inner)
            error = inner;
        return error;
    }

    private static string Field(ValidationError error, string? prefix)
    {
        var path = BracketedIndex()
            .Replace((error.Path ?? "").TrimStart('#').Trim('/').Replace('/', '.'), ".$1")
            .TrimStart('.')
            .Replace("..", ".", StringComparison.Ordinal);
        return (prefix, path) switch
        {
            (null, "") => "The request body",
            (null, _) => path,
            (_, "") => prefix,
            _ => $"{prefix}.{path}",
        };
    }

    private static string Rule(ValidationError error) => error.Kind switch
    {
        ValidationErrorKind.NumberTooSmall => $"must be at least {Number(error.Schema.Minimum ?? error.Schema.ExclusiveMinimum)}",
        ValidationErrorKind.NumberTooBig => $"must be at most {Number(error.Schema.Maximum ?? error.Schema.ExclusiveMaximum)}",
        ValidationErrorKind.NumberNotMultipleOf or ValidationErrorKind.IntegerNotMultipleOf =>
            $"must be a multiple of {Number(error.Schema.MultipleOf)}",
        ValidationErrorKind.NotInEnumeration => $"must be one of {string.Join(", ", error.Schema.ActualSchema.Enumeration)}",
        ValidationErrorKind.UriExpected => "must be an absolute URI",
        ValidationErrorKind.PatternMismatch => $"must match {error.Schema.Pattern}",
        ValidationErrorKind.StringTooShort => $"must have at least {error.Schema.MinLength} characters",
        ValidationErrorKind.StringTooLong => $"must have at most {error.Schema.MaxLength} characters",
        ValidationErrorKind.StringExpected => "must be a string",
        ValidationErrorKind.NumberExpected => "must be a number",
        ValidationErrorKind.IntegerExpected => "must be an integer",
        ValidationErrorKind.BooleanExpected => "must be true or false",
        ValidationErrorKind.ObjectExpected => "must be an object",
        ValidationErrorKind.ArrayExpected => "must be an array",
        _ => $"is invalid ({error.Kind})",
    };

    // The validator writes list[0]; messages write list.0.
    [GeneratedRegex(@"\[(\d+)\]")]
    private static partial Regex BracketedIndex();

    private static string Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "?";
}
