namespace ApiBox.OpenApi.Reading;

/// <summary>
/// Parts of a description that cannot be used are removed from the tree before it is read, so that no parser has to handle them. The
/// rest keeps its location and its pointer.
/// </summary>
internal sealed partial class SpecNode
{
    /// <summary>Whether several branches of this oneOf may hold, since a branch allows more than its author meant.</summary>
    public bool IsLoose { get; private set; }

    /// <summary>Whether it is still a part of the document, or of what was taken out.</summary>
    public bool IsAttached
    {
        get
        {
            for (var at = this; at.Parent is { } parent; at = parent)
                if (parent.IsObject ? parent[at.Key] != at : !parent._items.Contains(at))
                    return false;
            return true;
        }
    }

    /// <summary>Removes a member; false when there is none of that name.</summary>
    public bool Remove(string name)
    {
        if (Member(name) is null)
            return false;
        SetMembers([.. _members.Where(member => member.Name != name)]);
        return true;
    }

    /// <summary>Removes the members and items that are these values.</summary>
    public void Remove(ISet<SpecNode> values)
    {
        SetMembers([.. _members.Where(member => !values.Contains(member.Value))]);
        _items = [.. _items.Where(item => !values.Contains(item))];
    }

    /// <summary>Adds members, each in the place of one of the same name.</summary>
    public void Put(IReadOnlyDictionary<string, SpecMember> members)
    {
        var added = members.Values.Where(member => Member(member.Name) is null).ToList();
        SetMembers([.. _members.Select(old => members.TryGetValue(old.Name, out var member) ? member : old), .. added]);
    }

    /// <summary>Adds items at the end of a list.</summary>
    public void Append(IEnumerable<SpecNode> items) => _items = [.. _items, .. items];

    /// <summary>Makes it an object without members; false when it is one already.</summary>
    public bool Clear()
    {
        if (IsObject && _members.Count == 0)
            return false;
        Kind = SpecKind.Object;
        SetMembers(NoMembers);
        _items = NoItems;
        return true;
    }

    /// <summary>Lets several branches of a oneOf hold; false when they may already.</summary>
    public bool Loosen() => !IsLoose && (IsLoose = true);

    private void SetMembers(IReadOnlyList<SpecMember> members) => (_members, _index) = (members, null);
}
