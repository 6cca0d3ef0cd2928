using System.Globalization;
using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Extensions;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Patterns;
using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Schemas.Rules;

/// <summary>Reads the keywords of schemas as rules that are judged on JSON, in the meaning of the description's version.</summary>
internal sealed partial class RuleParser(ParseContext context)
{
    // Nested schemas count their depth here, since a document may be deep.
    private const int MaxDepth = 128;

    private int _depth;

    /// <summary>Everything that a schema says, references included.</summary>
    public RuleModel Full(SpecNode schema)
    {
        switch (schema.Kind)
        {
            case SpecKind.True:
                return RuleModel.All([]);
            case SpecKind.False:
                return Make("never", schema);
            case SpecKind.Object:
                break;
            default:
                context.ReportNoSchema(schema);
                return RuleModel.All([]);
        }

        if (_depth >= MaxDepth)
        {
            context.Report(Descriptors.TooDeep, schema, MaxDepth);
            return RuleModel.All([]);
        }

        _depth++;
        var only = schema["$ref"] is not null && !context.Is31;
        var rules = schema.Members
            .Where(member => !SchemaWords.IsRemark(member.Name) && (!only || member.Name == "$ref") && IsUsable(member))
            .SelectMany(member => Keyword(schema, member.Name))
            .ToList();
        _depth--;
        var rule = RuleModel.All(rules);
        return !context.Is31 && schema["nullable"] is { IsTrue: true } && !rule.IsEmpty ? RuleModel.OrNull(rule) : rule;
    }

    /// <summary>Everything that several schemas say together.</summary>
    public RuleModel Full(SchemaSet set)
    {
        var rule = RuleModel.All(set.Roots.Select(Full).Where(static rule => !rule.IsEmpty));
        return rule;
    }

    /// <summary>Whether a keyword of the document means something in its version; the others are reported.</summary>
    public bool IsUsable(SpecMember member)
    {
        if (!SchemaWords.IsKnown(member.Name))
            context.Findings.Add(Descriptors.UnknownKeyword, member.NameSpan, member.Name);
        else if (!context.Is31 && SchemaWords.Since31.Contains(member.Name))
            context.Findings.Add(Descriptors.LaterKeyword, member.NameSpan, member.Name);
        else
            return true;
        return false;
    }

    /// <summary>What one keyword of a schema says; nothing where it only adds to another keyword or was reported.</summary>
    public IEnumerable<RuleModel> Keyword(SpecNode schema, string name)
    {
        var node = schema[name]!;
        switch (name)
        {
            case "nullable" or "then" or "else" or "minContains" or "maxContains" or "discriminator":
                return [];
            case "type":
                return JsonTypeReader.Stated(context, schema) is { } types && types != JsonTypes.Any ? [Make(name, node, TypeNames(types))] : [];
            case "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum":
                return Bound(schema, name, node) is var (keyword, limit) ? [Make(keyword, node, limit)] : [];
            case "multipleOf":
                return Step(node) is { } step ? [Make(name, node, step)] : [];
            case "minLength" or "maxLength" or "minItems" or "maxItems" or "minProperties" or "maxProperties":
                return Count(node) is { } count ? [Make(name, node, count)] : [];
            case "pattern":
                return Pattern(node) is { } pattern ? [Make(name, node, pattern)] : [];
            case "format":
                return Format(schema, node);
            case "enum":
                return IsList(node, atLeast: 1) ? [Make(name, node, JsonText.Of(node))] : [];
            case "const":
                return [Make(name, node, JsonText.Of(node))];
            case "uniqueItems":
                return node.IsTrue ? [Make(name, node)] : [];
            case "items":
                return Items(schema, node);
            case "prefixItems" or "allOf" or "anyOf" or "oneOf":
                return IsList(node, atLeast: 1) ? [Make(node.IsLoose ? "anyOf" : name, node, "", default, node.Items.Select(Full))] : [];
            case "contains":
                return [Make(name, node, $"{Count(schema["minContains"]) ?? "1"},{Count(schema["maxContains"])}", default, [Full(node)])];
            case "not" or "propertyNames" or "unevaluatedItems" or "unevaluatedProperties":
                return [Make(name, node, "", default, [Full(node)])];
            case "if":
                var (then, otherwise) = (schema["then"], schema["else"]);
                return [Make(name, node, $"{(then is null ? "" : "then")},{(otherwise is null ? "" : "else")}", default,
                    [Full(node), .. then is null && otherwise is null ? [] : new[] { then is null ? RuleModel.All([]) : Full(then) }, .. otherwise is null ? [] : new[] { Full(otherwise) }])];
            case "required":
                return Names(node) is { Count: > 0 } names ? [Make(name, node, "", names, [])] : [];
            case "properties" or "patternProperties" or "dependentSchemas":
                return IsObject(node) && node.Members.Count > 0 ? [Members(name, node)] : [];
            case "additionalProperties":
                return node.IsTrue && !context.AsksForLeftovers ? [] : [Additional(schema, node)];
            case "dependentRequired":
                return IsObject(node) ? node.Members.Select(member => Make(name, member.Value, member.Name, Names(member.Value), [])) : [];
            case "$ref" or "$dynamicRef":
                return context.ResolveSchema(schema) is { } target ? [RuleModel.Reference(context.Rules.NameOf(target))] : [];
            default:
                throw new InvalidOperationException($"No rule is read for '{name}'.");
        }
    }

