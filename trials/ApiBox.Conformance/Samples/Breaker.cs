using System.Text.Json.Nodes;
using ApiBox.Conformance.Documents;
using ApiBox.Conformance.Evaluation;
using ApiBox.Conformance.Sites;

namespace ApiBox.Conformance.Samples;

/// <summary>Proposes values that break one rule; who asks keeps those that break nothing else.</summary>
internal sealed class Breaker(DocNode root, Sampler sampler)
{
    private const int MaxTextLength = 200_000;

    /// <summary>Assorted values, for rules that are no limits.</summary>
    private static readonly string[] Assorted =
        [
            "true", "0", "1", "-1", "1.5", "1000000", "\"\"", "\"a\"", "\"zz zz\"", "[]", "[1]", "[\"a\"]", "[1,1]", "{}", "{\"a\":1}",
            "{\"zzz\":\"a\",\"zz\":1}", "null"
        ];

    public IEnumerable<JsonNode?> Values(Site site, IReadOnlyList<DocNode> schemas, Choices choices)
    {
        var facets = new Facets(root, schemas, choices);
        var limit = site.Value.Kind == DocKind.Number ? Exact.Parse(site.Value.Text) : default;
        switch (site.Keyword)
        {
            case "minimum" or "exclusiveMinimum" when site.Value.Kind == DocKind.Number:
                return Numbers(facets, limit, -1);
            case "maximum" or "exclusiveMaximum" when site.Value.Kind == DocKind.Number:
                return Numbers(facets, limit, 1);
            case "exclusiveMinimum" or "exclusiveMaximum":
                return facets.Values(site.Keyword == "exclusiveMinimum" ? "minimum" : "maximum")
                    .Select(static bound => (JsonNode?)Sampler.Number(Exact.Parse(bound.Text)));
            case "multipleOf":
                return OffSteps(facets, limit);
            case "minLength" or "maxLength" or "pattern" or "format":
                return Texts(facets, site);
            case "enum" or "const":
                return Others(facets, schemas, choices);
            case "minItems" or "maxItems" or "uniqueItems" or "contains" or "maxContains" or "minContains" or "additionalItems"
                or "unevaluatedItems":
                return Arrays(facets, schemas, choices, site);
            case "required":
                return Objects(schemas, choices, site);
            case "minProperties" or "maxProperties" or "additionalProperties" or "unevaluatedProperties" or "dependentRequired"
                or "propertyNames":
                return Objects(schemas, choices, site).Concat(Odd());
            default:
                return Odd().Concat(Branches(site, choices)).Concat(Objects(schemas, choices, site));
        }
    }

    private static IEnumerable<JsonNode?> Odd() => Assorted.Select(static text => JsonNode.Parse(text));

    private static IEnumerable<JsonNode?> Numbers(Facets facets, Exact limit, int direction)
    {
        yield return Sampler.Number(limit);
        foreach (var text in new[] { "1", "0.01", "0.5", "1e-9", "1000", "1e15" })
        {
            var step = Exact.Parse(text);
            yield return Sampler.Number(direction < 0 ? limit - step : limit + step);
        }

        foreach (var multiple in facets.Values("multipleOf")
            .Where(static one => one.Kind == DocKind.Number)
            .Select(static one => Exact.Parse(one.Text)))
        {
            var floor = limit.Floor(multiple);
            yield return Sampler.Number(direction < 0 ? floor - multiple : floor + multiple);
            yield return Sampler.Number(floor);
        }
    }

    private static IEnumerable<JsonNode?> OffSteps(Facets facets, Exact step)
    {
        foreach (var start in TextMaker.Numbers(facets).Take(40))
        {
            yield return Sampler.Number(start);
            yield return Sampler.Number(start + new Exact(step.Digits * 5, step.Power - 1));
            yield return Sampler.Number(start + new Exact(step.Digits, step.Power - 1));
        }
    }

    private static IEnumerable<JsonNode?> Texts(Facets facets, Site site)
    {
        var least = TextMaker.Limits(facets, "minLength").DefaultIfEmpty(0).Max();
        var most = TextMaker.Limits(facets, "maxLength").DefaultIfEmpty(MaxTextLength).Min();
        var lengths = site.Keyword switch
        {
            "minLength" => new[] { least - 1, 0 },
            "maxLength" => [most + 1, most * 2],
            // An empty text comes last: answers have it where there is no value yet, which readers forgive.
            _ => [Math.Max(least, 1), Math.Min(most, least + 3), most, least],
        };
        foreach (var length in lengths.Where(static length => length is >= 0 and <= MaxTextLength).Distinct())
        {
            foreach (var c in "a!~0 AZé_9")
                yield return JsonValue.Create(new string(c, length));
            if (length == 0)
                continue;
            foreach (var text in TextMaker.Texts(facets).Take(40).Where(static text => text.Length > 0))
            {
                yield return JsonValue.Create(text.Length >= length ? text[..length] : text + new string(text[^1], length - text.Length));
                // Addresses may be as long as one likes behind the host.
                if (text.Length < length)
                    yield return JsonValue.Create(text + "/" + new string('a', length - text.Length - 1));
            }
        }

        foreach (var text in TextMaker.Texts(facets).Take(40))
        {
            foreach (var c in "!~ \u00e9")
            {
                yield return JsonValue.Create(c + text);
                yield return JsonValue.Create(text + c);
            }

            if (text.Length > 0)
                yield return JsonValue.Create("!" + text[1..]);
        }

        foreach (var pattern in facets.Values("pattern"))
            foreach (var text in TextMaker.Matching(pattern.Text, site.Keyword == "maxLength" ? most + 1 : 0))
                yield return JsonValue.Create(text);
        foreach (var number in new[] { "2147483648", "9223372036854775808" })
            yield return JsonNode.Parse(number);
    }

