namespace ApiBox.OpenApi.Reading;

/// <summary>What a value of the document is, by its location.</summary>
internal enum SpecElement
{
    Document,
    Components,

    /// <summary>The paths of the document; each member but those that begin with x- is a path item. Responses are alike.</summary>
    Paths,
    PathItem,
    Operation,
    Parameter,
    Body,
    Responses,
    Response,
    Media,
    Encoding,
    Callback,
    Schema,
    Other,
}

/// <summary>
/// Goes through everything that OpenAPI knows in a document, used or not, so that a check of the whole misses nothing. What is only
/// data, such as examples and extensions, is not gone into: a "$ref" in there is none.
/// </summary>
internal static class DocumentWalk
{
    /// <summary>The HTTP methods, as a path item names its operations.</summary>
    public static readonly HashSet<string> Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    private enum Shape
    {
        One,
        List,
        Map,
    }

    private static readonly Dictionary<SpecElement, Dictionary<string, (SpecElement Sort, Shape Shape)>> Members = new()
    {
        [SpecElement.Document] = Table(
            "paths", SpecElement.Paths, Shape.One, "webhooks", SpecElement.PathItem, Shape.Map, "x-webhooks", SpecElement.PathItem,
            Shape.Map,
            "components", SpecElement.Components, Shape.One,
            "info", SpecElement.Other, Shape.One, "servers", SpecElement.Other, Shape.List, "tags", SpecElement.Other, Shape.List,
            "externalDocs", SpecElement.Other, Shape.One),
        [SpecElement.Paths] = [],
        [SpecElement.Components] = Table(
            "schemas", SpecElement.Schema, Shape.Map, "responses", SpecElement.Response, Shape.Map, "parameters", SpecElement.Parameter,
            Shape.Map,
            "headers", SpecElement.Parameter, Shape.Map, "requestBodies", SpecElement.Body, Shape.Map, "callbacks", SpecElement.Callback,
            Shape.Map,
            "pathItems", SpecElement.PathItem, Shape.Map, "examples", SpecElement.Other, Shape.Map, "links", SpecElement.Other, Shape.Map,
            "securitySchemes", SpecElement.Other, Shape.Map),
        [SpecElement.PathItem] = Methods.ToDictionary(static method => method, static _ => (SpecElement.Operation, Shape.One)),
        [SpecElement.Operation] = Table(
            "parameters", SpecElement.Parameter, Shape.List, "requestBody", SpecElement.Body, Shape.One, "responses", SpecElement.Responses,
            Shape.One,
            "callbacks", SpecElement.Callback, Shape.Map, "servers", SpecElement.Other, Shape.List, "externalDocs", SpecElement.Other,
            Shape.One),
        [SpecElement.Parameter] = Table(
            "schema", SpecElement.Schema, Shape.One, "content", SpecElement.Media, Shape.Map, "examples", SpecElement.Other, Shape.Map),
        [SpecElement.Body] = Table("content", SpecElement.Media, Shape.Map),
        [SpecElement.Responses] = [],
        [SpecElement.Response] = Table(
            "headers", SpecElement.Parameter, Shape.Map, "content", SpecElement.Media, Shape.Map, "links", SpecElement.Other, Shape.Map),
        [SpecElement.Media] = Table(
            "schema", SpecElement.Schema, Shape.One, "encoding", SpecElement.Encoding, Shape.Map, "examples", SpecElement.Other, Shape.Map),
        [SpecElement.Encoding] = Table("headers", SpecElement.Parameter, Shape.Map),
        [SpecElement.Schema] = Schemas(),
        [SpecElement.Callback] = [],
        [SpecElement.Other] = Table(
            "contact", SpecElement.Other, Shape.One, "license", SpecElement.Other, Shape.One, "externalDocs", SpecElement.Other, Shape.One,
            "server", SpecElement.Other, Shape.One, "variables", SpecElement.Other, Shape.Map, "flows", SpecElement.Other, Shape.One,
            "implicit", SpecElement.Other, Shape.One, "password", SpecElement.Other, Shape.One, "clientCredentials", SpecElement.Other,
            Shape.One,
            "authorizationCode", SpecElement.Other, Shape.One),
    };

