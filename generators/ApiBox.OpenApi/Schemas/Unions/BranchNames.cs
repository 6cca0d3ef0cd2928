using System.Globalization;
using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;
using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Schemas.Unions;

/// <summary>
/// Names the branches of a union after their own content, so that a new branch before them renames none: after their
/// component or title, otherwise after the one value that distinguishes them, otherwise after what only they require or have. The last
/// resort is a number computed from the branch.
/// </summary>
internal sealed class BranchNames
{
    private readonly ParseContext _context;
    private readonly IReadOnlyList<SchemaSet> _branches;
    private readonly List<Dictionary<string, SpecNode>> _values;
    private readonly string?[] _names;

    private BranchNames(ParseContext context, IReadOnlyList<SchemaSet> branches)
    {
        _context = context;
        _branches = branches;
        _values = [.. branches.Select(branch => BranchValues.Of(context, branch))];
        _names = new string?[branches.Count];
    }

    /// <param name="branches">The branches, in their order.</param>
    /// <param name="discriminator">The name of the discriminator; null without one.</param>
    /// <param name="taken">Names that none may have.</param>
    public static IReadOnlyList<string> Of(
        ParseContext context, IReadOnlyList<SchemaSet> branches, string? discriminator, UniqueNames taken)
    {
        var names = new BranchNames(context, branches);
        names.Set(names.Component);
        names.Set(index => CSharpNaming.Title(branches[index].Top));
        names.Set(index => names.Value(index, discriminator));
        names.Set(index => names.IsAlone(index) ? names.Kind(index) : null);
        names.Set(names.Sort);
        names.Set(index => names.Only(index, Required));
        names.Set(index => names.Only(index, Declared));
        names.Set(index => names.IsAlone(index) ? names.Kind(index) : null);
        return names.Unique(taken);
    }

    /// <summary>Names those that have no name yet; a name that two would get, or that one has, is none.</summary>
    private void Set(Func<int, string?> name)
    {
        var found = _names.Select((known, index) => known is null ? name(index) : null).ToList();
        for (var i = 0; i < found.Count; i++)
            if (found[i] is { } one && found.FindAll(other => other == one).Count == 1 && !_names.Contains(one))
                _names[i] = one;
    }

    private string? Component(int index) => _branches[index].Component is { } component ? _context.ComponentName(component) : null;

    private string? Value(int index, string? discriminator)
    {
        var others = _values.Where((_, other) => other != index).ToList();
        var distinguishing = _values[index]
            .Where(pair => !others.Exists(other => other.TryGetValue(pair.Key, out var value) && value.Text == pair.Value.Text))
            .OrderBy(pair => pair.Key == discriminator ? 0 : 1)
            .ThenBy(pair => -_values.Count(other => other.ContainsKey(pair.Key)))
            .ThenBy(static pair => pair.Key, StringComparer.Ordinal)
            .Select(static pair => (pair.Key, pair.Value))
            .FirstOrDefault();
        return distinguishing.Value is null ? null : BranchValues.Name(distinguishing.Key, distinguishing.Value);
    }

    /// <summary>What a text or a list is besides.</summary>
    private string? Sort(int index)
    {
        var branch = _branches[index];
        return Kind(index) switch
        {
            "Text" => branch.Has("enum") ? "Listed"
                : branch.First("format") is { IsString: true } format ? CSharpNaming.Pascal(format.Text) : null,
            "List" when branch.First("items") is { IsObject: true } items => ItemName(SchemaSet.Of(_context, items)) + "List",
            _ => null,
        };
    }

    private string ItemName(SchemaSet items) =>
        items.Component is { } component ? _context.ComponentName(component) : CSharpNaming.Title(items.Top) ?? KindOf(items);

    private static IEnumerable<string> Required(SchemaSet branch) =>
        branch.All("required").SelectMany(static list => list.Items).Where(static item => item.IsString).Select(static item => item.Text);

    private static IEnumerable<string> Declared(SchemaSet branch) =>
        branch.All("properties").SelectMany(static properties => properties.Members).Select(static member => member.Name);

    /// <summary>The first of a branch's names that no other branch has.</summary>
    private string? Only(int index, Func<SchemaSet, IEnumerable<string>> of) =>
        of(_branches[index]).FirstOrDefault(name => !Others(index).Any(other => of(other).Contains(name))) is { } only
            ? CSharpNaming.Pascal(only)
            : null;

    private IEnumerable<SchemaSet> Others(int index) => _branches.Where((_, other) => other != index);

    /// <summary>Whether no other branch without a name is of the same kind.</summary>
    private bool IsAlone(int index) =>
        !Enumerable.Range(0, _names.Length).Any(other => other != index && _names[other] is null && Kind(other) == Kind(index));

    private string Kind(int index) => KindOf(_branches[index]);

    private string KindOf(SchemaSet branch) => (JsonTypeReader.Of(_context, branch) & ~JsonTypes.Null) switch
    {
        JsonTypes.String => "Text",
        JsonTypes.Integer => "Integer",
        JsonTypes.Number => "Number",
        JsonTypes.Boolean => "Boolean",
        JsonTypes.Array => "List",
        _ => "Object",
    };

    private List<string> Unique(UniqueNames taken)
    {
        var unique = new string[_names.Length];
        // Branches with their own names come first, so that they keep them without a number.
        foreach (var index in Enumerable.Range(0, _names.Length).OrderBy(index => _names[index] is null ? 1 : 0))
        {
            var wanted = _names[index] ?? Kind(index) + Number(index);
            unique[index] = taken.Take(taken.IsFree(wanted) ? wanted : wanted + Number(index));
        }

        return [.. unique];
    }

    private string Number(int index) => ((BranchValues.Hash(_branches[index].Top) % 9000) + 1000).ToString(CultureInfo.InvariantCulture);
}
