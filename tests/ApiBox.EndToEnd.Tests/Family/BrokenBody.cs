using System.Text.Json.Nodes;

namespace ApiBox.EndToEnd.Tests.Family;

/// <summary>A body that breaks one rule of the description, made from one that breaks none.</summary>
/// <param name="Right">What it was made from.</param>
/// <param name="Wrong">The body.</param>
/// <param name="Pointer">Where the broken rule applies.</param>
/// <param name="Keyword">The broken rule.</param>
/// <param name="Rule">The rule between fields that is broken, as a pointer into the description; null for the rules of one field.</param>
internal sealed record BrokenBody(JsonObject Right, JsonObject Wrong, string Pointer, string Keyword, string? Rule = null)
{
    /// <summary>Every rule of a body's fields, broken once.</summary>
    public static IEnumerable<BrokenBody> FieldsOf(DescribedBody body)
    {
        foreach (var required in body.Schema["required"]?.AsArray() ?? [])
        {
            var name = required!.GetValue<string>();
            var right = With(body, name);
            yield return Change(right, name, "required", static (parent, key) => parent.AsObject().Remove(key));
        }

        foreach (var (name, schema) in body.Properties)
        {
            var right = With(body, name);
            // The parts of a form are texts, whatever was meant.
            foreach (
                var (keyword, value) in Wrongs(DescribedBody.Resolve(schema!), right[name]!)
                    .Concat(NarrowerWrongs(schema!))
                    .Where(wrong => wrong.Keyword != "type" || body.Media == "application/json"))
                yield return Change(right, name, keyword, (parent, key) => parent[key] = value.DeepClone());
            if (right[name] is not JsonArray { Count: > 0 } list || schema!["items"] is not { } items)
                continue;
            // A typed list cannot hold an item of another type: that is said of the list.
            foreach (var (keyword, value) in Wrongs(DescribedBody.Resolve(items), list[0]!).Where(static wrong => wrong.Keyword != "type"))
                yield return Change(right, $"{name}/0", keyword, (parent, _) => parent[0] = value.DeepClone());
        }
    }

    /// <summary>A right body that has a field: the first example with it, or the first that it can be added to.</summary>
    private static JsonObject With(DescribedBody body, string name)
    {
        if (body.Examples.FirstOrDefault(example => example.ContainsKey(name)) is { } example)
            return example;
        var value = body.Properties[name]!["example"]
            ?? throw new InvalidOperationException($"{body.Operation}: neither an example of the body nor {name} itself shows a value.");
        return body.Examples.Select(candidate =>
            new JsonObject([.. Copy(candidate), KeyValuePair.Create(name, (JsonNode?)value.DeepClone())]))
            .FirstOrDefault(candidate => Validators.Ours(body, candidate) is null)
                ?? throw new InvalidOperationException($"{body.Operation}: no example takes {name}.");
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Copy(JsonObject body) => body.DeepClone().AsObject().ToList() is var members
        ? members.Select(static member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))
        : [];

    private static BrokenBody Change(JsonObject right, string place, string keyword, Action<JsonNode, string> change)
    {
        var wrong = right.DeepClone().AsObject();
        var parts = place.Split('/');
        change(parts.Length == 1 ? wrong : wrong[parts[0]]!, parts[^1]);
        return new BrokenBody(right, wrong, "/" + place, keyword);
    }

    /// <summary>For each keyword of a schema a value that breaks it, and as little else as can be.</summary>
    private static IEnumerable<(string Keyword, JsonNode Value)> Wrongs(JsonNode schema, JsonNode right)
    {
        if (Number(schema, "minimum") is { } minimum)
            yield return schema["exclusiveMinimum"] is not null ? ("exclusiveMinimum", minimum) : ("minimum", minimum - Step(schema));
        if (Number(schema, "maximum") is { } maximum)
            yield return schema["exclusiveMaximum"] is not null ? ("exclusiveMaximum", maximum) : ("maximum", maximum + Step(schema));
        if (Number(schema, "multipleOf") is { } step)
            yield return ("multipleOf", (Number(schema, "minimum") ?? 0) + (step / 2));
        if (Number(schema, "minLength") is { } shortest)
            yield return ("minLength", new string('x', (int)shortest - 1));
        if (Number(schema, "maxLength") is { } longest)
            yield return ("maxLength", new string('x', (int)longest + 1));
        if (Number(schema, "minItems") is { } fewest)
            yield return ("minItems", Repeat(right.AsArray(), (int)fewest - 1));
        if (Number(schema, "maxItems") is { } most)
            yield return ("maxItems", Repeat(right.AsArray(), (int)most + 1));
        if (schema["enum"] is not null)
            yield return ("enum", "another application");
        if (schema["format"]?.GetValue<string>() == "uri")
            yield return ("format", "not an address");
        if (schema["format"]?.GetValue<string>() == "byte")
            yield return ("type", "no base64!");
        if (schema["pattern"] is not null)
            yield return ("pattern", schema["format"] is null ? "\u0001" : "ftp://example.com/a");
        if (schema["type"]?.GetValue<string>() is { } type && schema["format"]?.GetValue<string>() != "binary")
            yield return ("type", type is "array" or "object" ? "a text" : new JsonArray());
    }

    /// <summary>Each value that the shared list has, and the shorter one beside the reference to it has not.</summary>
    private static IEnumerable<(string Keyword, JsonNode Value)> NarrowerWrongs(JsonNode schema)
    {
        if (schema["enum"] is JsonArray narrow && DescribedBody.Resolve(schema) is var shared && shared != schema)
            foreach (var value in shared["enum"]!.AsArray().Where(value => !narrow.Any(one => JsonNode.DeepEquals(one, value))))
                yield return ("enum", value!);
    }

    private static decimal? Number(JsonNode schema, string keyword) => schema[keyword]?.GetValue<decimal>();

    private static decimal Step(JsonNode schema) => Number(schema, "multipleOf") ?? 1;

    private static JsonArray Repeat(JsonArray items, int count) => [.. Enumerable.Range(0, count).Select(_ => items[0]!.DeepClone())];
}
