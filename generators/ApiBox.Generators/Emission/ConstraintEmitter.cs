using ApiBox.Generators.Model;

namespace ApiBox.Generators.Emission;

/// <summary>
/// Writes the checks of one value: a comparison each, which calls the collector only when it fails, so that a valid value
/// costs the comparisons and nothing else.
/// </summary>
internal sealed class ConstraintEmitter(SourceWriter writer)
{
    private const string Check = "global::ApiBox.Runtime.Check";
    private int _locals;

    /// <param name="member">The expression that reads the value; it is read once.</param>
    /// <param name="local">The name of the local that holds it.</param>
    /// <param name="path">The JSON pointer that errors name.</param>
    /// <param name="requiredSource">Where "required" stands when the value must be there and may be null in C#; else null.</param>
    public void Emit(string member, string local, ValueModel value, string path, string? requiredSource)
    {
        var required = requiredSource is null ? null : $"errors.Required({CSharpText.Literal(path)}, {CSharpText.Literal(requiredSource)});";
        if (value.HasRules)
        {
            using (writer.Open($"if ({member} is {{ }} {local})"))
                EmitRules(local, value, path);
            if (required is not null)
                writer.Lines($"else\n    {required}");
        }
        else if (required is not null)
        {
            writer.Lines($"if ({member} is null)\n    {required}");
        }
    }

    private void EmitRules(string local, ValueModel value, string path)
    {
        var before = "";
        foreach (var rule in value.Constraints)
        {
            var arguments = $"{CSharpText.Literal(path)}, {CSharpText.Literal(rule.Source)}, {CSharpText.Literal(rule.Limit)}";
            var (test, report) = Rule(rule, local, value.Kind, arguments);
            // A text that is no URI has no use for the remark that it does not match the pattern of one.
            writer.Lines($"{(rule.Keyword == "pattern" ? before : "")}if ({test})\n    {report};");
            before = rule.Keyword == "format" ? "else " : "";
        }

        if (value.Kind == ValueKind.Object)
            Nested($"{value.TypeName}Validator.Check({local}, ref errors);", $"{CSharpText.Literal(path)}");
        if (value.Item is { HasRules: true } item)
            EmitItems(local, item, path);
    }

    private void EmitItems(string local, ValueModel item, string path)
    {
        var index = $"i{++_locals}";
        using (writer.Open($"for (var {index} = 0; {index} < {local}.Count; {index}++)"))
        {
            var mark = $"mark{_locals}";
            writer.Lines($"var {mark} = errors.Count;");
            Emit($"{local}[{index}]", $"item{_locals}", item, "", null);
            writer.Lines($"if (errors.Count > {mark})\n    errors.Prefix({mark}, {CSharpText.Literal(path)}, {index});");
        }
    }

    private void Nested(string call, string prefix)
    {
        var mark = $"mark{++_locals}";
        writer.Lines($"var {mark} = errors.Count;\n{call}");
        if (prefix != "\"\"")
            writer.Lines($"if (errors.Count > {mark})\n    errors.Prefix({mark}, {prefix});");
    }

    private static (string Test, string Report) Rule(ConstraintModel rule, string local, ValueKind kind, string arguments)
    {
        string Bound() => CSharpText.Number(rule.Limit, kind);
        string Report(string method, string actual) => $"errors.{method}({arguments}, {actual})";
        return rule.Keyword switch
        {
            // Written as "not at least", so that a NaN fails too.
            "minimum" => ($"!({local} >= {Bound()})", Report("Minimum", local)),
            "maximum" => ($"!({local} <= {Bound()})", Report("Maximum", local)),
            "exclusiveMinimum" => ($"!({local} > {Bound()})", Report("ExclusiveMinimum", local)),
            "exclusiveMaximum" => ($"!({local} < {Bound()})", Report("ExclusiveMaximum", local)),
            "multipleOf" => ($"!{Check}.IsMultipleOf({local}, {Bound()})", Report("MultipleOf", local)),
            "minLength" => ($"!{Check}.HasMinLength({local}, {rule.Limit})", Report("MinLength", local)),
            "maxLength" => ($"!{Check}.HasMaxLength({local}, {rule.Limit})", Report("MaxLength", local)),
            "pattern" => ($"!{Check}.Matches({PatternEmitter.Reference(rule.Limit)}, {local})", Report("Pattern", local)),
            "format" => ($"!{Check}.IsUri({local})", Report("Format", local)),
            "enum" => ($"!{local}.IsKnown", Report("Enum", $"{local}.Value")),
            "minItems" => ($"{local}.Count < {rule.Limit}", Report("MinItems", $"{local}.Count")),
            "maxItems" => ($"{local}.Count > {rule.Limit}", Report("MaxItems", $"{local}.Count")),
            var keyword => throw new InvalidOperationException($"No check is written for '{keyword}'."),
        };
    }
}
