namespace ApiBox.Runtime;

/// <summary>
/// The members and items that the rules about one object or array have evaluated, for <c>unevaluatedProperties</c> and
/// <c>unevaluatedItems</c>. A schema keeps its
/// own and passes it to the schema that applied it only when it holds.
/// </summary>
internal sealed class EvaluatedParts
{
    private HashSet<string>? _members;
    private HashSet<int>? _items;
    private int _firstItems;
    private bool _allMembers;

    public bool HasMember(string name) => _allMembers || (_members is not null && _members.Contains(name));

    public bool HasItem(int index) => index < _firstItems || (_items is not null && _items.Contains(index));

    public void Member(string name) => (_members ??= new(StringComparer.Ordinal)).Add(name);

    public void AllMembers() => _allMembers = true;

    public void Item(int index) => (_items ??= []).Add(index);

    public void FirstItems(int count) => _firstItems = Math.Max(_firstItems, count);

    public void AllItems() => _firstItems = int.MaxValue;

    public void Add(EvaluatedParts other)
    {
        _allMembers |= other._allMembers;
        _firstItems = Math.Max(_firstItems, other._firstItems);
        if (other._members is not null)
            (_members ??= new(StringComparer.Ordinal)).UnionWith(other._members);
        if (other._items is not null)
            (_items ??= []).UnionWith(other._items);
    }
}