    /// <summary>A bound and the keyword that it is meant as; null where it only adds to another bound or was reported.</summary>
    public (string Keyword, string Limit)? Bound(SpecNode schema, string name, SpecNode node)
    {
        var isExclusive = name is "exclusiveMinimum" or "exclusiveMaximum";
        if (isExclusive && node.Kind is SpecKind.True or SpecKind.False)
        {
            if (context.Is31 || schema[name == "exclusiveMinimum" ? "minimum" : "maximum"] is null)
                context.Report(Descriptors.OtherVersion, node, name, context.Is31 ? "true or false belongs to OpenAPI 3.0" : "there is no bound beside it");
            return null;
        }

        if (node.Kind != SpecKind.Number)
        {
            context.Report(Descriptors.MalformedKeyword, node, name, "a number");
            return null;
        }

        if (isExclusive && !context.Is31)
            context.Report(Descriptors.OtherVersion, node, name, "a number belongs to OpenAPI 3.1; it is enforced as there");
        var exclusive = name == "minimum" ? "exclusiveMinimum" : "exclusiveMaximum";
        return (!isExclusive && schema[exclusive] is { IsTrue: true } ? exclusive : name, node.Text);
    }

    public string? Step(SpecNode node)
    {
        // Whatever its size, a step above zero has a digit that is not 0 before the exponent.
        if (node.Kind == SpecKind.Number && node.Text[0] != '-' && node.Text.TakeWhile(static c => c is not ('e' or 'E')).Any(static c => c is >= '1' and <= '9'))
            return node.Text;
        context.Report(Descriptors.MalformedKeyword, node, "multipleOf", "a number above zero");
        return null;
    }

