using System.Globalization;
using System.Text;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Patterns;

namespace ApiBox.Generators.Emission;

/// <summary>
/// Writes rules as JSON with the keywords of OpenAPI, for analyzers. What an analyzer cannot decide is the keyword <c>?</c>, which is
/// neither kept nor broken.
/// </summary>
internal static class RuleJson
{
    /// <summary>The text of a value without rules.</summary>
    public const string None = "{}";

    /// <summary>Of a method: an accepted call is charged.</summary>
    public const string Paid = """{"paid":true}""";

    private const string Unknown = "{\"?\":0}";

    /// <summary>Whether a value can break the rule in the eyes of an analyzer.</summary>
    public static bool IsDecidable(string rule) => rule is not (None or Unknown);

    /// <summary>The rules of a property or a parameter.</summary>
    public static string Of(ValueModel value, bool required, bool isCallback)
    {
        var members = Members(value);
        if (required)
            members.Insert(0, "\"required\":true");
        if (isCallback)
            members.Add("\"callback\":true");
        return Object(members);
    }

    private static List<string> Members(ValueModel value)
    {
        var members = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in value.Constraints)
            if (Member(rule, value.Kind) is { } member && seen.Add(rule.Keyword))
                members.Add(member);
        if (Contains<UniqueItemsRule>(value.Rule))
            members.Add("\"uniqueItems\":true");
        if (value.MayBeEmpty)
            members.Add("\"empty\":true");
        if (value.Reachable)
            members.Add("\"reachable\":true");
        if (value is { Kind: ValueKind.Array, Item: { } item } && Object(Members(item)) is var items and not None)
            members.Add($"\"items\":{items}");
        return members;
    }

    private static string? Member(ConstraintModel rule, ValueKind kind) => rule.Keyword switch
    {
        "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" or "multipleOf" or "minLength" or "maxLength" or "minItems"
            or "maxItems" => $"\"{rule.Keyword}\":{rule.Limit}",
        "pattern" => PatternMembers(rule.Limit),
        "format" => $"\"format\":{Text(rule.Limit)}",
        "const" when kind == ValueKind.Text => $"\"const\":{Text(rule.Limit)}",
        "enum" when kind == ValueKind.OpenEnum => rule.IsNarrower ? $"\"enum\":[{string.Join(",", rule.Values.Select(Text))}]" : null,
        "enum" or "const" => $"\"enum\":[{string.Join(",", rule.Values)}]",
        _ => null,
    };

    private static bool Contains<T>(RuleModel? rule) => rule switch
    {
        T => true,
        SchemaRule schema => schema.Rules.Any(Contains<T>),
        NullableRule nullable => Contains<T>(nullable.Rule),
        _ => false,
    };

    /// <summary>A rule that is checked on JSON.</summary>
    public static string Of(RuleModel rule) => rule switch
    {
        SchemaRule { Rules.Count: 0 } => None,
        SchemaRule schema => Schema(schema.Rules),
        NullableRule nullable => $"{{\"nullable\":{Of(nullable.Rule)}}}",
        NeverRule => "{\"not\":{}}",
        ListedRule listed => $"{{\"{rule.Keyword}\":{listed.Json}}}",
        NumberRule number => $"{{\"{rule.Keyword}\":{number.Limit}}}",
        CountRule count => $"{{\"{rule.Keyword}\":{CSharpText.Int(count.Limit)}}}",
        PatternRule pattern => $"{{{PatternMembers(pattern.Pattern)}}}",
        RequiredRule required => $"{{\"required\":{Texts(required.Names)}}}",
        DependentRequiredRule dependent => $"{{\"dependentRequired\":{{{Text(dependent.Name)}:{Texts(dependent.Names)}}}}}",
        BranchesRule branches => $"{{\"{rule.Keyword}\":[{string.Join(",", branches.Rules.Select(Of))}]}}",
        NotRule not => $"{{\"not\":{Of(not.Rule)}}}",
        ConditionRule condition => Object(
        [
            $"\"if\":{Of(condition.If)}",
            .. condition.Then is { } then ? [$"\"then\":{Of(then)}"] : Array.Empty<string>(),
            .. condition.Else is { } otherwise ? [$"\"else\":{Of(otherwise)}"] : Array.Empty<string>(),
        ]),
        MembersRule { Keyword: "properties" } members =>
            $"{{\"properties\":{{{string.Join(",", members.Members.Select(static member => $"{Text(member.Name)}:{Of(member.Rule)}"))}}}}}",
        DifferenceRule difference => $"{{\"difference\":{Object(
        [
            $"\"of\":{Text(difference.Of)}",
            $"\"minus\":{Text(difference.Minus)}",
            .. difference.Minimum is { } minimum ? [$"\"minimum\":{minimum}"] : Array.Empty<string>(),
            .. difference.Maximum is { } maximum ? [$"\"maximum\":{maximum}"] : Array.Empty<string>(),
        ])}}}",
        _ => Unknown,
    };

    // Rules with different keywords are one object, as in a description.
    private static string Schema(EquatableArray<RuleModel> rules)
    {
        var texts = rules.Select(Of).ToList();
        var keywords = new HashSet<string>(StringComparer.Ordinal);
        var isPlain = rules.All(rule => rule is not SchemaRule && keywords.Add(rule.Keyword))
            && texts.Count(static text => text == Unknown) <= 1;
        return isPlain
            ? Object(texts.Select(static text => text.Substring(1, text.Length - 2)))
            : $"{{\"allOf\":[{string.Join(",", texts)}]}}";
    }

    // The pattern as the description has it, and as .NET understands it where that differs.
    private static string PatternMembers(string pattern)
    {
        var translated = EcmaPattern.Translate(pattern);
        return $"\"pattern\":{Text(pattern)}{(translated == pattern ? "" : $",\"regex\":{Text(translated)}")}";
    }

    private static string Object(IEnumerable<string> members) =>
        $"{{{string.Join(",", members.Where(static member => member.Length > 0))}}}";

    private static string Texts(EquatableArray<string> texts) => $"[{string.Join(",", texts.Select(Text))}]";

    private static string Text(string text)
    {
        var json = new StringBuilder("\"");
        foreach (var c in text)
            json.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                < ' ' => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
                // Half of a surrogate pair is not UTF-8, which attributes are written in.
                _ when char.IsSurrogate(c) => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        return json.Append('"').ToString();
    }
}
