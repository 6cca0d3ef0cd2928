namespace ApiBox.SpecDiff.Schemas;

/// <summary>Extensions of schemas.</summary>
internal sealed partial class SchemaComparer
{
    private void CompareExtensions()
    {
        var names = _old.Keywords.Concat(_new.Keywords).Select(static keyword => keyword.Key)
            .Where(static name => name.StartsWith("x-", StringComparison.Ordinal) && name != "x-extensible-enum").Distinct().ToList();
        foreach (var name in names.Where(Differs))
            foreach (var change in Extensions.ExtensionComparer.Compare(
                name, _old.Keyword(name), _new.Keyword(name), _use.Direction, _graph.Old, _graph.New))
                Add(change.Impact, change.Kind, change.Location, change.Reason);
    }
}
