using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Schemas.Irregularities;

/// <summary>Which values of a document are schemas, and where one is expected.</summary>
internal sealed class SchemaLocations
{
    private readonly SpecNode _root;
    private readonly HashSet<SpecNode> _schemas = [];

    public SchemaLocations(SpecNode root)
    {
        _root = root;
        foreach (var (sort, node) in DocumentWalk.All(root))
            if (sort == SpecElement.Schema && _schemas.Add(node))
                All.Add(node);
    }

    /// <summary>Every schema once, in the order of the document.</summary>
    public List<SpecNode> All { get; } = [];

    public bool IsSchema(SpecNode node) => _schemas.Contains(node);

    /// <summary>The schema that a value is a part of, or is, and the keyword that leads to the value; none for the schema itself.</summary>
    public (SpecNode Schema, string? Keyword)? Nearest(SpecNode node)
    {
        string? keyword = null;
        for (var at = node; at is not null; at = at.Parent)
        {
            if (_schemas.Contains(at))
                return (at, keyword);
            keyword = at.Key;
        }

        return null;
    }

    /// <summary>The schema that a schema is written in, and the keyword that leads there.</summary>
    public (SpecNode Schema, string? Keyword)? Around(SpecNode schema) =>
        schema.Parent is { } parent && Nearest(parent) is var (owner, keyword) ? (owner, keyword ?? schema.Key) : null;

    /// <summary>Whether a schema is expected at the location of the value.</summary>
    public bool IsExpected(SpecNode node)
    {
        if (node.Parent is not { } parent)
            return false;
        if (_schemas.Contains(parent))
            return DocumentWalk.HoldsSchema(node.Key);
        if (parent.Parent is { } owner && _schemas.Contains(owner))
            return DocumentWalk.HoldsSchemas(parent.Key);
        return node.Key == "schema" || parent == _root["components"]?["schemas"];
    }
}
