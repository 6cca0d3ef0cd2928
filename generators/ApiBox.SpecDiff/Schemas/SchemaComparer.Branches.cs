using ApiBox.OpenApi.Reading;
using ApiBox.SpecDiff.Changes;

namespace ApiBox.SpecDiff.Schemas;

/// <summary>The parts of allOf, the alternatives of oneOf and anyOf, and conditions.</summary>
internal sealed partial class SchemaComparer
{
    /// <summary>A schema with alternatives beside one without.</summary>
    /// <returns>Whether that is all that can be said.</returns>
    private bool CompareWithPlain()
    {
        if (_old.HasBranches == _new.HasBranches)
            return false;
        var union = _new.HasBranches ? _new : _old;
        var plain = _new.HasBranches ? _old : _new;
        // What is said beside the alternatives is compared as usual; they are further rules.
        if (union.Types is not null && plain.Types is not null && union.Types.SetEquals(plain.Types))
            return false;
        var branches = union.OneOf.Concat(union.AnyOf).ToList();
        var keyword = union.OneOf.Count > 0 ? "one-of" : "any-of";
        var (narrows, widens) = _new.HasBranches
            ? (!branches.Exists(branch => _graph.StaysAllowed(_pair.Old, branch, _use)),
                !branches.TrueForAll(branch => _graph.IsCovered(_pair.Old, branch, _use)))
            : (!branches.TrueForAll(branch => _graph.StaysAllowed(branch, _pair.New, _use)),
                !branches.Exists(branch => _graph.IsCovered(branch, _pair.New, _use)));
        var impact = _use.Of(narrows, widens);
        var isBreaking = impact == Impact.Breaking;
        Add(
            impact, _new.HasBranches ? $"became-{keyword}" : $"{keyword}-became-plain", New(),
            _new.HasBranches
                ? $"There are alternatives now. {(isBreaking ? "They are not what was there before." : "What was right still is.")}"
                : $"There are no alternatives any more. {(isBreaking ? "Not all of them are left." : "What was right still is.")}");
        return true;
    }

    private void CompareBranches()
    {
        CompareList("all-of", _old.AllOf, _new.AllOf, AddedPart, RemovedPart);
        CompareList("one-of", _old.OneOf, _new.OneOf, AddedAlternative, RemovedAlternative);
        CompareList("any-of", _old.AnyOf, _new.AnyOf, AddedAlternative, RemovedAlternative);
    }

    private void CompareList(
        string kind, List<SpecNode> old, List<SpecNode> @new, Action<string, SpecNode> added, Action<string, SpecNode> removed)
    {
        if (old.Count == 0 && @new.Count == 0)
            return;
        var (pairs, gone, come) = BranchMatch.Of(old, @new, (before, after) => _graph.IsSame(before, after, _use.Inside));
        foreach (var (before, after) in pairs)
            _graph.Add(before, after, _use.Inside, _pair);
        foreach (var branch in gone)
            removed(kind, branch);
        foreach (var branch in come)
            added(kind, branch);
    }

    private void AddedPart(string kind, SpecNode branch) => Add(
        _use.Narrower, $"{kind}-added", InNew(branch), $"{NameOf(branch)} must hold as well now. {_use.Refused}");

    private void RemovedPart(string kind, SpecNode branch)
    {
        var isCovered = _use.Direction != Direction.Received
            || _new.AllOf.Exists(rest => _graph.IsCovered(branch, rest, _use.Inside));
        Add(
            isCovered ? Impact.Minor : Impact.Breaking, $"{kind}-removed", InOld(branch),
            $"{NameOf(branch)} need not hold any more. {(isCovered ? "What was right still is." : _use.Unexpected)}");
    }

    private void AddedAlternative(string kind, SpecNode branch)
    {
        var isCovered = kind == "any-of" && _old.AnyOf.Exists(known => _graph.IsCovered(known, branch, _use.Inside));
        Add(
            isCovered ? Impact.Minor : _use.Wider, $"{kind}-added", InNew(branch),
            _use.Direction != Direction.Received ? $"{NameOf(branch)} can be sent now."
            : isCovered ? $"{NameOf(branch)} can come back, and all of it matches another alternative too."
            : $"{NameOf(branch)} can come back, and programs do not know it.");
    }

    private void RemovedAlternative(string kind, SpecNode branch) => Add(
        _use.Narrower, $"{kind}-removed", InOld(branch), $"{NameOf(branch)} is not allowed any more. {_use.Refused}");

    private static string NameOf(SpecNode branch) =>
        branch.StringOf("$ref") is { } reference ? Short(JsonPointer.SplitLast(reference).Name)
        : branch.StringOf("title") is { } title ? $"'{Short(title)}'"
        : "An inline schema";

    private void CompareConditions()
    {
        CompareOpaque("not", "What 'not' forbids");
        if (Differs("if") || Differs("then") || Differs("else"))
        {
            var (was, isNow) = (_old.Keyword("if") is not null, _new.Keyword("if") is not null);
            if (was && isNow)
                Add(
                    Impact.Breaking, "condition-changed", At("if"),
                    "The rules of if, then and else changed; which of them allow more cannot be decided.");
            else if (was || isNow)
                AddRule("condition", At("if"), isNow, "The rules of if, then and else hold");
        }
    }

    private void CompareOpaque(string keyword, string what)
    {
        var (old, @new) = (_old.Keyword(keyword), _new.Keyword(keyword));
        if (JsonText.OrNull(old) == JsonText.OrNull(@new))
            return;
        if (old is not null && @new is not null)
            Add(Impact.Breaking, $"{keyword}-changed", At(keyword), $"{what} changed; which of them allows more cannot be decided.");
        else
            AddRule(keyword, At(keyword), old is null, $"{what} is forbidden");
    }
}
