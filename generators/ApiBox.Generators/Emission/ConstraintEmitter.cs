using System.Globalization;
using ApiBox.OpenApi.Model;

namespace ApiBox.Generators.Emission;

/// <summary>
/// Writes the checks of one value: a comparison each, which calls the collector only when it fails, so that a valid value
/// costs the comparisons and nothing else.
/// </summary>
/// <param name="locals">The names of the method that the checks are a part of.</param>
internal sealed class ConstraintEmitter(SourceWriter writer, LocalNames locals)
{
    private const string Check = "global::ApiBox.Runtime.Check";
    private readonly List<RuleModel> _rules = [];
    private int _numbered;

    /// <summary>Writes the fields that the checks written so far need.</summary>
    public void EmitFields()
    {
        for (var i = 0; i < _rules.Count; i++)
        {
            writer.Blank();
            RuleEmitter.Field(writer, Field(i), _rules[i]);
        }
    }

    /// <summary>Checks a value's JSON by a rule.</summary>
    public void EmitRule(RuleModel rule, string json, string path)
    {
        _rules.Add(rule);
        writer.Lines($"{Field(_rules.Count - 1)}.Check({json}, {CSharpText.Literal(path)}, ref errors);");
    }

    private static string Field(int index) => $"Rule{index + 1}";

    /// <param name="member">The expression that reads the value; it is read once.</param>
    /// <param name="wanted">What the local that holds it is called, if that is free.</param>
    /// <param name="path">The JSON pointer that errors name.</param>
    /// <param name="requiredSource">The pointer of "required" if the value is required and can be null in C#; otherwise null.</param>
    /// <param name="isGiven">Whether null in C# is the null of JSON, and not a value that is not given.</param>
    public void Emit(string member, string wanted, ValueModel value, string path, string? requiredSource, bool isGiven = false)
    {
        EmitOrElse(
            member,
            wanted,
            value,
            path,
            requiredSource is null ? null : $"errors.Required({CSharpText.Literal(path)}, {CSharpText.Literal(requiredSource)});",
            isGiven);
    }

    private void EmitItem(string member, string wanted, ValueModel item)
    {
        var missing = item.NotNullSource is { } source
            ? $"errors.Type(\"\", {CSharpText.Literal(source)}, {CSharpText.Literal(JsonType(item.Kind))}, \"null\");"
            : null;
        EmitOrElse(member, wanted, item, "", missing, isGiven: true);
    }

    /// <param name="missing">What reports a value that is null and may not be; else null.</param>
    private void EmitOrElse(string member, string wanted, ValueModel value, string path, string? missing, bool isGiven)
    {
        if (value.HasRules)
        {
            var local = locals.Take(wanted);
            using (writer.Open($"if ({member} is {{ }} {local})"))
                EmitRules(local, value, path);
            if (isGiven && value is { Kind: ValueKind.Any, Nullable: true })
                missing =
                    $"{Field(_rules.Count - 1)}.Check(global::ApiBox.Runtime.JsonConversion.Null, {CSharpText.Literal(path)}, ref errors);";
            if (missing is not null)
                writer.Lines($"else\n    {missing}");
        }
        else if (missing is not null)
        {
            writer.Lines($"if ({member} is null)\n    {missing}");
        }
    }

    private void EmitRules(string local, ValueModel value, string path)
    {
        // No rule of the description: another text would arrive.
        if (value.Kind == ValueKind.Text)
            writer.Lines($"if (!{Check}.IsUnicode({local}))\n    errors.Unicode({CSharpText.Literal(path)}, {local});");

        using (value.MayBeEmpty ? writer.Open($"if ({local}.OriginalString.Length > 0)") : default)
            EmitConstraints(local, value, path);

        if (value.Kind == ValueKind.Any && value.Rule is { } whole)
            EmitRule(whole, local, path);
        if (value.Kind is ValueKind.Object or ValueKind.Union)
            Nested($"{value.TypeName}Validator.Check({local}, ref errors);", $"{CSharpText.Literal(path)}");
        if (value.HasRulesOfItems && value.Item is { } item)
            EmitItems(local, item, path, isMap: value.Kind == ValueKind.Map);
    }

    private void EmitConstraints(string local, ValueModel value, string path)
    {
        // A string that is not a URI needs no further errors about the length or the pattern of a URI.
        // Several parts of an allOf may name one format.
        var format = value.Constraints.FirstOrDefault(static rule => rule.Keyword == "format");
        var formats = value.Constraints.Where(rule => rule.Keyword == "format" && rule.Limit == format?.Limit).ToList();
        var others = value.Constraints.Except(formats).ToList();
        // What the other rules of an address look at is the text that is sent; the check of its format finds it by the way.
        var text = value.Kind == ValueKind.Uri && others.Count > 0 ? locals.Take(local + "Text") : local;
        if (formats.Count > 0)
            EmitRules(formats, local, text, value.Kind, path);
        using (formats.Count > 0 && others.Count > 0 ? writer.Open("else") : default)
        {
            foreach (var rule in others)
                EmitRules([rule], local, text, value.Kind, path);
        }
    }

    /// <summary>Writes one check for rules that say the same in several places.</summary>
    private void EmitRules(IReadOnlyList<ConstraintModel> same, string local, string text, ValueKind kind, string path)
    {
        string Arguments(ConstraintModel rule) =>
            $"{CSharpText.Literal(path)}, {CSharpText.Literal(rule.Source)}, {CSharpText.Literal(rule.Limit)}";
        var rules = same.Select(rule => Rule(rule, local, text, kind, Arguments(rule))).ToList();
        if (rules.Count == 1)
        {
            writer.Lines($"if ({rules[0].Test})\n    {rules[0].Report};");
            return;
        }

        using (writer.Open($"if ({rules[0].Test})"))
        {
            foreach (var (_, report) in rules)
                writer.Lines($"{report};");
        }
    }

