using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;

namespace ApiBox.Generators.Emission;

/// <summary>Writes how the bodies of errors are read.</summary>
internal static class ErrorText
{
    /// <summary>The member of the operation; nothing if no error has a JSON body.</summary>
    public static void Write(SourceWriter writer, EquatableArray<ErrorResponseModel> errors)
    {
        if (errors.All(static error => error.Value is null))
            return;

        // A range can be there in capitals and in small letters. What has no type must not get that of a range around it.
        var listed = errors.GroupBy(static error => error.Code, StringComparer.Ordinal).Select(static same => same.First()).ToList();
        var typed = listed.Exists(static error => error.Value is not null && Rank(error.Code) > 0)
            ? listed
            : listed.FindAll(static error => error.Value is not null);
        using (writer.Open("Errors = static status => status switch", "},"))
        {
            // Statuses before ranges, and those before all others.
            foreach (var error in typed
                .OrderBy(static error => Rank(error.Code))
                .ThenBy(static error => error.Code, StringComparer.Ordinal))
                writer.Lines($"{Pattern(error.Code)} => {Type(error.Value)},");
            if (typed.TrueForAll(static error => error.Code != "default"))
                writer.Lines("_ => null,");
        }
    }

    private static string Type(ValueModel? value) =>
        value is null ? "null" : $"ApiBoxWireClientJson.TypeInfo<{TypeText.Of(value)}>()";

    /// <summary>The words that tell a reader the type; empty where it has no name to refer to.</summary>
    public static string Type(ErrorResponseModel error) =>
        error.Value is { Kind: ValueKind.Object or ValueKind.Union or ValueKind.OpenEnum, TypeName: { } name }
            ? $" (<see cref=\"{name}\"/>)"
            : "";

    private static int Rank(string code) => code == "default" ? 2 : code.EndsWith("XX", StringComparison.Ordinal) ? 1 : 0;

    private static string Pattern(string code) =>
        code == "default" ? "_" : code.EndsWith("XX", StringComparison.Ordinal) ? $">= {code[0]}00 and <= {code[0]}99" : code;
}
