using ApiBox.OpenApi.Model;

namespace ApiBox.Generators.Emission;

/// <summary>Writes the constants of a code schema, and the table that maps each code to its meaning for the transport.</summary>
internal static class CodeTableEmitter
{
    public static string Emit(CodeTableModel model, string @namespace)
    {
        var writer = SourceWriter.File(@namespace);
        writer.Summary(model.Description, $"The codes of {model.Name}.");
        using (writer.Open($"public static class {model.Name}"))
        {
            foreach (var code in model.Codes)
            {
                writer.Summary(code.Description, $"The code {code.Code}.");
                writer.Lines($"public const int {code.Name} = {CSharpText.Int(code.Code)};");
                writer.Blank();
            }

            var entries = model.Codes.Select(static code =>
                $"\n    new global::ApiBox.Runtime.CodeEntry({code.Name}, {CSharpText.Literal(code.Name)}, "
                    + $"global::ApiBox.Runtime.CodeKind.{code.Kind}, {CSharpText.Bool(code.Retry)})");
            writer.Lines($"internal static readonly global::ApiBox.Runtime.CodeTable Table = new({string.Join(",", entries)});");
        }

        return writer.ToString();
    }
}