    public string? Count(SpecNode? node)
    {
        if (node is null)
            return null;
        // 2.0 is a whole number too.
        if (node.Kind == SpecKind.Number && decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var count)
            && count >= 0 && decimal.Truncate(count) == count)
            return decimal.Truncate(Math.Min(count, int.MaxValue)).ToString("0", CultureInfo.InvariantCulture);
        context.Report(Descriptors.MalformedKeyword, node, node.Key, "a whole number, 0 or more");
        return null;
    }

    /// <param name="compared">Whether a pattern that only lists texts is compared with them, and needs no regular expression.</param>
    public string? Pattern(SpecNode node, bool compared = false)
    {
        if (!node.IsString)
        {
            context.Report(Descriptors.MalformedKeyword, node, "pattern", "a text");
            return null;
        }

        return Pattern(node.Text, node.Span, compared) ? node.Text : null;
    }

    private bool Pattern(string pattern, TextRange span, bool compared = false)
    {
        // Those of schemas were looked at before; what is left stands in an extension of ours.
        if (PatternCheck.Problem(pattern) is { } problem)
        {
            context.Findings.Add(Descriptors.BadExtension, span, ExtensionTable.Rules, $"has a pattern that cannot be used: {problem}");
            return false;
        }

        if (!compared || LiteralPattern.Find(pattern) is null)
            context.Patterns.Add(pattern);
        return true;
    }

    private IEnumerable<RuleModel> Format(SpecNode schema, SpecNode node)
    {
        if (!node.IsString)
        {
            context.Report(Descriptors.MalformedKeyword, node, "format", "a text");
            return [];
        }

        var types = (JsonTypeReader.Stated(context, schema) ?? JsonTypes.Any) & ~JsonTypes.Null;
        if (!Formats.IsKnown(node.Text, types))
            context.UnknownFormats.Add(node, "this type");
        if (Formats.Bounds(node.Text) is var (minimum, maximum) && (types & JsonTypes.Integer) != 0)
            return [Make("minimum", node, minimum), Make("maximum", node, maximum)];
        return (Formats.IsChecked(node.Text) && (types & JsonTypes.String) != 0) || (Formats.IsRange(node.Text) && (types & JsonTypes.Number) != 0) ? [Make("format", node, node.Text)] : [];
    }

    private IEnumerable<RuleModel> Items(SpecNode schema, SpecNode node)
    {
        if (node.Kind == SpecKind.Array)
        {
            context.Report(Descriptors.MalformedKeyword, node, "items", "one schema; a list of them is 'prefixItems' in OpenAPI 3.1");
            return [];
        }

        var rule = Full(node);
        return rule.IsEmpty && !context.AsksForLeftovers ? [] : [Make("items", node, CSharpInt(schema["prefixItems"]?.Items.Count ?? 0), default, [rule])];
    }

    private RuleModel Members(string name, SpecNode node)
    {
        var members = node.Members.AsEnumerable();
        if (name == "patternProperties")
            members = members.Where(member => Pattern(member.Name, member.NameSpan));
        var pairs = members.Select(member => (member.Name, Rule: Full(member.Value))).Where(pair => name != "properties" || !pair.Rule.IsEmpty || context.AsksForLeftovers).ToList();
        return Make(name, node, "", pairs.Select(static pair => pair.Name), pairs.Select(static pair => pair.Rule));
    }

    // The names of declared members first, then the patterns, which the text counts.
    private RuleModel Additional(SpecNode schema, SpecNode node)
    {
        var declared = (schema["properties"]?.Members ?? []).Select(static member => member.Name).ToList();
        var patterns = context.Is31 ? (schema["patternProperties"]?.Members ?? []).Where(member => Pattern(member.Name, member.NameSpan)).Select(static member => member.Name).ToList() : [];
        return Make("additionalProperties", node, CSharpInt(patterns.Count), declared.Concat(patterns), [Full(node)]);
    }

    private IReadOnlyList<string> Names(SpecNode node)
    {
        if (!IsList(node, atLeast: 0))
            return [];
        foreach (var item in node.Items)
            if (!item.IsString)
                context.Report(Descriptors.MalformedKeyword, item, node.Key, "a list of names");
        return [.. node.Items.Where(static item => item.IsString).Select(static item => item.Text).Distinct(StringComparer.Ordinal)];
    }

    private bool IsList(SpecNode node, int atLeast)
    {
        if (node.Kind == SpecKind.Array && node.Items.Count >= atLeast)
            return true;
        context.Report(Descriptors.MalformedKeyword, node, node.Key, atLeast == 0 ? "a list" : "a list with at least one item");
        return false;
    }

    private bool IsObject(SpecNode node)
    {
        if (node.IsObject)
            return true;
        context.Report(Descriptors.MalformedKeyword, node, node.Key, "an object");
        return false;
    }

    private static string TypeNames(JsonTypes types) => string.Join(",", new[]
    {
        (JsonTypes.Null, "Null"), (JsonTypes.Boolean, "Boolean"), (JsonTypes.Object, "Object"), (JsonTypes.Array, "Array"),
        (JsonTypes.Number, "Number"), (JsonTypes.Integer, "Integer"), (JsonTypes.String, "String"),
    }.Where(pair => (types & pair.Item1) == pair.Item1 && !(pair.Item1 == JsonTypes.Integer && (types & JsonTypes.Number) == JsonTypes.Number)).Select(static pair => pair.Item2));

    private static string CSharpInt(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static RuleModel Make(string keyword, SpecNode node, string text = "") => new(keyword, node.Pointer, text, default, default);

    private static RuleModel Make(string keyword, SpecNode node, string text, IEnumerable<string>? names, IEnumerable<RuleModel> rules) =>
        new(keyword, node.Pointer, text, (names ?? []).ToEquatable(), rules.ToEquatable());
}
