namespace ApiBox.Generators.Parsing;

/// <summary>What a value of the document is, by where it stands.</summary>
internal enum SpecSort
{
    Document,
    Components,
    PathItem,
    Operation,
    Parameter,
    Body,
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
    private enum Shape
    {
        One,
        List,
        Map,
    }

    private static readonly Dictionary<SpecSort, Dictionary<string, (SpecSort Sort, Shape Shape)>> Members = new()
    {
        [SpecSort.Document] = Table("paths", SpecSort.PathItem, Shape.Map, "webhooks", SpecSort.PathItem, Shape.Map, "components", SpecSort.Components, Shape.One),
        [SpecSort.Components] = Table(
            "schemas", SpecSort.Schema, Shape.Map, "responses", SpecSort.Response, Shape.Map, "parameters", SpecSort.Parameter, Shape.Map,
            "headers", SpecSort.Parameter, Shape.Map, "requestBodies", SpecSort.Body, Shape.Map, "callbacks", SpecSort.Callback, Shape.Map,
            "pathItems", SpecSort.PathItem, Shape.Map, "examples", SpecSort.Other, Shape.Map, "links", SpecSort.Other, Shape.Map, "securitySchemes", SpecSort.Other, Shape.Map),
        [SpecSort.PathItem] = PathParser.Methods.ToDictionary(static method => method, static _ => (SpecSort.Operation, Shape.One)),
        [SpecSort.Operation] = Table(
            "parameters", SpecSort.Parameter, Shape.List, "requestBody", SpecSort.Body, Shape.One, "responses", SpecSort.Response, Shape.Map,
            "callbacks", SpecSort.Callback, Shape.Map),
        [SpecSort.Parameter] = Table("schema", SpecSort.Schema, Shape.One, "content", SpecSort.Media, Shape.Map, "examples", SpecSort.Other, Shape.Map),
        [SpecSort.Body] = Table("content", SpecSort.Media, Shape.Map),
        [SpecSort.Response] = Table("headers", SpecSort.Parameter, Shape.Map, "content", SpecSort.Media, Shape.Map, "links", SpecSort.Other, Shape.Map),
        [SpecSort.Media] = Table("schema", SpecSort.Schema, Shape.One, "encoding", SpecSort.Encoding, Shape.Map, "examples", SpecSort.Other, Shape.Map),
        [SpecSort.Encoding] = Table("headers", SpecSort.Parameter, Shape.Map),
        [SpecSort.Schema] = Schemas(),
        [SpecSort.Callback] = [],
        [SpecSort.Other] = [],
    };

    static DocumentWalk() => Members[SpecSort.PathItem]["parameters"] = (SpecSort.Parameter, Shape.List);

    public static IEnumerable<(SpecSort Sort, SpecNode Node)> All(SpecNode root)
    {
        var open = new Stack<(SpecSort Sort, SpecNode Node)>();
        open.Push((SpecSort.Document, root));
        while (open.Count > 0)
        {
            var (sort, node) = open.Pop();
            yield return (sort, node);
            var known = Members[sort];
            // The last first, so that the first is taken next.
            foreach (var member in node.Members.Reverse())
            {
                if (sort == SpecSort.Callback && !member.Name.StartsWith("x-", StringComparison.Ordinal) && member.Name != "$ref")
                    open.Push((SpecSort.PathItem, member.Value));
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