    private IEnumerable<JsonNode?> Others(Facets facets, IReadOnlyList<DocNode> schemas, Choices choices)
    {
        foreach (var value in facets.Values("const").Concat(facets.Values("enum").SelectMany(static list => list.Items)))
        {
            if (value.Kind == DocKind.Text)
            {
                yield return JsonValue.Create(value.Text + "x");
                yield return JsonValue.Create(value.Text.ToUpperInvariant());
            }

            if (value.Kind == DocKind.Number)
            {
                yield return Sampler.Number(Exact.Parse(value.Text) + new Exact(1, 0));
                yield return Sampler.Number(Exact.Parse(value.Text) - new Exact(1, 0));
            }
        }

        foreach (var text in TextMaker.Texts(facets).Take(30))
            yield return JsonValue.Create(text);
        foreach (var odd in Odd())
            yield return odd;
        foreach (var good in sampler.Values(schemas, choices).Take(3))
            if (good is JsonObject map)
                yield return new JsonObject(
                [
                    .. map.Select(static pair => new KeyValuePair<string, JsonNode?>(pair.Key, pair.Value?.DeepClone())), new("zzExtra", 1)
                ]);
    }

    private IEnumerable<JsonNode?> Arrays(Facets facets, IReadOnlyList<DocNode> schemas, Choices choices, Site site)
    {
        var least = TextMaker.Limits(facets, "minItems").DefaultIfEmpty(0).Max();
        var most = TextMaker.Limits(facets, "maxItems").DefaultIfEmpty(3).Min();
        foreach (var length in new[] { least - 1, most + 1, least, 2, 1, 0, most })
        {
            // Long lists take the judge a while, so they are for the one rule that needs them.
            if (length is < 0 or > 70_000 || (length > 2000 && (site.Keyword != "maxItems" || length != most + 1)))
                continue;
            var items = sampler.Distinct(facets, choices, length, 1);
            if (items.Count < length)
                continue;
            var list = new JsonArray([.. items.Select(static item => item?.DeepClone())]);
            if (site.Keyword is not ("uniqueItems" or "contains" or "additionalItems" or "unevaluatedItems"))
                yield return list;
            if (length == 0)
                continue;
            list.Add(list[^1]?.DeepClone());
            yield return list;
            if (list.Count > 2)
            {
                var shorter = (JsonArray)list.DeepClone();
                shorter.RemoveAt(0);
                yield return shorter;
            }
        }

        foreach (var odd in Odd())
            yield return odd;
        foreach (var good in sampler.Values(schemas, choices).Take(3))
            if (good is JsonArray list)
                foreach (var odd in Odd())
                    yield return new JsonArray([.. list.Select(static item => item?.DeepClone()), odd]);
    }

    private IEnumerable<JsonNode?> Objects(IReadOnlyList<DocNode> schemas, Choices choices, Site site)
    {
        var facets = new Facets(root, schemas, choices);
        foreach (var good in sampler.Values(schemas, choices).OfType<JsonObject>().Take(6))
        {
            foreach (var (name, _) in good)
            {
                // What only one side sets may be missing on the other.
                if (facets.Member(name).Exists(static one => one["readOnly"]?.Kind == DocKind.True
                    || one["writeOnly"]?.Kind == DocKind.True))
                    continue;
                var less = (JsonObject)good.DeepClone();
                less.Remove(name);
                yield return less;
            }

            foreach (var extra in new[] { "zzExtra", "zz extra!", "", "a_very_long_name_that_nobody_would_think_of_0123456789" })
            {
                var more = (JsonObject)good.DeepClone();
                more[extra] = 1;
                yield return more;
                more = (JsonObject)good.DeepClone();
                more[extra] = "a";
                yield return more;
            }

            if (site.Keyword is "maxProperties" or "minProperties" or "dependentRequired" or "dependencies" or "if" or "not"
                or "dependentSchemas")
            {
                var most = TextMaker.Limits(new Facets(root, schemas, choices), "maxProperties").DefaultIfEmpty(0).Min();
                var many = (JsonObject)good.DeepClone();
                for (var i = 0; i <= Math.Min(most, 2000); i++)
                    many[$"extra{i}"] = i % 2 == 0 ? 1 : "a";
                yield return many;
                var texts = (JsonObject)good.DeepClone();
                for (var i = 0; i <= Math.Min(most, 2000); i++)
                    texts[$"extra{i}"] = "a";
                yield return texts;
                if (site.Value.IsObject)
                    foreach (var (name, _) in site.Value.Members)
                        yield return new JsonObject(
                        [
                            .. good.Where(pair => pair.Key != name)
                                .Select(static pair => new KeyValuePair<string, JsonNode?>(pair.Key, pair.Value?.DeepClone())),
                            new(name, 1)
                        ]);
                var empty = new JsonObject();
                yield return empty;
            }
        }
    }

    /// <summary>Values of branches, and what two of them make together.</summary>
    private IEnumerable<JsonNode?> Branches(Site site, Choices choices)
    {
        var branches = site.Value.Kind == DocKind.Array ? site.Value.Items : [site.Value];
        var objects = new List<JsonObject>();
        foreach (var branch in branches.Take(8))
        {
            foreach (var value in sampler.Values([branch], choices).Take(6))
            {
                yield return value?.DeepClone();
                if (value is not JsonObject map)
                    continue;
                foreach (var other in objects.Take(6))
                    yield return new JsonObject([.. other.Concat(map)
                        .DistinctBy(static pair => pair.Key)
                        .Select(static pair => new KeyValuePair<string, JsonNode?>(pair.Key, pair.Value?.DeepClone()))]);
                objects.Add(map);
            }
        }
    }
}
