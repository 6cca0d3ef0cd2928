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

    /// <summary>Adds a member, in the place of one of the same name.</summary>
    public void Put(SpecMember member) =>
        SetMembers(Member(member.Name) is null
            ? [.. _members, member]
            : [.. _members.Select(old => old.Name == member.Name ? member : old)]);

    /// <summary>Adds an item at the end of a list.</summary>
    public void Append(SpecNode item) => _items = [.. _items, item];

    /// <summary>Removes an item of a list.</summary>
    public void RemoveItem(SpecNode item) => _items = [.. _items.Where(other => other != item)];

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
