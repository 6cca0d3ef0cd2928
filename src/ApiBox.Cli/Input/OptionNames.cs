using System.Globalization;
using ApiBox.Cli.Shell;

namespace ApiBox.Cli.Input;

/// <summary>Names the options that validation errors are about. The SDK has pointers, and people have a command line.</summary>
/// <param name="fields">All fields of the operation, with their values on the command line.</param>
internal sealed class OptionNames(IReadOnlyList<GivenField> fields)
{
    /// <summary>The keyword of a member that no field has.</summary>
    public const string Unknown = "unknown";

    private const string Body = "--body";

    /// <summary>The option of a pointer, with what follows in its value.</summary>
    public string Of(ValidationError error)
    {
        if (Find(error.Path) is not { } field)
            return error.Path.Length == 0 ? Body : $"{Body} {error.Path}";
        // A value that no option has comes from the body. What is missing can be set by its option.
        var isOfBody = field.Texts is null && field.Field.Location == FieldLocation.Body && error.Keyword != "required";
        return isOfBody && fields.Any(static other => other.Field.Location == FieldLocation.Body)
            ? $"{Body} {error.Path}"
            : field.Option + Rest(field, error.Path);
    }

    /// <summary>What is wrong, and what was probably meant.</summary>
    public string Describe(ValidationError error)
    {
        var suggestion = error.Keyword switch
        {
            Unknown => Suggestion.For(error.Path.TrimStart('/'), fields.Where(static field => field.Field.Location == FieldLocation.Body)
                .Select(static field => field.Field.Name)),
            "enum" => Suggestion.For(error.Actual ?? "", Find(error.Path)?.Field.Values ?? []),
            _ => "",
        };
        return suggestion.Length == 0 ? error.Message : $"{error.Message}.{suggestion}";
    }

    private GivenField? Find(string path)
    {
        var candidates = fields.Where(field => IsWithin(path, FieldText.Pointer(field.Field.Name))).ToList();
        return candidates.Find(static field => field.Texts is not null) ?? candidates.FirstOrDefault();
    }

    private static bool IsWithin(string path, string pointer) =>
        pointer.Length > 0
        && path.StartsWith(pointer, StringComparison.Ordinal)
        && (path.Length == pointer.Length || path[pointer.Length] == '/');

    // An item of a list is counted as people count.
    private static string Rest(GivenField field, string path)
    {
        var rest = path[FieldText.Pointer(field.Field.Name).Length..];
        return field.Field.Kind == FieldKind.List && int.TryParse(rest.AsSpan().TrimStart('/'), CultureInfo.InvariantCulture, out var item)
            ? string.Create(CultureInfo.InvariantCulture, $" (number {item + 1})")
            : rest.Length == 0 ? "" : $" {rest}";
    }
}
