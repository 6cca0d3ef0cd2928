using ApiBox.OpenApi.Model;

namespace ApiBox.Generators.Emission;

/// <summary>Writes rules that are judged on JSON: as an expression that builds them, and as a class for each that others refer to.</summary>
internal static class RuleEmitter
{
    public const string Type = "global::ApiBox.Runtime.JsonRule";

    public static string EmitNamed(NamedRuleModel rule, string @namespace)
    {
        var writer = SourceWriter.File(@namespace);
        writer.Lines("/// <summary>What the description says about a value, judged on its JSON.</summary>");
        using (writer.Open($"internal static class {rule.Name}Rule"))
            Field(writer, "Rule", rule.Rule, "internal");
        return writer.ToString();
    }

    /// <summary>A field that holds a rule.</summary>
    public static void Field(SourceWriter writer, string name, RuleModel rule, string access = "private")
    {
        var lines = new List<string>();
        Write(rule, 1, lines);
        writer.Lines($"{access} static readonly {Type} {name} =");
        lines[lines.Count - 1] += ";";
        writer.Lines(string.Join("\n", lines));
    }

    private static void Write(RuleModel rule, int depth, List<string> lines)
    {
        var indent = new string(' ', depth * 4);
        var (before, after) = Call(rule);
        if (rule.Rules.Count == 0)
        {
            lines.Add($"{indent}{before}{after}");
            return;
        }

        lines.Add(indent + before);
        for (var i = 0; i < rule.Rules.Count; i++)
        {
            var name = Member(rule, i);
            if (name is not null)
                lines.Add($"{indent}    ({name},");
            Write(rule.Rules[i], depth + 1, lines);
            if (name is not null)
                lines[lines.Count - 1] += ")";
            if (i < rule.Rules.Count - 1)
                lines[lines.Count - 1] += ",";
        }

        lines[lines.Count - 1] += after;
    }

    /// <summary>What stands before and after the rules below.</summary>
    private static (string Before, string After) Call(RuleModel rule)
    {
        var source = CSharpText.Literal(rule.Source);
        var comma = rule.Rules.Count > 0 ? "," : "";
        string Plain(string method) => $"{Type}.{method}({source}{comma}";
        string With(string method, string argument) => $"{Type}.{method}({source}, {argument}{comma}";
        return rule.Keyword switch
        {
            "schema" => ($"{Type}.Schema(", ")"),
            "nullable" => ($"{Type}.Nullable(", ")"),
            "reference" => ($"{Type}.Reference(static () => {rule.Text}Rule.Rule!", ")"),
            "never" => (Plain("Never"), ")"),
            "type" => (With("Type", string.Join(" | ", rule.Text.Split(',').Select(static type => $"global::ApiBox.Runtime.JsonTypes.{type}"))), ")"),
            "enum" or "const" or "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" or "multipleOf" or "format" =>
                (With(Method(rule.Keyword), CSharpText.Literal(rule.Text)), ")"),
            "minLength" or "maxLength" or "minItems" or "maxItems" or "minProperties" or "maxProperties" => (With(Method(rule.Keyword), rule.Text), ")"),
            "pattern" => (With("Pattern", $"{CSharpText.Literal(rule.Text)}, {PatternEmitter.Group(rule.Text)}"), ")"),
            "items" => (Plain("Items"), rule.Text is "" or "0" ? ")" : $", from: {rule.Text})"),
            "contains" => (Plain("Contains"), rule.Text.Split(',') is var counts ? $", {counts[0]}, {(counts[1].Length == 0 ? "null" : counts[1])})" : ")"),
            "required" => (With("Required", Names(rule.Names)), ")"),
            "dependentRequired" => (With("DependentRequired", $"({CSharpText.Literal(rule.Text)}, {CSharpText.Array(rule.Names)})"), ")"),
            "additionalProperties" => Additional(rule),
            "difference" => (With("Difference", string.Join(", ", rule.Names.Select(static part => part.Length == 0 ? "null" : CSharpText.Literal(part)))), ")"),
            "if" => If(rule),
            "tagged" => ($"{Type}.Tagged({CSharpText.Literal(rule.Text)},", ")"),
            _ => (Plain(Method(rule.Keyword)), ")"),
        };
    }

    private static (string Before, string After) Additional(RuleModel rule)
    {
        var patterns = rule.Text.Length == 0 ? 0 : int.Parse(rule.Text, System.Globalization.CultureInfo.InvariantCulture);
        var declared = rule.Names.Take(rule.Names.Count - patterns).ToEquatable();
        var groups = string.Concat(rule.Names.Skip(rule.Names.Count - patterns).Select(static pattern => $", {PatternEmitter.Group(pattern)}"));
        return ($"{Type}.AdditionalProperties({CSharpText.Literal(rule.Source)},", $", {CSharpText.Array(declared)}{groups})");
    }

    // The parser puts an empty rule where "then" is missing, so that the rules are if, then, else.
    private static (string Before, string After) If(RuleModel rule)
    {
        var source = CSharpText.Literal(rule.Source);
        return rule.Text switch
        {
            "then,else" or ",else" => ($"{Type}.If({source},", ")"),
            "then," => ($"{Type}.If({source},", ", null)"),
            _ => ($"{Type}.If({source},", ", null, null)"),
        };
    }

    private static string? Member(RuleModel rule, int index) => rule.Keyword switch
    {
        "properties" or "dependentSchemas" => CSharpText.Literal(rule.Names[index]),
        "tagged" => index == 0 ? null : CSharpText.Literal(rule.Names[index - 1]),
        "patternProperties" => $"{CSharpText.Literal(rule.Names[index])}, {PatternEmitter.Group(rule.Names[index])}",
        _ => null,
    };

    private static string Names(EquatableArray<string> names) => string.Join(", ", names.Select(CSharpText.Literal));

    private static string Method(string keyword) => char.ToUpperInvariant(keyword[0]) + keyword.Substring(1);
}
