using System.Globalization;
using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Schemas.Rules;

/// <summary>
/// Reads the rules of a value. Those that a comparison on the C# value can check become constraints; all others become rules that
/// are checked on JSON. A keyword that is neither is reported.
/// </summary>
internal sealed class ConstraintParser(ParseContext context, RuleParser rules)
{
    /// <summary>More values than this are looked up and not compared with each.</summary>
    public const int MaxCompared = 64;

    /// <param name="set">The schemas that must all hold.</param>
    /// <param name="value">What the value is in C#.</param>
    /// <param name="handled">Keywords that the type itself keeps, such as properties.</param>
    public (EquatableArray<ConstraintModel> Constraints, RuleModel? Rule) Parse(SchemaSet set, ValueKind value, ISet<string> handled)
    {
        var constraints = new List<ConstraintModel>();
        var residue = new List<RuleModel>();
        foreach (var part in set.Parts)
        {
            CheckOrder(part);
            foreach (var member in part.Members)
            {
                if (handled.Contains(member.Name) || member.Name is "type" or "nullable" or "$ref" or "allOf" || !Matters(member, value))
                    continue;
                if (member.Name == "format" && Formats.IsKept(member.Value.Text, value))
                    continue;
                if (!(member.Name is "enum" or "const" && ForbidsNull(set, member.Value))
                    && Constraint(part, member.Name, member.Value, value) is { } constraint)
                    constraints.Add(constraint);
                else
                    residue.AddRange(rules.Keyword(part, member.Name));
            }
        }

        var rest = residue.Count == 0 ? null : RuleModel.All(residue);
        if (rest is not null && set.Nullable && !context.Is31)
            rest = RuleModel.OrNull(rest);
        return (constraints.OrderBy(static rule => Order(rule.Keyword)).ToEquatable(), rest);
    }

    /// <summary>
    /// Whether null is a value by its type but none of those listed, which OpenAPI 3.1 means as it says. A comparison of C# values lets
    /// null pass, so such a list is checked on JSON.
    /// </summary>
    public bool ForbidsNull(SchemaSet set, SpecNode values) =>
        context.Is31 && (values.Kind == SpecKind.Array ? values.Items : [values]).All(static value => value.Kind != SpecKind.Null)
        && JsonTypeReader.Of(context, set) is { } types && types != JsonTypes.Any && (types & JsonTypes.Null) != 0;

    /// <summary>Whether a keyword can refuse a value of that kind; a keyword without effect is reported.</summary>
    private bool Matters(SpecMember member, ValueKind kind)
    {
        var name = member.Name;
        if (SchemaKeywords.IsRemark(name))
            return false;
        if (!rules.IsUsable(member))
            return false;
        if (SchemaKeywords.OfAll.Contains(name) || IsAbout(name, kind))
            return true;
        context.Diagnostics.Add(Descriptors.NoEffect, member.NameSpan, name, Describe(kind));
        return false;
    }

    private static bool IsAbout(string name, ValueKind kind) => kind switch
    {
        ValueKind.Int32 or ValueKind.Int64 or ValueKind.Single or ValueKind.Double or ValueKind.Decimal =>
            SchemaKeywords.OfNumbers.Contains(name),
        ValueKind.Text or ValueKind.Uri or ValueKind.OpenEnum or ValueKind.Time or ValueKind.Date or ValueKind.Guid or ValueKind.Bytes =>
            SchemaKeywords.OfTexts.Contains(name),
        ValueKind.Array => SchemaKeywords.OfArrays.Contains(name),
        ValueKind.Object or ValueKind.Map => SchemaKeywords.OfObjects.Contains(name),
        ValueKind.Boolean => false,
        _ => true,
    };

