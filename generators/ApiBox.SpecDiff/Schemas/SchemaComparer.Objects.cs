using ApiBox.OpenApi.Reading;
using ApiBox.SpecDiff.Changes;

namespace ApiBox.SpecDiff.Schemas;

/// <summary>Members of objects and items of arrays.</summary>
internal sealed partial class SchemaComparer
{
    private void CompareMembers()
    {
        foreach (var (name, old) in _old.Properties)
            if (_new.Properties.TryGetValue(name, out var @new))
                CompareProperty(name, old, @new);
            else
                RemovedProperty(name, old);
        foreach (var (name, @new) in _new.Properties)
            if (!_old.Properties.ContainsKey(name))
                AddedProperty(name, @new);
        CompareRequiredNames();
        CompareRest("additionalProperties", "additional-properties", "members that are not declared");
        CompareRest("unevaluatedProperties", "unevaluated-properties", "members that nothing declares");
        CompareMaps("patternProperties", "pattern-property");
        CompareMaps("dependentSchemas", "dependent-schema");
        CompareHeld("propertyNames", "property-names");
        CompareDependentRequired();
    }

    private void CompareProperty(string name, SpecNode old, SpecNode @new)
    {
        var (before, after) = (Access(_old, old), Access(_new, @new));
        var hidden = Hidden;
        var at = InNew(@new);
        if (before != after)
        {
            var isLost = after == hidden && _use.Direction == Direction.Received && _old.Required.ContainsKey(name);
            var isDemanded = before == hidden && _use.Direction == Direction.Sent && _new.Required.ContainsKey(name);
            Add(
                isLost || isDemanded ? Impact.Breaking : Impact.Minor, AccessKind(before, after), at,
                isLost ? $"'{name}' does not come back any more, which a C# client needs for a required member."
                : isDemanded ? $"'{name}' must be sent now. Requests without it are refused."
                : $"What was right for '{name}' still is.");
        }

        if (before == hidden && after == hidden)
            return;
        CompareRequired(name, before, after, @new);
        _graph.Add(old, @new, _use.Inside, _pair);
    }

    private void CompareRequired(string name, string? before, string? after, SpecNode @new)
    {
        var (was, isNow) = (_old.Required.ContainsKey(name), _new.Required.ContainsKey(name));
        if (was == isNow || before == Hidden || after == Hidden)
            return;
        if (isNow)
        {
            var hasDefault = DefaultOf(_new, @new) is not null && _use.Direction == Direction.Sent;
            Add(
                hasDefault ? Impact.Minor : _use.Narrower, "property-became-required", InNew(_new.Required[name]),
                hasDefault ? $"'{name}' is required and has a default, which the service uses for requests without it."
                : _use.Direction == Direction.Received ? $"'{name}' always comes back now."
                : $"'{name}' must be sent now. Requests without it are refused.");
        }
        else
        {
            Add(
                _use.Wider, "property-became-optional", InNew(@new),
                _use.Direction == Direction.Received
                    ? $"'{name}' can be missing now, and programs relied on it."
                    : $"'{name}' can be left out.");
        }
    }

    private void RemovedProperty(string name, SpecNode old)
    {
        var isHidden = Access(_old, old) == Hidden;
        var isRequired = _old.Required.ContainsKey(name);
        var isClosed = Rest(_new, "additionalProperties") is { Kind: SpecKind.False }
            || Rest(_new, "unevaluatedProperties") is { Kind: SpecKind.False };
        var (impact, reason) = isHidden ? (Impact.Patch, $"'{name}' was never transferred this way.")
            : _use.Direction == Direction.Received ? isRequired
                ? (Impact.Breaking, $"'{name}' does not come back any more, and was required.")
                : (Impact.Minor, $"'{name}' does not come back any more. It was optional, so programs expect that it is missing.")
            : isClosed ? (Impact.Breaking, $"'{name}' is refused now, since members that are not declared are forbidden.")
            : (Impact.Minor, $"'{name}' has no meaning any more. Requests with it are still valid.");
        Add(impact, isRequired ? "required-property-removed" : "property-removed", InOld(old), reason);
        if (_use.Direction == Direction.Sent && !isHidden && Rest(_new, "additionalProperties") is { IsObject: true } other)
            _graph.Add(old, other, _use.Inside, _pair);
    }

