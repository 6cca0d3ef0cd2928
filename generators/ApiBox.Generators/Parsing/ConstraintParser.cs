using System.Globalization;
using System.Text.RegularExpressions;
using ApiBox.Generators.Diagnostics;
using ApiBox.Generators.Model;

namespace ApiBox.Generators.Parsing;

/// <summary>Reads the rules of one schema, and reports those that would otherwise be lost.</summary>
internal sealed class ConstraintParser(ParseContext context)
{
    private static readonly HashSet<string> OfNumbers = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
    private static readonly HashSet<string> OfTexts = ["minLength", "maxLength", "pattern"];
    private static readonly HashSet<string> OfArrays = ["minItems", "maxItems"];

    // What carries no rule, or is read elsewhere.
    private static readonly HashSet<string> Neutral =
    [
        "type", "format", "nullable", "description", "title", "example", "examples", "default", "deprecated", "enum", "items",
        "properties", "required", "allOf", "$ref", "readOnly", "writeOnly", "externalDocs", "xml",
    ];

    public EquatableArray<ConstraintModel> Parse(SpecNode schema, string pointer, ValueKind kind)
    {
        var constraints = new List<ConstraintModel>();
        foreach (var (name, _, node) in schema.Members)
        {
            if (Neutral.Contains(name) || name.StartsWith("x-", StringComparison.Ordinal))
                continue;
            if (!Applies(name, kind))
            {
                context.Report(Descriptors.UnsupportedKeyword, node, name, $"on {Describe(kind)}");
                continue;
            }

            if (Limit(schema, name, node) is { } constraint)
                constraints.Add(new ConstraintModel(constraint.Keyword, constraint.Limit, $"{pointer}/{name}"));
        }

        if (kind == ValueKind.Uri)
            constraints.Add(new ConstraintModel("format", "uri", $"{pointer}/format"));
        CheckOrder(schema, "minimum", "maximum");
        CheckOrder(schema, "minLength", "maxLength");
        CheckOrder(schema, "minItems", "maxItems");
        return constraints.OrderBy(static rule => Order(rule.Keyword)).ToEquatable();
    }

    private (string Keyword, string Limit)? Limit(SpecNode schema, string name, SpecNode node)
    {
        switch (name)
        {
            case "exclusiveMinimum" or "exclusiveMaximum" when node.Kind is SpecKind.True or SpecKind.False:
                return null; // OpenAPI 3.0: a remark about the bound beside it
            case "minimum" or "maximum":
                if (!IsNumber(node, name))
                    return null;
                var exclusive = name == "minimum" ? "exclusiveMinimum" : "exclusiveMaximum";
                return (schema[exclusive] is { IsTrue: true } ? exclusive : name, node.Text);
            case "exclusiveMinimum" or "exclusiveMaximum":
                context.Report(Descriptors.MalformedKeyword, node, name, "true or false in OpenAPI 3.0");
                return null;
            case "multipleOf":
                if (!IsNumber(node, name))
                    return null;
                if (decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var step) && step > 0)
                    return (name, node.Text);
                context.Report(Descriptors.MalformedKeyword, node, name, "a number above zero that a decimal can hold");
                return null;
            case "pattern":
                return Pattern(node);
            default:
                if (node.Kind == SpecKind.Number && int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out _))
                    return (name, node.Text);
                context.Report(Descriptors.MalformedKeyword, node, name, "a whole number from 0 to 2147483647");
                return null;
        }
    }

    private (string Keyword, string Limit)? Pattern(SpecNode node)
    {
        if (!node.IsString)
        {
            context.Report(Descriptors.MalformedKeyword, node, "pattern", "a text");
            return null;
        }

        try
        {
            _ = new Regex(EcmaPattern.Translate(node.Text), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (ArgumentException error)
        {
            context.Report(Descriptors.BadPattern, node, error.Message);
            return null;
        }

        context.Patterns.Add(node.Text);
        return ("pattern", node.Text);
    }

    private bool IsNumber(SpecNode node, string name)
    {
        if (node.Kind == SpecKind.Number && decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
            return true;
        context.Report(Descriptors.MalformedKeyword, node, name, "a number that a decimal can hold");
        return false;
    }

    private void CheckOrder(SpecNode schema, string low, string high)
    {
        if (schema[low] is not { Kind: SpecKind.Number } from || schema[high] is not { Kind: SpecKind.Number } to)
            return;
        if (decimal.TryParse(from.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var a)
            && decimal.TryParse(to.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var b) && a > b)
            context.Report(Descriptors.Contradiction, from, $"{low} {from.Text} is above {high} {to.Text}, so no value is allowed");
    }

    private static bool Applies(string keyword, ValueKind kind) => kind switch
    {
        ValueKind.Int32 or ValueKind.Int64 or ValueKind.Single or ValueKind.Double or ValueKind.Decimal => OfNumbers.Contains(keyword),
        ValueKind.Text or ValueKind.Uri => OfTexts.Contains(keyword),
        ValueKind.Array => OfArrays.Contains(keyword),
        _ => false,
    };

    private static string Describe(ValueKind kind) => kind switch
    {
        ValueKind.Int32 or ValueKind.Int64 => "integers",
        ValueKind.Single or ValueKind.Double or ValueKind.Decimal => "numbers",
        ValueKind.Text or ValueKind.Uri or ValueKind.Time => "texts",
        ValueKind.Array => "arrays",
        ValueKind.OpenEnum => "enums",
        ValueKind.Boolean => "booleans",
        ValueKind.Object => "objects",
        _ => "values of any type",
    };

    // format before pattern: a text that is no URI is told so, and not that it does not match.
    private static int Order(string keyword) => keyword switch { "format" => 0, "pattern" => 2, _ => 1 };
}