    // Where names are free, and what each member is but those that begin with x-.
    private static readonly Dictionary<SpecElement, SpecElement> Free = new()
    {
        [SpecElement.Paths] = SpecElement.PathItem,
        [SpecElement.Callback] = SpecElement.PathItem,
        [SpecElement.Responses] = SpecElement.Response,
    };

    static DocumentWalk()
    {
        Members[SpecElement.PathItem]["parameters"] = (SpecElement.Parameter, Shape.List);
        Members[SpecElement.PathItem]["servers"] = (SpecElement.Other, Shape.List);
    }

    /// <summary>Whether a keyword of schemas holds one schema.</summary>
    public static bool HoldsSchema(string keyword) =>
        Members[SpecElement.Schema].TryGetValue(keyword, out var below) && below is (SpecElement.Schema, Shape.One);

    /// <summary>Whether a keyword of schemas holds several, in a list or by name.</summary>
    public static bool HoldsSchemas(string keyword) =>
        Members[SpecElement.Schema].TryGetValue(keyword, out var below) && below is (SpecElement.Schema, Shape.List or Shape.Map);

    /// <param name="sort">The kind of the first value.</param>
    public static IEnumerable<(SpecElement Sort, SpecNode Node)> All(SpecNode root, SpecElement sort = SpecElement.Document)
    {
        var open = new Stack<(SpecElement Sort, SpecNode Node)>();
        open.Push((sort, root));
        while (open.Count > 0)
        {
            (sort, var node) = open.Pop();
            yield return (sort, node);
            var known = Members[sort];
            // In reverse order, so that the first is taken next.
            foreach (var member in node.Members.Reverse())
            {
                if (Free.TryGetValue(sort, out var free)
                    && !member.Name.StartsWith("x-", StringComparison.Ordinal)
                    && member.Name != "$ref")
                    Push(open, free, Shape.One, member.Value);
                else if (known.TryGetValue(member.Name, out var below))
                    Push(open, below.Sort, below.Shape, member.Value);
            }
        }
    }

    private static void Push(Stack<(SpecElement Sort, SpecNode Node)> open, SpecElement sort, Shape shape, SpecNode node)
    {
        // A list of schemas under "items" was right once.
        if (shape == Shape.One && node.IsObject)
            open.Push((sort, node));
        foreach (var item in shape == Shape.Map ? [] : node.Items.Reverse())
            if (item.IsObject)
                open.Push((sort, item));
        foreach (var member in shape == Shape.Map ? node.Members.Reverse() : [])
            if (member.Value.IsObject)
                open.Push((sort, member.Value));
    }

    private static Dictionary<string, (SpecElement, Shape)> Schemas()
    {
        var table = new Dictionary<string, (SpecElement, Shape)>(StringComparer.Ordinal);
        foreach (var name in new[] { "properties", "patternProperties", "dependentSchemas", "$defs", "definitions" })
            table.Add(name, (SpecElement.Schema, Shape.Map));
        foreach (var name in new[]
        {
            "items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames", "unevaluatedItems",
            "unevaluatedProperties"
        })
            table.Add(name, (SpecElement.Schema, Shape.One));
        foreach (var name in new[] { "externalDocs", "xml", "discriminator" })
            table.Add(name, (SpecElement.Other, Shape.One));
        foreach (var name in new[] { "allOf", "anyOf", "oneOf", "prefixItems" })
            table.Add(name, (SpecElement.Schema, Shape.List));
        return table;
    }

    private static Dictionary<string, (SpecElement, Shape)> Table(params object[] cells)
    {
        var table = new Dictionary<string, (SpecElement, Shape)>(StringComparer.Ordinal);
        for (var i = 0; i < cells.Length; i += 3)
            table.Add((string)cells[i], ((SpecElement)cells[i + 1], (Shape)cells[i + 2]));
        return table;
    }
}