    private void AddedProperty(string name, SpecNode @new)
    {
        var isHidden = Access(_new, @new) == Hidden;
        var isRequired = _new.Required.ContainsKey(name);
        var isDemanded = isRequired && !isHidden && _use.Direction == Direction.Sent;
        var hasDefault = DefaultOf(_new, @new) is not null;
        Add(
            isDemanded && !hasDefault ? Impact.Breaking : Impact.Minor,
            isRequired ? "required-property-added" : "property-added", InNew(@new),
            isDemanded && hasDefault ? $"'{name}' is required and has a default, which the service uses for requests without it."
            : isDemanded ? $"'{name}' must be sent. Requests without it are refused."
            : isHidden ? $"'{name}' is new, and is not transferred this way."
            : _use.Direction == Direction.Received ? $"'{name}' comes back now. Clients keep members that they do not know."
            : $"'{name}' can be sent now.");
        if (_use.Direction == Direction.Sent && !isHidden && Rest(_old, "additionalProperties") is { IsObject: true } other)
            _graph.Add(other, @new, _use.Inside, _pair);
    }

    // Names that only 'required' has.
    private void CompareRequiredNames()
    {
        foreach (var (name, node) in _new.Required)
            if (!_old.Required.ContainsKey(name) && !_new.Properties.ContainsKey(name))
                Add(_use.Narrower, "property-became-required", InNew(node), $"'{name}' must be there now. {_use.Refused}");
        foreach (var (name, node) in _old.Required)
            if (!_new.Required.ContainsKey(name) && !_old.Properties.ContainsKey(name))
                Add(_use.Wider, "property-became-optional", InOld(node), $"'{name}' can be missing now. {_use.Unexpected}");
    }

    /// <summary>What holds for members or items that no other keyword is about.</summary>
    private void CompareRest(string keyword, string kind, string what)
    {
        var (old, @new) = (Rest(_old, keyword), Rest(_new, keyword));
        var (wasClosed, isClosed) = (old is { Kind: SpecKind.False }, @new is { Kind: SpecKind.False });
        if (wasClosed && isClosed)
            return;
        if (isClosed)
            Add(_use.Narrower, $"{kind}-forbidden", At(keyword), $"{Capital(what)} are forbidden now. {_use.Refused}");
        else if (wasClosed)
            Add(
                Impact.Minor, $"{kind}-allowed", At(keyword),
                $"{Capital(what)} are allowed now. Clients keep members that they do not know.");
        else if (old is { IsObject: true } && @new is { IsObject: true })
            _graph.Add(old, @new, _use.Inside, _pair);
        else if (@new is { IsObject: true })
            Add(_use.Narrower, $"{kind}-narrowed", At(keyword), $"There are rules for {what} now. {_use.Refused}");
        else if (old is { IsObject: true })
            Add(_use.Wider, $"{kind}-widened", At(keyword), $"There are no rules for {what} any more. {_use.Unexpected}");
    }

    // {} and true say the same as nothing.
    private static SpecNode? Rest(SchemaView view, string keyword) =>
        view.Keyword(keyword) is { } node && (node.Kind == SpecKind.False || (node.IsObject && node.Members.Count > 0)) ? node : null;