    private void EmitItems(string local, ValueModel item, string path, bool isMap)
    {
        var number = CSharpText.Int(++_numbered);
        var index = locals.Take((isMap ? "member" : "i") + number);
        var loop = isMap ? $"foreach (var {index} in {local})" : $"for (var {index} = 0; {index} < {local}.Count; {index}++)";
        using (writer.Open(loop))
        {
            var mark = locals.Take("mark" + number);
            writer.Lines($"var {mark} = errors.Count;");
            if (isMap)
                writer.Lines($"if (!{Check}.IsUnicode({index}.Key))\n    errors.Unicode(\"\", {index}.Key);");
            EmitItem(isMap ? $"{index}.Value" : $"{local}[{index}]", "item" + number, item);
            writer.Lines(
                $"if (errors.Count > {mark})\n    errors.Prefix({mark}, {CSharpText.Literal(path)}, {index}{(isMap ? ".Key" : "")});");
        }
    }

    private void Nested(string call, string prefix)
    {
        var mark = locals.Take("mark" + CSharpText.Int(++_numbered));
        writer.Lines($"var {mark} = errors.Count;\n{call}");
        if (prefix != "\"\"")
            writer.Lines($"if (errors.Count > {mark})\n    errors.Prefix({mark}, {prefix});");
    }

    private static (string Test, string Report) Rule(ConstraintModel rule, string local, string text, ValueKind kind, string arguments)
    {
        string Bound() => CSharpText.Number(rule.Limit, kind);
        string Report(string method, string actual) => $"errors.{method}({arguments}, {actual})";
        return rule.Keyword switch
        {
            "type" => ($"!{(kind == ValueKind.Single ? "float" : "double")}.IsFinite({local})", Report("Type", DisplayText(local, kind))),
            // Written as "not at least", so that a NaN fails too.
            "minimum" => ($"!({local} >= {Bound()})", Report("Minimum", local)),
            "maximum" => ($"!({local} <= {Bound()})", Report("Maximum", local)),
            "exclusiveMinimum" => ($"!({local} > {Bound()})", Report("ExclusiveMinimum", local)),
            "exclusiveMaximum" => ($"!({local} < {Bound()})", Report("ExclusiveMaximum", local)),
            "multipleOf" => (
                Decimals(rule.Limit, kind) is { } decimals
                    ? $"!{Check}.HasDecimals({local}, {decimals})"
                    : $"!{Check}.IsMultipleOf({local}, {Bound()})",
                Report("MultipleOf", local)),
            "minLength" => ($"!{Check}.HasMinLength({text}, {rule.Limit})", Report("MinLength", text)),
            "maxLength" => ($"!{Check}.HasMaxLength({text}, {rule.Limit})", Report("MaxLength", text)),
            "pattern" => ("!" + PatternEmitter.Test(rule.Limit, text), Report("Pattern", local)),
            "format" when kind == ValueKind.Uri && rule.Limit == "uri" =>
                (text == local ? $"!{Check}.IsUri({local})" : $"!{Check}.IsUri({local}, out var {text})", Report("Format", local)),
            "format" => ($"!{Check}.IsFormat({CSharpText.Literal(rule.Limit)}, {text})", Report("Format", local)),
            "enum" when kind == ValueKind.OpenEnum && rule.IsNarrower =>
                ($"{local}.Value is not ({string.Join(" or ", rule.Values.Select(CSharpText.Literal))})", Report("Enum", $"{local}.Value")),
            "enum" when kind == ValueKind.OpenEnum => ($"!{local}.IsKnown", Report("Enum", $"{local}.Value")),
            "const" when kind == ValueKind.Text => ($"{local} != {CSharpText.Literal(rule.Limit)}", Report("Const", local)),
            "enum" or "const" =>
                ($"!({local} is {Values(rule.Values, kind)})", Report(rule.Keyword == "enum" ? "Enum" : "Const", DisplayText(local, kind))),
            "minItems" => ($"{local}.Count < {rule.Limit}", Report("MinItems", $"{local}.Count")),
            "maxItems" => ($"{local}.Count > {rule.Limit}", Report("MaxItems", $"{local}.Count")),
            var keyword => throw new InvalidOperationException($"No check is written for '{keyword}'."),
        };
    }

    // For a step of 1, 0.1, 0.01 and so on, the number of decimals decides, which needs no division.
    private static int? Decimals(string step, ValueKind kind)
    {
        if (kind != ValueKind.Decimal)
            return null;
        var bits = decimal.GetBits(decimal.Parse(step, NumberStyles.Float, CultureInfo.InvariantCulture));
        return bits is [1, 0, 0, var flags] ? flags >> 16 : null;
    }

    private static string JsonType(ValueKind kind) => kind switch
    {
        ValueKind.Array => "array",
        ValueKind.Object or ValueKind.Map => "object",
        ValueKind.Union => "other than null",
        _ => "string",
    };

    private static string Values(EquatableArray<string> values, ValueKind kind) => string.Join(" or ", values
        .Select(value => kind switch
        {
            ValueKind.Boolean => value,
            ValueKind.Int32 => CSharpText.Number(value, ValueKind.Int64).TrimEnd('L'),
            _ => CSharpText.Number(value, kind),
        })
        .Distinct());

    private static string DisplayText(string local, ValueKind kind) => kind == ValueKind.Boolean
        ? $"{local} ? \"true\" : \"false\""
        : $"{local}.ToString(global::System.Globalization.CultureInfo.InvariantCulture)";
}
