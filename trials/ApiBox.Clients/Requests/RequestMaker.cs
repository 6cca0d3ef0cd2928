using System.Text.Json.Nodes;
using ApiBox.Conformance.Documents;
using ApiBox.Conformance.Evaluation;
using ApiBox.Conformance.Samples;

namespace ApiBox.Clients.Requests;

/// <summary>
/// Makes the requests for each operation: one for each example that the description has, and from the schemas the smallest one, and one
/// with all parameters and members. It shares no code with the product.
/// </summary>
internal sealed class RequestMaker
{
    private const int MostSamples = 50;

    private readonly Judge _judge;
    private readonly Sampler _sampler;
    private readonly DocNode _root;

    public RequestMaker(DocNode root, Judge judge)
    {
        (_root, _judge) = (root, judge);
        _sampler = new Sampler(root, new SchemaValidator(root));
    }

    /// <summary>What could not be made, and examples that their own schemas refuse.</summary>
    public List<string> Notes { get; } = [];

    public IReadOnlyList<Request> For(Operation operation)
    {
        try
        {
            return [.. Make(operation).DistinctBy(static request => request.ToJson())];
        }
        catch (SampleException error)
        {
            Notes.Add($"{operation.Name}: no request could be made: {error.Message}");
            return [];
        }
    }

    private IEnumerable<Request> Make(Operation operation)
    {
        var smallest = Parameters(operation, all: false);
        var media = Media(operation);
        var bodies = media is null ? [] : Examples(operation, media, media["schema"]).ToList();
        foreach (var (name, body) in bodies)
            yield return new Request(operation, $"example {name}".TrimEnd(), smallest, body);
        var schema = media?["schema"];
        if (bodies.Count == 0)
            yield return new Request(operation, "smallest", smallest, media is null ? null : Sample(schema));
        // Rules between fields are an extension that neither the judge nor the mock server knows; examples keep them.
        if (operation.Resolve(schema)?["x-apibox-rules"] is null)
            yield return new Request(operation, "full", Parameters(operation, all: true), media is null ? null : Full(schema));
    }

    private Dictionary<string, string> Parameters(Operation operation, bool all)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var parameter in operation.Parameters)
        {
            var schema = parameter["schema"] ?? parameter["content"]?.Members.FirstOrDefault().Value["schema"];
            if (all || Operation.IsTrue(parameter["required"]))
                values[parameter.TextOf("name")!] = Examples(operation, parameter, schema).FirstOrDefault().Json ?? Sent(schema);
        }

        return values;
    }

    private static DocNode? Media(Operation operation) =>
        Operation.JsonMedia(operation.Body) ?? operation.Body?["content"]?.Members.FirstOrDefault().Value;

    /// <summary>The examples of a parameter or a body that its schema accepts, by name.</summary>
    private IEnumerable<(string Name, string Json)> Examples(Operation operation, DocNode owner, DocNode? schema)
    {
        var resolved = operation.Resolve(schema);
        var examples = new List<(string Name, DocNode? Value)> { ("", owner["example"]) };
        examples.AddRange((owner["examples"]?.Members ?? []).Select(one => (one.Key, operation.Resolve(one.Value)?["value"])));
        if (examples.TrueForAll(static one => one.Value is null))
            examples.Add(("", resolved?["example"] ?? resolved?["examples"]?.Items.FirstOrDefault()));
        foreach (var (name, value) in examples)
        {
            if (value is null)
                continue;
            if (schema is null || _judge.Fits(schema, value.ToJson()))
                yield return (name, value.ToJson());
            else
                Notes.Add($"{operation.Name}: the example {value.Pointer} breaks its schema and is not sent");
        }
    }

    private string Sample(DocNode? schema) =>
        Samples(schema).FirstOrDefault() ?? throw new SampleException("no value that its schema accepts is known");

    // An empty list, object or text is not sent in a path, a query or a header.
    private string Sent(DocNode? schema) =>
        Samples(schema).Take(MostSamples).FirstOrDefault(static text => text is not ("[]" or "{}" or "\"\"" or "null")) ?? Sample(schema);

    private IEnumerable<string> Samples(DocNode? schema) =>
        schema is null ? ["\"a\""] : _sampler.Values([schema], new Choices()).Select(Sampler.Text);

    /// <summary>The smallest value with every further member that may be there too.</summary>
    private string Full(DocNode? schema)
    {
        var value = JsonNode.Parse(Sample(schema));
        if (schema is null || value is not JsonObject map)
            return Sampler.Text(value);
        var facets = new Facets(_root, [schema], new Choices());
        foreach (var name in facets.Properties.Where(name => !map.ContainsKey(name) && !IsReadOnly(facets, name)))
        {
            if (_sampler.Values(facets.Member(name), new Choices(), 1).Select(Sampler.Text).FirstOrDefault() is not { } member)
                continue;
            map[name] = JsonNode.Parse(member);
            if (!_judge.Fits(schema, Sampler.Text(map)))
                map.Remove(name);
        }

        return Sampler.Text(map);
    }

    private bool IsReadOnly(Facets facets, string name) =>
        new Facets(_root, facets.Member(name), new Choices()).Values("readOnly").Any(Operation.IsTrue);
}
