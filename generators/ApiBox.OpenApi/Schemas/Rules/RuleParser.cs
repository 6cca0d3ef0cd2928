using System.Globalization;
using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Extensions;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;
using ApiBox.OpenApi.Patterns;
using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Schemas.Rules;

/// <summary>Reads the keywords of schemas as rules that are checked on JSON, in the meaning of the description's version.</summary>
internal sealed partial class RuleParser(ParseContext context)
{
    // Nested schemas count their depth here, since a document may be deep.
    private const int MaxDepth = 128;

    private int _depth;

    /// <summary>All rules of a schema, references included.</summary>
    public RuleModel Full(SpecNode schema)
    {
        switch (schema.Kind)
        {
            case SpecKind.True:
                return RuleModel.All([]);
            case SpecKind.False:
                return new NeverRule(schema.Pointer);
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
            .Where(member => !SchemaKeywords.IsRemark(member.Name) && (!only || member.Name == "$ref") && IsUsable(member))
            .SelectMany(member => Keyword(schema, member.Name))
            .ToList();
        _depth--;
        var rule = RuleModel.All(rules);
        return !context.Is31 && schema["nullable"] is { IsTrue: true } && !rule.IsEmpty ? RuleModel.OrNull(rule) : rule;
    }

    /// <summary>All rules of several schemas together.</summary>
    public RuleModel Full(SchemaSet set)
    {
        var rule = RuleModel.All(set.Roots.Select(Full).Where(static rule => !rule.IsEmpty));
        return rule;
    }

    /// <summary>Whether a keyword of the document means something in its version; the others are reported.</summary>
    public bool IsUsable(SpecMember member)
    {
        if (!SchemaKeywords.IsKnown(member.Name))
            context.Diagnostics.Add(
                Descriptors.UnknownKeyword, member.NameSpan, member.Name, NearestName.Suggestion(member.Name, SchemaKeywords.Known));
        else if (!context.Is31 && SchemaKeywords.Since31.Contains(member.Name))
            context.Diagnostics.Add(Descriptors.LaterKeyword, member.NameSpan, member.Name);
        else
            return true;
        return false;
    }

    /// <summary>The rules of one keyword; none where it only adds to another keyword or was reported.</summary>
    public IEnumerable<RuleModel> Keyword(SpecNode schema, string name)
    {
        var node = schema[name]!;
        switch (name)
        {
            case "nullable" or "then" or "else" or "minContains" or "maxContains" or "discriminator":
                return [];
            case "type":
                return JsonTypeReader.Stated(context, schema) is { } types && types != JsonTypes.Any
                    ? [new TypeRule(node.Pointer, types)]
                    : [];
            case "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum":
                return Bound(schema, name, node) is var (keyword, limit) ? [new NumberRule(keyword, node.Pointer, limit)] : [];
            case "multipleOf":
                return Step(node) is { } step ? [new NumberRule(name, node.Pointer, step)] : [];
            case "minLength" or "maxLength" or "minItems" or "maxItems" or "minProperties" or "maxProperties":
                return Count(node) is { } count ? [new CountRule(name, node.Pointer, count)] : [];
            case "pattern":
                return Pattern(node) is { } pattern ? [new PatternRule(node.Pointer, pattern)] : [];
            case "format":
                return Format(schema, node);
            case "enum":
                return IsList(node, atLeast: 1) ? [new ListedRule(name, node.Pointer, JsonText.Of(node))] : [];
            case "const":
                return [new ListedRule(name, node.Pointer, JsonText.Of(node))];
            case "uniqueItems":
                return node.IsTrue ? [new UniqueItemsRule(node.Pointer)] : [];
            case "items":
                return Items(schema, node);
            case "prefixItems":
                return IsList(node, atLeast: 1) ? [new PrefixItemsRule(node.Pointer, node.Items.Select(Full).ToEquatable())] : [];
            case "allOf" or "anyOf" or "oneOf":
                return IsList(node, atLeast: 1)
                    ? [new BranchesRule(node.IsLoose ? "anyOf" : name, node.Pointer, node.Items.Select(Full).ToEquatable())]
                    : [];
            case "contains":
                return [new ContainsRule(node.Pointer, Full(node), Count(schema["minContains"]) ?? 1, Count(schema["maxContains"]))];
            case "not":
                return [new NotRule(node.Pointer, Full(node))];
            case "propertyNames":
                return [new PropertyNamesRule(node.Pointer, Full(node))];
            case "unevaluatedItems" or "unevaluatedProperties":
                return [new UnevaluatedRule(name, node.Pointer, Full(node))];
            case "if":
                return [Condition(schema, node)];
            case "required":
                return Names(node) is { Count: > 0 } names ? [new RequiredRule(node.Pointer, names.ToEquatable())] : [];
            case "properties" or "patternProperties" or "dependentSchemas":
                return IsObject(node) && node.Members.Count > 0 ? [Members(name, node)] : [];
            case "additionalProperties":
                return node.IsTrue && !context.HasUnevaluatedKeywords ? [] : [Additional(schema, node)];
            case "dependentRequired":
                return IsObject(node)
                    ? node.Members.Select(member => new DependentRequiredRule(
                        member.Value.Pointer, member.Name, Names(member.Value).ToEquatable()))
                    : [];
            case "$ref" or "$dynamicRef":
                return context.ResolveSchema(schema) is { } target ? [new ReferenceRule(context.Rules.NameOf(target))] : [];
            default:
                throw new InvalidOperationException($"No rule is read for '{name}'.");
        }
    }

    /// <summary>A bound and its effective keyword; null where it only adds to another bound or was reported.</summary>
    public (string Keyword, string Limit)? Bound(SpecNode schema, string name, SpecNode node)
    {
        var isExclusive = name is "exclusiveMinimum" or "exclusiveMaximum";
        if (isExclusive && node.Kind is SpecKind.True or SpecKind.False)
        {
            if (context.Is31 || schema[name == "exclusiveMinimum" ? "minimum" : "maximum"] is null)
                context.Report(
                    Descriptors.OtherVersion,
                    node,
                    name,
                    context.Is31 ? "true or false belongs to OpenAPI 3.0" : "it has no bound beside it");
            return null;
        }

        if (node.Kind != SpecKind.Number)
        {
            context.Report(Descriptors.MalformedKeyword, node, name, "a number");
            return null;
        }

        if (isExclusive && !context.Is31)
            context.Report(Descriptors.OtherVersion, node, name, "a number belongs to OpenAPI 3.1, and is enforced as in that version");
        var exclusive = name == "minimum" ? "exclusiveMinimum" : "exclusiveMaximum";
        return (!isExclusive && schema[exclusive] is { IsTrue: true } ? exclusive : name, node.Text);
    }

    public string? Step(SpecNode node)
    {
        // Whatever its size, a step above zero has a digit that is not 0 before the exponent.
        if (node.Kind == SpecKind.Number
            && node.Text[0] != '-'
            && node.Text.TakeWhile(static c => c is not ('e' or 'E')).Any(static c => c is >= '1' and <= '9'))
            return node.Text;
        context.Report(Descriptors.MalformedKeyword, node, "multipleOf", "a number above zero");
        return null;
    }

    public int? Count(SpecNode? node)
    {
        if (node is null)
            return null;
        // 2.0 is a whole number too.
        if (node.Kind == SpecKind.Number && decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var count)
            && count >= 0 && decimal.Truncate(count) == count)
            return (int)Math.Min(count, int.MaxValue);
        context.Report(Descriptors.MalformedKeyword, node, node.Key, "a whole number, 0 or more");
        return null;
    }

