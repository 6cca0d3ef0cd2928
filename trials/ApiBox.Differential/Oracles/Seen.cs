namespace ApiBox.Differential.Oracles;

/// <summary>What a schema has looked at, for the unevaluated keywords.</summary>
internal sealed class Seen
{
    public HashSet<string> Members { get; } = new(StringComparer.Ordinal);

    public HashSet<int> Items { get; } = [];

    public void Add(Seen other)
    {
        Members.UnionWith(other.Members);
        Items.UnionWith(other.Items);
    }
}
