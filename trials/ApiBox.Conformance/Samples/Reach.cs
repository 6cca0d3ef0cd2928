using ApiBox.Conformance.Documents;
using ApiBox.Conformance.Sites;

namespace ApiBox.Conformance.Samples;

/// <summary>A rule as it is met from a model: the way to the value, and the branches that lead there.</summary>
internal sealed record Target(Site Site, IReadOnlyList<Step> Path, Choices Choices)
{
    public string Pointer => string.Concat(Path);
}

/// <summary>
/// Finds the rules that matter for a model: its own and those of what it holds, through a limited number of references, each on the
/// shortest way. Rules under not, if and contains are none that a value breaks by itself.
/// </summary>
internal sealed class Reach(DocNode root, ILookup<DocNode, Site> sites, int references)
{
    private readonly bool _is30 = root["openapi"]?.Text.StartsWith("3.0", StringComparison.Ordinal) == true;

    public IEnumerable<Target> From(DocNode model)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var queue = new Queue<Way>();
        queue.Enqueue(new Way(model, [], new Choices(), 0));
        while (queue.TryDequeue(out var way))
        {
            if (!way.Schema.IsObject || !seen.Add(way.Schema.Pointer) || way.Path.Count > 12)
                continue;
            if (way.Schema.TextOf("$ref") is { } reference)
            {
                if (way.References < references && root.Find(reference) is { } target)
                    queue.Enqueue(way with { Schema = target, References = way.References + 1 });
                if (_is30)
                    continue;
            }

            foreach (var site in sites[way.Schema])
                yield return new Target(site, way.Path, way.Choices);
            foreach (var next in Next(way))
                queue.Enqueue(next);
        }
    }

    private static IEnumerable<Way> Next(Way way)
    {
        var schema = way.Schema;
        foreach (var branch in schema["allOf"]?.Items ?? [])
            yield return way with { Schema = branch };
        foreach (var keyword in new[] { "oneOf", "anyOf" })
            for (var i = 0; i < (schema[keyword]?.Items.Count ?? 0); i++)
                yield return way with { Schema = schema[keyword]!.Items[i], Choices = way.Choices.With(schema[keyword]!, i) };
        foreach (var (name, property) in schema["properties"]?.Members ?? [])
            yield return way.Into(property, new Step(name));
        foreach (var (pattern, property) in schema["patternProperties"]?.Members ?? [])
            if (TextMaker.Matching(pattern, 0, 40).FirstOrDefault() is { } name)
                yield return way.Into(property, new Step(name));
        if (schema["additionalProperties"] is { IsObject: true } other)
            yield return way.Into(other, new Step("extraMember"));
        if (schema["items"] is { IsObject: true } items)
            yield return way.Into(items, new Step(null, schema["prefixItems"]?.Items.Count ?? 0));
        for (var i = 0; i < (schema["prefixItems"]?.Items.Count ?? 0); i++)
            yield return way.Into(schema["prefixItems"]!.Items[i], new Step(null, i));
    }

    private sealed record Way(DocNode Schema, IReadOnlyList<Step> Path, Choices Choices, int References)
    {
        public Way Into(DocNode schema, Step step) => this with { Schema = schema, Path = [.. Path, step] };
    }
}
