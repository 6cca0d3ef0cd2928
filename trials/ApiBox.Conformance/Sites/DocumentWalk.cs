using ApiBox.Conformance.Documents;

namespace ApiBox.Conformance.Sites;

/// <summary>
/// Finds every schema of a description by where schemas may stand. Examples, defaults, enum values and extensions hold none, and a
/// property may be called like a keyword.
/// </summary>
internal sealed class DocumentWalk
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly bool _siblingsCount;

    private DocumentWalk(DocNode root)
    {
        Root = root;
        _siblingsCount = root["openapi"]?.Text.StartsWith("3.0", StringComparison.Ordinal) != true;
        var components = root["components"];
        Each(components?["schemas"], Schema);
        Each(components?["parameters"], Parameter);
        Each(components?["headers"], Parameter);
        Each(components?["requestBodies"], Body);
        Each(components?["responses"], Answer);
        Each(components?["links"], Links.Add);
        Each(root["paths"], PathItem);
        foreach (var (name, item) in Named(root["webhooks"]).Concat(Named(root["x-webhooks"])))
            Webhook(name, item);
        // After those who refer to them, since they are called as these call them.
        Each(components?["callbacks"], Callback);
        Each(components?["pathItems"], PathItem);
        if (root["security"] is { } security)
            Security.Add(security);
    }

    public DocNode Root { get; }

    public List<DocNode> Schemas { get; } = [];

    public List<Site> Sites { get; } = [];

    /// <summary>The operations of paths.</summary>
    public List<DocNode> Operations { get; } = [];

    /// <summary>The requests that the service sends, by the name of the callback or webhook.</summary>
    public List<(string Name, DocNode Operation)> Callbacks { get; } = [];

    public List<DocNode> Links { get; } = [];

    /// <summary>The lists of security requirements.</summary>
    public List<DocNode> Security { get; } = [];

    /// <summary>The answers of operations by status code.</summary>
    public List<(string Code, DocNode Answer)> Answers { get; } = [];

    public static DocumentWalk Of(DocNode root) => new(root);

    public DocNode? Resolve(DocNode? node)
    {
        for (var hops = 0; node?.TextOf("$ref") is { } reference && hops < 50; hops++)
            node = Root.Find(reference);
        return node;
    }

    private void PathItem(DocNode item)
    {
        Each(item["parameters"], Parameter);
        foreach (var method in Methods)
            if (item[method] is { IsObject: true } operation)
                Operation(operation, isOwn: true);
    }

    private void Operation(DocNode operation, bool isOwn)
    {
        if (!_seen.Add(operation.Pointer))
            return;
        if (isOwn)
            Operations.Add(operation);
        Each(operation["parameters"], Parameter);
        if (operation["requestBody"] is { } body)
            Body(body);
        foreach (var (code, answer) in Named(operation["responses"]))
        {
            if (isOwn)
                Answers.Add((code, answer));
            Answer(answer);
        }

        foreach (var (name, callback) in Named(operation["callbacks"]))
            Callback(callback, name);
        if (operation["security"] is { } security)
            Security.Add(security);
    }

    private void Callback(DocNode callback) => Callback(callback, callback.Pointer[(callback.Pointer.LastIndexOf('/') + 1)..]);

    private void Callback(DocNode callback, string name)
    {
        foreach (var (_, item) in Named(Resolve(callback)))
            Webhook(name, item);
    }

    private void Webhook(string name, DocNode item)
    {
        foreach (var method in Methods)
        {
            if (Resolve(item)?[method] is not { IsObject: true } operation)
                continue;
            if (!_seen.Contains(operation.Pointer))
                Callbacks.Add((name, operation));
            Operation(operation, isOwn: false);
        }
    }

    private void Answer(DocNode answer)
    {
        Each(answer["headers"], Parameter);
        Each(answer["content"], Media);
        Each(answer["links"], Links.Add);
    }

    private void Body(DocNode body) => Each(body["content"], Media);

    private void Parameter(DocNode parameter)
    {
        Each(parameter["content"], Media);
        if (parameter["schema"] is { } schema)
            Schema(schema);
    }

    private void Media(DocNode media)
    {
        if (media["schema"] is { } schema)
            Schema(schema);
        foreach (var (_, encoding) in Named(media["encoding"]))
            Each(encoding["headers"], Parameter);
    }

    private void Schema(DocNode schema)
    {
        if (!schema.IsObject || !_seen.Add(schema.Pointer))
            return;
        Schemas.Add(schema);
        // In OpenAPI 3.0 nothing counts beside a reference.
        if (schema["$ref"] is not null && !_siblingsCount)
            return;
        foreach (var (keyword, value) in schema.Members)
            if (SchemaKeywords.IsRule(keyword, value) && !(keyword == "required" && IsOneSided(schema, value)))
                Sites.Add(new Site(keyword, schema, value));
        foreach (var below in Below(schema))
            Schema(below);
    }

    /// <summary>Members that only requests or only answers have may be missing on the other side, and one type stands for both.</summary>
    private bool IsOneSided(DocNode schema, DocNode required) => required.Items.TrueForAll(name =>
        Resolve(schema["properties"]?[name.Text]) is { } property
            && (property["readOnly"]?.Kind == DocKind.True || property["writeOnly"]?.Kind == DocKind.True));

    /// <summary>The schemas that stand directly in a schema.</summary>
    public static IEnumerable<DocNode> Below(DocNode schema) =>
        SchemaKeywords.Single.Select(word => schema[word]).OfType<DocNode>().Where(static one => one.IsObject)
            .Concat(SchemaKeywords.Lists.SelectMany(word => schema[word]?.Items ?? []))
            .Concat(SchemaKeywords.Maps.SelectMany(word => Named(schema[word]))
                .Select(static pair => pair.Value)
                .Where(static one => one.IsObject));

    private static IEnumerable<KeyValuePair<string, DocNode>> Named(DocNode? node) =>
        (node?.Members ?? []).Where(static member => !member.Key.StartsWith("x-", StringComparison.Ordinal) || member.Value.IsObject);

    private static void Each(DocNode? node, Action<DocNode> visit)
    {
        foreach (var (_, value) in Named(node))
            visit(value);
        foreach (var item in node?.Items ?? [])
            visit(item);
    }
}
