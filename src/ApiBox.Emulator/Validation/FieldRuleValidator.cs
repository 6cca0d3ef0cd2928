using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace ApiBox.Emulator;

/// <summary>Validates values by the rules between fields.</summary>
internal sealed class FieldRuleValidator(FieldRules rules)
{
    private const int MaxDepth = 64;

    /// <summary>The message for the first rule that a value violates; null if it violates none.</summary>
    public string? FindViolation(JToken value, JsonSchema schema) => rules.IsEmpty ? null : Find(value, schema, "", MaxDepth);

    private string? Find(JToken value, JsonSchema schema, string path, int depth)
    {
        schema = schema.ActualSchema;
        if (depth == 0)
            return null;
        return rules.Of(schema).Where(rule => IsViolated(rule, value)).Select(rule => Message(rule, path)).FirstOrDefault()
            ?? schema.AllOf.Concat(schema.AnyOf.Concat(schema.OneOf).Where(branch => Matches(branch, value)))
                .Select(branch => Find(value, branch, path, depth - 1)).FirstOrDefault(found => found is not null)
            ?? value switch
            {
                JObject map => map.Properties().Select(member => schema.Properties.TryGetValue(member.Name, out var own)
                    ? Find(member.Value, own, $"{path}{member.Name}.", depth - 1)
                    : schema.AdditionalPropertiesSchema is { } other ? Find(member.Value, other, $"{path}{member.Name}.", depth - 1) : null)
                    .FirstOrDefault(found => found is not null),
                JArray list when schema.Item is { } item => list.Select((element, i) => Find(element, item, $"{path}{i}.", depth - 1))
                    .FirstOrDefault(found => found is not null),
                _ => null,
            };
    }

    private static bool IsViolated(FieldRule rule, JToken value)
    {
        if (rule.Difference is { } difference)
            return IsViolated(difference, value);
        var consequence = rule.If is null || Matches(rule.If, value) ? rule.Then : rule.Else;
        return consequence is not null && !Matches(consequence, value);
    }

    // A missing number violates nothing.
    private static bool IsViolated(FieldDifference rule, JToken value) =>
        Number(value, rule.Of) is { } minuend && Number(value, rule.Minus) is { } subtrahend
        && (minuend - subtrahend < rule.Minimum || minuend - subtrahend > rule.Maximum);

    private static decimal? Number(JToken value, string pointer)
    {
        foreach (var name in JsonPointer.Tokens(pointer))
            value = (value as JObject)?[name] ?? JValue.CreateNull();
        return value.Type is JTokenType.Integer or JTokenType.Float ? value.Value<decimal>() : null;
    }

    private static bool Matches(JsonSchema schema, JToken value) => SchemaValidator.FindError(value, schema) is null;

    private static string Message(FieldRule rule, string path) =>
        path.Length == 0 ? rule.Description : $"{path.TrimEnd('.')}: {rule.Description}";
}
