namespace ApiBox.OpenApi.Reading;

/// <summary>What a value of the document is, by where it stands.</summary>
internal enum SpecSort
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

    private static readonly Dictionary<SpecSort, Dictionary<string, (SpecSort Sort, Shape Shape)>> Members = new()
    {
        [SpecSort.Document] = Table(
            "paths", SpecSort.Paths, Shape.One, "webhooks", SpecSort.PathItem, Shape.Map, "x-webhooks", SpecSort.PathItem, Shape.Map,
            "components", SpecSort.Components, Shape.One,
            "info", SpecSort.Other, Shape.One, "servers", SpecSort.Other, Shape.List, "tags", SpecSort.Other, Shape.List, "externalDocs", SpecSort.Other, Shape.One),
        [SpecSort.Paths] = [],
        [SpecSort.Components] = Table(
            "schemas", SpecSort.Schema, Shape.Map, "responses", SpecSort.Response, Shape.Map, "parameters", SpecSort.Parameter, Shape.Map,
            "headers", SpecSort.Parameter, Shape.Map, "requestBodies", SpecSort.Body, Shape.Map, "callbacks", SpecSort.Callback, Shape.Map,
            "pathItems", SpecSort.PathItem, Shape.Map, "examples", SpecSort.Other, Shape.Map, "links", SpecSort.Other, Shape.Map, "securitySchemes", SpecSort.Other, Shape.Map),
        [SpecSort.PathItem] = Methods.ToDictionary(static method => method, static _ => (SpecSort.Operation, Shape.One)),
        [SpecSort.Operation] = Table(
            "parameters", SpecSort.Parameter, Shape.List, "requestBody", SpecSort.Body, Shape.One, "responses", SpecSort.Responses, Shape.One,
            "callbacks", SpecSort.Callback, Shape.Map, "servers", SpecSort.Other, Shape.List, "externalDocs", SpecSort.Other, Shape.One),
        [SpecSort.Parameter] = Table("schema", SpecSort.Schema, Shape.One, "content", SpecSort.Media, Shape.Map, "examples", SpecSort.Other, Shape.Map),
        [SpecSort.Body] = Table("content", SpecSort.Media, Shape.Map),
        [SpecSort.Responses] = [],
        [SpecSort.Response] = Table("headers", SpecSort.Parameter, Shape.Map, "content", SpecSort.Media, Shape.Map, "links", SpecSort.Other, Shape.Map),
        [SpecSort.Media] = Table("schema", SpecSort.Schema, Shape.One, "encoding", SpecSort.Encoding, Shape.Map, "examples", SpecSort.Other, Shape.Map),
        [SpecSort.Encoding] = Table("headers", SpecSort.Parameter, Shape.Map),
        [SpecSort.Schema] = Schemas(),
        [SpecSort.Callback] = [],
        [SpecSort.Other] = Table(
            "contact", SpecSort.Other, Shape.One, "license", SpecSort.Other, Shape.One, "externalDocs", SpecSort.Other, Shape.One,
            "server", SpecSort.Other, Shape.One, "variables", SpecSort.Other, Shape.Map, "flows", SpecSort.Other, Shape.One,
            "implicit", SpecSort.Other, Shape.One, "password", SpecSort.Other, Shape.One, "clientCredentials", SpecSort.Other, Shape.One,
            "authorizationCode", SpecSort.Other, Shape.One),
    };

    // Where names are free, and what each member is but those that begin with x-.
    private static readonly Dictionary<SpecSort, SpecSort> Free = new()
    {
        [SpecSort.Paths] = SpecSort.PathItem,
        [SpecSort.Callback] = SpecSort.PathItem,
        [SpecSort.Responses] = SpecSort.Response,
    };

    static DocumentWalk()
    {
        Members[SpecSort.PathItem]["parameters"] = (SpecSort.Parameter, Shape.List);
        Members[SpecSort.PathItem]["servers"] = (SpecSort.Other, Shape.List);
    }

    /// <summary>Whether a keyword of schemas holds one schema.</summary>
    public static bool HoldsSchema(string keyword) =>
        Members[SpecSort.Schema].TryGetValue(keyword, out var below) && below is (SpecSort.Schema, Shape.One);

    /// <summary>Whether a keyword of schemas holds several, in a list or by name.</summary>
    public static bool HoldsSchemas(string keyword) =>
        Members[SpecSort.Schema].TryGetValue(keyword, out var below) && below is (SpecSort.Schema, Shape.List or Shape.Map);

    /// <param name="sort">What the value is that everything begins with.</param>
    public static IEnumerable<(SpecSort Sort, SpecNode Node)> All(SpecNode root, SpecSort sort = SpecSort.Document)
    {
        var open = new Stack<(SpecSort Sort, SpecNode Node)>();
        open.Push((sort, root));
        while (open.Count > 0)
        {
            (sort, var node) = open.Pop();
            yield return (sort, node);
            var known = Members[sort];
            // The last first, so that the first is taken next.
            foreach (var member in node.Members.Reverse())
            {
                if (Free.TryGetValue(sort, out var free) && !member.Name.StartsWith("x-", StringComparison.Ordinal) && member.Name != "$ref")
                    Push(open, free, Shape.One, member.Value);
                else if (known.TryGetValue(member.Name, out var below))
                    Push(open, below.Sort, below.Shape, member.Value);
            }
        }
    }

    private static void Push(Stack<(SpecSort Sort, SpecNode Node)> open, SpecSort sort, Shape shape, SpecNode node)
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

    private static Dictionary<string, (SpecSort, Shape)> Schemas()
    {
        var table = new Dictionary<string, (SpecSort, Shape)>(StringComparer.Ordinal);
        foreach (var name in new[] { "properties", "patternProperties", "dependentSchemas", "$defs", "definitions" })
            table.Add(name, (SpecSort.Schema, Shape.Map));
        foreach (var name in new[] { "items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames", "unevaluatedItems", "unevaluatedProperties" })
            table.Add(name, (SpecSort.Schema, Shape.One));
        foreach (var name in new[] { "externalDocs", "xml", "discriminator" })
            table.Add(name, (SpecSort.Other, Shape.One));
        foreach (var name in new[] { "allOf", "anyOf", "oneOf", "prefixItems" })
            table.Add(name, (SpecSort.Schema, Shape.List));
        return table;
    }

    private static Dictionary<string, (SpecSort, Shape)> Table(params object[] cells)
    {
        var table = new Dictionary<string, (SpecSort, Shape)>(StringComparer.Ordinal);
        for (var i = 0; i < cells.Length; i += 3)
            table.Add((string)cells[i], ((SpecSort)cells[i + 1], (Shape)cells[i + 2]));
        return table;
    }
}