    /// <param name="compared">Whether a pattern that only lists texts is compared with them, and needs no regular expression.</param>
    public string? Pattern(SpecNode node, bool compared = false)
    {
        if (!node.IsString)
        {
            context.Report(Descriptors.MalformedKeyword, node, "pattern", "a string");
            return null;
        }

        return Pattern(node.Text, node.Span, compared) ? node.Text : null;
    }

    private bool Pattern(string pattern, TextRange span, bool compared = false)
    {
        // Those of schemas were checked before; the rest are in an x-apibox extension.
        if (PatternCheck.Problem(pattern) is { } problem)
        {
            context.Diagnostics.Add(Descriptors.BadExtension, span, ExtensionTable.Rules, $"has a pattern that cannot be used: {problem}");
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
            context.Report(Descriptors.MalformedKeyword, node, "format", "a string");
            return [];
        }

        var types = (JsonTypeReader.Stated(context, schema) ?? JsonTypes.Any) & ~JsonTypes.Null;
        if (!Formats.IsKnown(node.Text, types))
            context.UnknownFormats.Add(node, "this type");
        if (Formats.Bounds(node.Text) is var (minimum, maximum) && (types & JsonTypes.Integer) != 0)
            return [new NumberRule("minimum", node.Pointer, minimum), new NumberRule("maximum", node.Pointer, maximum)];
        var isChecked = (Formats.IsChecked(node.Text) && (types & JsonTypes.String) != 0)
            || (Formats.IsRange(node.Text) && (types & JsonTypes.Number) != 0);
        return isChecked ? [new FormatRule(node.Pointer, node.Text)] : [];
    }

    private IEnumerable<RuleModel> Items(SpecNode schema, SpecNode node)
    {
        if (node.Kind == SpecKind.Array)
        {
            context.Report(Descriptors.MalformedKeyword, node, "items", "one schema; a list of them is 'prefixItems' in OpenAPI 3.1");
            return [];
        }

        var rule = Full(node);
        return rule.IsEmpty && !context.HasUnevaluatedKeywords
            ? []
            : [new ItemsRule(node.Pointer, rule, schema["prefixItems"]?.Items.Count ?? 0)];
    }

    private MembersRule Members(string name, SpecNode node)
    {
        var members = node.Members.AsEnumerable();
        if (name == "patternProperties")
            members = members.Where(member => Pattern(member.Name, member.NameSpan));
        var rules = members.Select(member => new MemberRuleModel(member.Name, Full(member.Value)))
            .Where(member => name != "properties" || !member.Rule.IsEmpty || context.HasUnevaluatedKeywords);
        return new MembersRule(name, node.Pointer, rules.ToEquatable());
    }

    private AdditionalPropertiesRule Additional(SpecNode schema, SpecNode node)
    {
        var declared = (schema["properties"]?.Members ?? []).Select(static member => member.Name);
        var patterns = (context.Is31 ? schema["patternProperties"]?.Members : null) ?? [];
        return new AdditionalPropertiesRule(
            node.Pointer, declared.ToEquatable(),
            patterns.Where(member => Pattern(member.Name, member.NameSpan)).Select(static member => member.Name).ToEquatable(), Full(node));
    }

    private ConditionRule Condition(SpecNode schema, SpecNode node) =>
        new(
            node.Pointer,
            Full(node),
            schema["then"] is { } then ? Full(then) : null,
            schema["else"] is { } otherwise ? Full(otherwise) : null);

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
}
