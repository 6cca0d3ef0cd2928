using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;
using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Schemas.Rules;

/// <summary>The rules that others refer to. They are read after all else, since they may refer to each other in circles.</summary>
internal sealed class RuleRegistry(TypeNames names)
{
    private readonly Dictionary<SpecNode, string> _names = [];
    private readonly Dictionary<string, SpecNode> _schemas = new(StringComparer.Ordinal);
    private readonly Queue<(SpecNode Schema, string Name)> _open = new();

    /// <summary>The name of the rule that a schema states.</summary>
    public string NameOf(SpecNode schema)
    {
        if (_names.TryGetValue(schema, out var name))
            return name;
        name = names.Reserve((CSharpNaming.Pascal(schema.Key) ?? "Schema") + "Json");
        _names.Add(schema, name);
        _schemas.Add(name, schema);
        _open.Enqueue((schema, name));
        return name;
    }

    /// <summary>The schema behind a name that <see cref="NameOf"/> has given.</summary>
    public SpecNode SchemaOf(string name) => _schemas[name];

    /// <summary>Reads all registered rules, and those that they refer to.</summary>
    public IEnumerable<NamedRuleModel> Read(RuleParser parser)
    {
        while (_open.Count > 0)
        {
            var (schema, name) = _open.Dequeue();
            yield return new NamedRuleModel(name, parser.Full(schema));
        }
    }
}