    private ConstraintModel? Constraint(SpecNode part, string name, SpecNode node, ValueKind kind)
    {
        switch (name)
        {
            case "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum":
                return rules.Bound(part, name, node) is var (keyword, limit) && Fits(limit, kind)
                    ? new ConstraintModel(keyword, limit, node.Pointer)
                    : null;
            case "multipleOf":
                return rules.Step(node) is { } step && Fits(step, kind) ? new ConstraintModel(name, step, node.Pointer) : null;
            case "minLength" or "maxLength" when kind is ValueKind.Text or ValueKind.Uri:
            case "minItems" or "maxItems":
                return rules.Count(node) is { } count
                    ? new ConstraintModel(name, count.ToString(CultureInfo.InvariantCulture), node.Pointer)
                    : null;
            case "pattern" when kind is ValueKind.Text or ValueKind.Uri:
                return rules.Pattern(node, compared: true) is { } pattern ? new ConstraintModel(name, pattern, node.Pointer) : null;
            case "format" when kind is ValueKind.Text or ValueKind.Uri && Formats.IsChecked(node.Text):
                return new ConstraintModel(name, node.Text, node.Pointer);
            case "const" when kind == ValueKind.Text && node.IsString:
                return new ConstraintModel(name, node.Text, node.Pointer);
            case "enum" or "const" when IsSimple(kind):
                var values = name == "const" ? [node] : node.Items;
                var texts = values.Where(static value => value.Kind != SpecKind.Null)
                    .Select(static value => value.Kind switch { SpecKind.True => "true", SpecKind.False => "false", _ => value.Text })
                    .ToList();
                // A comparison with both truth values would be none.
                return values.Count <= MaxCompared
                        && values.All(value => value.Kind == SpecKind.Null || IsOf(value, kind))
                        && texts.Count > 0
                        && (kind != ValueKind.Boolean || texts.Distinct().Count() == 1)
                    ? new ConstraintModel(name, string.Join(", ", texts), node.Pointer) { Values = texts.ToEquatable() }
                    : null;
            default:
                return null;
        }
    }

    private static bool IsSimple(ValueKind kind) =>
        kind is ValueKind.Int32 or ValueKind.Int64 or ValueKind.Single or ValueKind.Double or ValueKind.Decimal or ValueKind.Boolean;

    private static bool IsOf(SpecNode value, ValueKind kind) => kind == ValueKind.Boolean
        ? value.Kind is SpecKind.True or SpecKind.False
        : value.Kind == SpecKind.Number
            && Fits(value.Text, kind)
            && (kind is not (ValueKind.Int32 or ValueKind.Int64) || IsWhole(value.Text));

    /// <summary>Whether C# can compare a value of that kind with the limit exactly; what it cannot is checked on JSON.</summary>
    private static bool Fits(string limit, ValueKind kind) => kind switch
    {
        ValueKind.Double =>
            double.TryParse(limit, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && !double.IsInfinity(number),
        ValueKind.Single =>
            float.TryParse(limit, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && !float.IsInfinity(number),
        _ => IsExactDecimal(limit),
    };

    private static bool IsWhole(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && decimal.Truncate(number) == number;

    // A decimal holds 28 digits; what it rounds, it does not hold.
    private static bool IsExactDecimal(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
        && text.Count(static c => c is >= '0' and <= '9') <= 28
        && (text.IndexOfAny(['e', 'E']) is var e
            && (e < 0
                || (int.TryParse(text.Substring(e + 1), NumberStyles.Integer, CultureInfo.InvariantCulture, out var exponent)
                    && exponent is > -20 and < 20)));

    private void CheckOrder(SpecNode part)
    {
        CheckOrder(part, "minimum", "maximum", strict: false);
        CheckOrder(part, "exclusiveMinimum", "exclusiveMaximum", strict: true);
        CheckOrder(part, "exclusiveMinimum", "maximum", strict: true);
        CheckOrder(part, "minimum", "exclusiveMaximum", strict: true);
        CheckOrder(part, "minLength", "maxLength", strict: false);
        CheckOrder(part, "minItems", "maxItems", strict: false);
        CheckOrder(part, "minProperties", "maxProperties", strict: false);
        CheckOrder(part, "minContains", "maxContains", strict: false);
    }

    private void CheckOrder(SpecNode part, string low, string high, bool strict)
    {
        if (part[low] is not { Kind: SpecKind.Number } from || part[high] is not { Kind: SpecKind.Number } to)
            return;
        if (double.TryParse(from.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var a)
            && double.TryParse(to.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var b) && (a > b || (strict && a >= b)))
            context.Report(Descriptors.Contradiction, from, low, from.Text, high, to.Text);
    }

    public static string Describe(ValueKind kind) => kind switch
    {
        ValueKind.Int32 or ValueKind.Int64 => "integers",
        ValueKind.Single or ValueKind.Double or ValueKind.Decimal => "numbers",
        ValueKind.Array => "arrays",
        ValueKind.Boolean => "booleans",
        ValueKind.Object or ValueKind.Map => "objects",
        ValueKind.Any or ValueKind.Union => "values of any type",
        _ => "strings",
    };

    // Format before pattern: for a string that is not a URI, the error says so, instead of that it does not match.
    private static int Order(string keyword) => keyword switch { "format" => 0, "pattern" => 2, _ => 1 };
}
