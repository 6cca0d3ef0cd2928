using ApiBox.OpenApi.Reading;
using ApiBox.SpecDiff.Changes;
using ApiBox.SpecDiff.Documents;

namespace ApiBox.SpecDiff.Schemas;

/// <summary>
/// All pairs of schemas that have to be compared, each once, however often it is used. It is a queue and no recursion, so circles and
/// depth do no harm.
/// </summary>
internal sealed class SchemaGraph(SpecDocument old, SpecDocument @new, int limit = SchemaGraph.MaxPairs, int nesting = 0)
{
    // The largest public descriptions have some ten thousand.
    private const int MaxPairs = 300_000;
    private const int MaxPairsOfBranches = 400;
    private const int MaxNesting = 2;

    private readonly Dictionary<(SpecNode, SpecNode, SchemaUse), SchemaPair> _pairs = [];
    private readonly Queue<SchemaPair> _open = new();
    private readonly Dictionary<(SpecNode, SpecNode, SchemaUse), Impact> _worst = [];

    public SpecDocument Old { get; } = old;

    public SpecDocument New { get; } = @new;

    /// <summary>Has a pair compared.</summary>
    /// <param name="operation">The operation that uses it directly.</param>
    public void Add(SpecNode old, SpecNode @new, SchemaUse use, string operation)
    {
        var uses = Get(old, @new, use).Uses;
        if (!uses.Contains(operation))
            uses.Add(operation);
    }

    /// <summary>Has a pair compared that another one holds.</summary>
    public void Add(SpecNode old, SpecNode @new, SchemaUse use, SchemaPair parent) => Get(old, @new, use).Parents.Add(parent);

    /// <summary>Compares all pairs, and the pairs that they hold.</summary>
    public void Run()
    {
        while (_open.TryDequeue(out var pair))
            new SchemaComparer(this, pair).Compare();
    }

    /// <summary>Writes down what differs, with the operations that it concerns.</summary>
    public void Report(ChangeCollector changes)
    {
        foreach (var pair in _pairs.Values.Where(static pair => pair.Changes.Count > 0))
        {
            var uses = UsesOf(pair);
            foreach (var change in pair.Changes)
                changes.Add(change.Impact, Side.Wire, pair.Use.Direction, change.Kind, change.Location, change.Reason, uses);
        }
    }

    /// <summary>Whether everything that the new schema allows was allowed by the old one; with doubts, it is not.</summary>
    public bool IsCovered(SpecNode old, SpecNode @new, SchemaUse use) => Covers(old, @new, use with { Direction = Direction.Received });

    /// <summary>Whether everything that the old schema allows is allowed by the new one; with doubts, it is not.</summary>
    public bool StaysAllowed(SpecNode old, SpecNode @new, SchemaUse use) => Covers(old, @new, use with { Direction = Direction.Sent });

    /// <summary>Whether both schemas say the same, apart from their texts; with doubts, they do not.</summary>
    public bool IsSame(SpecNode old, SpecNode @new, SchemaUse use) => Worst(old, @new, use) == Impact.Patch;

    private bool Covers(SpecNode old, SpecNode @new, SchemaUse use) => Worst(old, @new, use) < Impact.Breaking;

    private Impact Worst(SpecNode old, SpecNode @new, SchemaUse use)
    {
        if (nesting == MaxNesting)
            return Impact.Breaking;
        if (_worst.TryGetValue((old, @new, use), out var known))
            return known;
        var graph = new SchemaGraph(Old, New, MaxPairsOfBranches, nesting + 1);
        graph.Get(old, @new, use);
        graph.Run();
        var worst = graph.IsFull ? Impact.Breaking
            : graph._pairs.Values.SelectMany(static pair => pair.Changes).Select(static change => change.Impact).Append(Impact.Patch).Max();
        return _worst[(old, @new, use)] = worst;
    }

    private bool IsFull { get; set; }

    private SchemaPair Get(SpecNode old, SpecNode @new, SchemaUse use)
    {
        // A shared component is one pair, wherever a plain reference leads to it.
        var key = (Plain(Old, old), Plain(New, @new), use);
        if (_pairs.TryGetValue(key, out var pair))
            return pair;
        pair = new SchemaPair(key.Item1, key.Item2, use);
        if (_pairs.Count >= limit)
        {
            if (nesting == 0)
                throw new SpecDiffException(
                    $"The descriptions hold more than {limit} pairs of schemas, which is more than can be compared.");
            IsFull = true;
            return pair;
        }

        _pairs.Add(key, pair);
        _open.Enqueue(pair);
        return pair;
    }

    private static SpecNode Plain(SpecDocument document, SpecNode node) =>
        node.Reference is not null && (node.Members.Count == 1 || !document.Is31) && document.Resolve(node) is { } target ? target : node;

    private static List<string> UsesOf(SchemaPair pair)
    {
        var uses = new List<string>();
        var seen = new HashSet<SchemaPair> { pair };
        var open = new Queue<SchemaPair>([pair]);
        while (open.TryDequeue(out var one))
        {
            uses.AddRange(one.Uses);
            foreach (var parent in one.Parents)
                if (seen.Add(parent))
                    open.Enqueue(parent);
        }

        return uses;
    }
}