    private void CompareMaps(string keyword, string kind)
    {
        var (old, @new) = (_old.Keyword(keyword), _new.Keyword(keyword));
        foreach (var member in old?.Members ?? [])
            if (@new?[member.Name] is { } same)
                _graph.Add(member.Value, same, _use.Inside, _pair);
            else
                Add(_use.Wider, $"{kind}-removed", InOld(member.Value), $"The rules for '{member.Name}' are gone. {_use.Unexpected}");
        foreach (var member in @new?.Members ?? [])
            if (old?[member.Name] is null)
                Add(_use.Narrower, $"{kind}-added", InNew(member.Value), $"The rules for '{member.Name}' are new. {_use.Refused}");
    }

    private void CompareDependentRequired()
    {
        var (old, @new) = (Names(_old), Names(_new));
        foreach (var (pair, node) in @new.Where(one => !old.ContainsKey(one.Key)))
            Add(
                _use.Narrower, "dependent-required-added", InNew(node),
                $"With '{pair.If}', there must be '{pair.Then}' now. {_use.Refused}");
        foreach (var (pair, node) in old.Where(one => !@new.ContainsKey(one.Key)))
            Add(
                _use.Wider, "dependent-required-removed", InOld(node),
                $"With '{pair.If}', '{pair.Then}' can be missing. {_use.Unexpected}");

        static Dictionary<(string If, string Then), SpecNode> Names(SchemaView view)
        {
            var names = new Dictionary<(string, string), SpecNode>();
            foreach (var member in view.Keyword("dependentRequired")?.Members ?? [])
                foreach (var name in member.Value.Items)
                    names.TryAdd((member.Name, name.Text), name);
            return names;
        }
    }

    /// <summary>A keyword that holds one schema, which is a rule of its own.</summary>
    private void CompareHeld(string keyword, string kind)
    {
        var (old, @new) = (_old.Keyword(keyword), _new.Keyword(keyword));
        if (IsSchema(old) && IsSchema(@new))
            _graph.Add(old!, @new!, _use.Inside, _pair);
        else if (JsonText.OrNull(old) != JsonText.OrNull(@new))
            AddRule(kind, At(keyword), old is null, $"'{keyword}' has rules");
    }

    private void CompareItems()
    {
        var (old, @new) = (Tuple(_old), Tuple(_new));
        for (var i = 0; i < Math.Max(old.Count, @new.Count); i++)
        {
            var (before, after) = (old.ElementAtOrDefault(i) ?? _old.Keyword("items"), @new.ElementAtOrDefault(i) ?? _new.Keyword("items"));
            if (IsSchema(before) && IsSchema(after))
                _graph.Add(before!, after!, _use.Inside, _pair);
            else if (after is null)
                Add(_use.Wider, "prefix-item-removed", InOld(before!), $"There is no rule for item {i} any more. {_use.Unexpected}");
            else
                Add(_use.Narrower, "prefix-item-added", InNew(after), $"There is a rule for item {i} now. {_use.Refused}");
        }

        CompareHeld("items", "items");
        CompareHeld("contains", "contains");
        CompareHeld("unevaluatedItems", "unevaluated-items");
        CompareHeld("contentSchema", "content-schema");

        static IReadOnlyList<SpecNode> Tuple(SchemaView view) => view.Keyword("prefixItems")?.Items ?? [];
    }

    private static bool IsSchema(SpecNode? node) => node is { Kind: SpecKind.Object or SpecKind.True or SpecKind.False };

    /// <summary>The access that keeps a member from being transferred this way.</summary>
    private string Hidden => _use.Direction == Direction.Received ? "writeOnly" : "readOnly";

    private static string? Access(SchemaView owner, SpecNode property)
    {
        var view = SchemaView.Of(owner.Document, property, merged: true);
        return view.IsTrue("readOnly") ? "readOnly" : view.IsTrue("writeOnly") ? "writeOnly" : null;
    }

    private static string AccessKind(string? before, string? after) =>
        after is null ? $"became-not-{Kebab(before!)}" : $"became-{Kebab(after)}";

    private static SpecNode? DefaultOf(SchemaView owner, SpecNode property) =>
        SchemaView.Of(owner.Document, property, merged: true).Keyword("default");

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
