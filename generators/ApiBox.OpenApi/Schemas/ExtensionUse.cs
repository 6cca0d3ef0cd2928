using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Schemas;

/// <summary>
/// Which extensions of schemas had an effect. That depends on what is generated from the schema, such as an object or a union. So the
/// parsers read extensions through this class, and a check at the end reports those that no parser has read.
/// </summary>
internal sealed class ExtensionUse
{
    private readonly HashSet<SpecNode> _used = [];
    private readonly HashSet<SpecNode> _read = [];

    /// <summary>Records that a type or a value was parsed from the schema.</summary>
    public void Read(SchemaSet set)
    {
        _read.UnionWith(set.Roots);
        _read.UnionWith(set.Parts);
    }

    /// <summary>Takes an extension of one schema.</summary>
    public SpecNode? Take(SpecNode? schema, string name)
    {
        if (schema?[name] is not { } extension)
            return null;
        _used.Add(extension);
        return extension;
    }

    /// <summary>Takes an extension of all parts of a schema.</summary>
    public IEnumerable<SpecNode> All(SchemaSet set, string name)
    {
        var all = set.All(name).ToList();
        _used.UnionWith(all);
        return all;
    }

    /// <summary>Reads an extension that is true or false; one part with true is enough.</summary>
    public bool IsTrue(SchemaSet set, string name) => All(set, name).ToList().Exists(static value => value.IsTrue);

    /// <summary>Reads an extension that is an annotation: the one nearest to the value is used.</summary>
    public string? Remark(SchemaSet set, string name)
    {
        Take(set.Top, name);
        All(set, name);
        return set.Remark(name);
    }

    public bool IsUsed(SpecNode extension) => _used.Contains(extension);

    /// <summary>Whether the schema, or one that it is a part of, became something.</summary>
    public bool IsParsed(SpecNode schema)
    {
        for (var node = schema; node is not null; node = node.Parent)
            if (_read.Contains(node))
                return true;
        return false;
    }
}
