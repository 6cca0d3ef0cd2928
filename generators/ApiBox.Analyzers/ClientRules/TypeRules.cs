namespace ApiBox.Analyzers.ClientRules;

/// <summary>A rule between the properties of a type.</summary>
/// <param name="Text">What the description says of it.</param>
internal sealed record BetweenRule(string Text, Json Rule);

/// <summary>The rules of a type that requests contain, or of the parameters of a client's methods.</summary>
internal sealed class TypeRules
{
    private readonly Dictionary<(string Member, string Parameter), ValueRules> _parameters = [];

    /// <param name="texts">Three texts for each rule, as RequestRulesAttribute has them.</param>
    /// <param name="isClient">Whether the type is the interface of a client.</param>
    public TypeRules(IReadOnlyList<string?> texts, bool isClient)
    {
        IsClient = isClient;
        for (var i = 0; i + 2 < texts.Count; i += 3)
        {
            if (texts[i] is not { } member || texts[i + 1] is not { } name || texts[i + 2] is not { } text
                || Json.Parse(text) is not { } json)
                continue;
            if (isClient && name.Length == 0)
                PaidMethods.Add(member);
            else if (isClient)
                _parameters[(member, name)] = new ValueRules(name, json);
            else if (member.Length == 0)
                Between.Add(new BetweenRule(name, json));
            else
                Properties[member] = new ValueRules(name, json);
        }
    }

    public bool IsClient { get; }

    /// <summary>The rules of the properties by their C# names.</summary>
    public Dictionary<string, ValueRules> Properties { get; } = new(StringComparer.Ordinal);

    public List<BetweenRule> Between { get; } = [];

    /// <summary>The names of the methods of a client whose accepted calls are charged.</summary>
    public HashSet<string> PaidMethods { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of the methods of a client whose parameters have rules.</summary>
    public IEnumerable<string> Methods => _parameters.Keys.Select(static key => key.Member);

    public ValueRules? Parameter(string method, string parameter) =>
        _parameters.TryGetValue((method, parameter), out var rules) ? rules : null;
}
