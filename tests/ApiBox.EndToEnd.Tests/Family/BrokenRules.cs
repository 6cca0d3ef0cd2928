using System.Text.Json.Nodes;

namespace ApiBox.EndToEnd.Tests.Family;

/// <summary>Bodies that break a rule between fields: an example is brought to where the rule applies, and then over its limit.</summary>
internal static class BrokenRules
{
    /// <summary>For each rule the ways to break it.</summary>
    public static IEnumerable<(string Rule, IReadOnlyList<BrokenBody> Ways)> Of(DescribedBody body)
    {
        var rules = body.Schema["x-apibox-rules"]?.AsArray() ?? [];
        for (var i = 0; i < rules.Count; i++)
        {
            var source = $"{body.Source}/x-apibox-rules/{i}";
            yield return (source, [.. Ways(body, rules[i]!, source)]);
        }
    }

    private static IEnumerable<BrokenBody> Ways(DescribedBody body, JsonNode rule, string source)
    {
        if (rule["difference"] is { } difference)
        {
            foreach (var bound in (string[])["minimum", "maximum"])
            {
                var (of, minus) = (Name(difference["of"]!), Name(difference["minus"]!));
                var right = body.Examples.First(example => example.ContainsKey(of) && example.ContainsKey(minus));
                var wrong = right.DeepClone().AsObject();
                wrong[of] = wrong[minus]!.GetValue<decimal>() + difference[bound]!.GetValue<decimal>() + (bound == "minimum" ? -1 : 1);
                yield return new(right, wrong, "/" + of, "difference", source);
            }

            yield break;
        }

        foreach (var (branch, applies) in new[] { ("then", true), ("else", false) })
        {
            if (rule[branch] is not { } consequence)
                continue;
            foreach (var base0 in body.Examples.Select(example => Bring(body, example, rule["if"]!, applies)).OfType<JsonObject>())
            {
                // The example may lack what the rule asks for there, which is then put in, and be right otherwise.
                var right = Satisfy(body, base0, consequence);
                if (Validators.Ours(body, right) is not null)
                    continue;
                foreach (var (pointer, keyword, wrong) in Break(body, right, consequence))
                    if (!DependsOn(rule["if"]!, pointer))
                        yield return new(right, wrong, pointer, keyword, source);
                break;
            }
        }
    }

    /// <summary>Brings a body to where a condition holds, or to where it does not.</summary>
    private static JsonObject? Bring(DescribedBody body, JsonObject example, JsonNode condition, bool applies)
    {
        var result = example.DeepClone().AsObject();
        var names = condition["required"]!.AsArray().Select(static name => name!.GetValue<string>()).ToList();
        if (!applies)
            return names.Any(name => !result.ContainsKey(name)) ? result : null;
        foreach (var name in names)
        {
            if (condition["properties"]?[name]?["enum"]?.AsArray() is { } values)
                result[name] = values.FirstOrDefault(value => JsonNode.DeepEquals(value, result[name]))?.DeepClone()
                    ?? values[0]!.DeepClone();
            else if (!result.ContainsKey(name))
                result[name] = Value(body, name);
        }

        return result;
    }

    private static JsonObject Satisfy(DescribedBody body, JsonObject start, JsonNode consequence)
    {
        var result = start.DeepClone().AsObject();
        foreach (var name in consequence["required"]?.AsArray() ?? [])
            if (!result.ContainsKey(name!.GetValue<string>()))
                result[name.GetValue<string>()] = Value(body, name.GetValue<string>());
        foreach (var (name, schema) in consequence["properties"]?.AsObject() ?? [])
            if (schema!["not"] is not null)
                result.Remove(name);
            else if (schema["enum"]?.AsArray() is { } values && !values.Any(value => JsonNode.DeepEquals(value, result[name])))
                result[name] = values[0]!.DeepClone();
        // What other rules forbid beside it may go; the body is judged afterwards.
        foreach (var name in result.Select(static member => member.Key).ToList())
        {
            var without = result.DeepClone().AsObject();
            without.Remove(name);
            if (Validators.Ours(body, result) is { } before
                && Validators.Errors(body, without) is { } after
                && after < Validators.Errors(body, result))
                result = without;
        }

        return result;
    }

    private static IEnumerable<(string Pointer, string Keyword, JsonObject Wrong)> Break(
        DescribedBody body, JsonObject right, JsonNode consequence)
    {
        foreach (var name in consequence["required"]?.AsArray() ?? [])
            yield return One(right, name!.GetValue<string>(), "required", static (wrong, name) => wrong.Remove(name));
        foreach (var (name, schema) in consequence["properties"]?.AsObject() ?? [])
        {
            if (schema!["minLength"]?.GetValue<int>() is { } shortest && right.ContainsKey(name))
                yield return One(right, name, "minLength", (wrong, name) => wrong[name] = new string('x', shortest - 1));
            if (schema["maxLength"]?.GetValue<int>() is { } longest)
                yield return One(right, name, "maxLength", (wrong, name) => wrong[name] = new string('x', longest + 1));
            if (schema["not"] is JsonObject { Count: 0 })
                yield return One(right, name, "not", (wrong, name) => wrong[name] = Value(body, name));
            if (schema["enum"]?.AsArray() is { } allowed)
                yield return One(
                    right,
                    name,
                    "enum",
                    (wrong, name) => wrong[name] = DescribedBody.Resolve(body.Properties[name]!)["enum"]!.AsArray()
                    .First(value => !allowed.Any(one => JsonNode.DeepEquals(one, value)))!.DeepClone());
        }

        // One of several is asked for, said as that not all are missing.
        if (consequence["not"]?["properties"]?.AsObject() is { } some)
        {
            var wrong = right.DeepClone().AsObject();
            foreach (var (name, _) in some)
                wrong.Remove(name);
            yield return ("", "not", wrong);
        }
    }

    private static (string, string, JsonObject) One(JsonObject right, string name, string keyword, Action<JsonObject, string> change)
    {
        var wrong = right.DeepClone().AsObject();
        change(wrong, name);
        return ("/" + name, keyword, wrong);
    }

    // Such a change would take the body out of where the rule applies.
    private static bool DependsOn(JsonNode condition, string pointer) =>
        pointer.Length > 0 && condition["properties"]?[pointer[1..]] is not null;

    private static JsonNode Value(DescribedBody body, string name) =>
        (body.Examples.FirstOrDefault(example => example.ContainsKey(name))?[name] ?? body.Properties[name]!["example"])!.DeepClone();

    private static string Name(JsonNode pointer) => pointer.GetValue<string>()[1..];
}
