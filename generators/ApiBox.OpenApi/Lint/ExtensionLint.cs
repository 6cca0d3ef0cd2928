using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Extensions;
using ApiBox.OpenApi.Naming;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;

namespace ApiBox.OpenApi.Lint;

/// <summary>
/// Checks every x-apibox-* member of the document: one that is not known, has no effect at its location or has the wrong shape would be
/// ignored silently, and with it, for example, the fact that an operation is paid.
/// </summary>
internal sealed class ExtensionLint
{
    private const int MaxNameLength = 64;

    private readonly ParseContext _context;
    private readonly HashSet<TextRange> _known;
    private readonly bool _isWhole;

    public ExtensionLint(ParseContext context)
    {
        _context = context;
        // After an error, parts that would have been read were not.
        _isWhole = !context.Diagnostics.HasErrors;
        var known = context.Diagnostics.Items.Where(static diagnostic => diagnostic.Descriptor == Descriptors.BadExtension);
        _known = [.. known.Select(static diagnostic => diagnostic.Span)];
    }

    public void Check(SpecElement sort, SpecNode node)
    {
        // An example that is written without "value" is data all the same.
        if (sort != SpecElement.Other || node.Parent?.Key != "examples")
            Members(node, LocationOf(sort, node));
    }

    private void Members(SpecNode node, ExtensionLocation location)
    {
        foreach (var member in node.Members)
        {
            if (!ExtensionTable.IsMeant(member.Name))
                continue;
            if (ExtensionTable.Find(member.Name) is not { } extension)
                Report(member, $"is not a known extension; did you mean {Nearest(member.Name, location)}?");
            else if ((extension.Locations & location) == 0
                || (location == ExtensionLocation.Schema && HasNoEffect(extension, node, member.Value)))
                Report(member, $"has no effect here; it belongs {extension.Belongs}");
            else
                Shape(extension.Name, extension.Shape, member.Value);
        }
    }

    private static string Nearest(string name, ExtensionLocation location)
    {
        // Of two names that are equally near, the one that is allowed here.
        var known = ExtensionTable.All.OrderBy(extension => (extension.Locations & location) == 0);
        var nearest = NearestName.Of(name, known.Select(static extension => extension.Name));
        var extension = ExtensionTable.Find(nearest)!;
        return (extension.Locations & location) != 0 ? $"'{nearest}'" : $"'{nearest}', which belongs {extension.Belongs}";
    }

    private ExtensionLocation LocationOf(SpecElement sort, SpecNode node) => sort switch
    {
        SpecElement.Document => ExtensionLocation.Document,
        SpecElement.Schema => ExtensionLocation.Schema,
        SpecElement.Operation when node.Parent?.Parent is { } paths => paths == _context.Root["paths"] ? ExtensionLocation.Operation
            : paths == _context.Components("pathItems") ? ExtensionLocation.Operation | ExtensionLocation.Callback
            : ExtensionLocation.Callback,
        _ => ExtensionLocation.None,
    };

    /// <summary>
    /// Whether the schema is used but no parser has read the extension. Other diagnostics report parts that are not used.
    /// </summary>
    private bool HasNoEffect(Extension extension, SpecNode schema, SpecNode value) =>
        _isWhole && !_context.Extensions.IsUsed(value) && _context.Extensions.IsParsed(schema)
        && !(extension.ByReference && schema.Parent == _context.Components("schemas") && !_context.IsReferenced(schema));

    /// <param name="path">The extension, and the way to the value inside it.</param>
    private void Shape(string path, ExtensionShape shape, SpecNode value)
    {
        if (!shape.Fits(value))
        {
            if (!_known.Contains(value.Span))
                _context.Report(Descriptors.BadExtension, value, path, $"must be {shape.Expected}, but is {ValueChecks.Show(value)}");
            return;
        }

        if (shape == ExtensionShape.Rule)
            foreach (var (_, schema) in DocumentWalk.All(value, SpecElement.Schema))
                Members(schema, ExtensionLocation.None);
        for (var i = 0; shape.Item is not null && i < value.Items.Count; i++)
            Shape($"{path}/{Index(i)}", shape.Item, value.Items[i]);
        foreach (var member in value.Members)
        {
            if (shape.Item is not null)
                Shape($"{path}/{Cut(member.Name)}", shape.Item, member.Value);
            else if (shape.Members.TryGetValue(member.Name, out var inner))
                Shape($"{path}/{member.Name}", inner, member.Value);
            else if (shape.Members.Count > 0 && !IsOfOthers(member.Name))
                Report(member, $"is not known in '{path}'; did you mean '{NearestName.Of(member.Name, shape.Members.Keys)}'?");
        }
    }

    private static bool IsOfOthers(string name) => name.StartsWith("x-", StringComparison.Ordinal) && !ExtensionTable.IsMeant(name);

    private void Report(SpecMember member, string what) =>
        _context.Diagnostics.Add(Descriptors.UnknownExtension, member.NameSpan, Cut(member.Name), what);

    private static string Index(int index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Cut(string name) => name.Length <= MaxNameLength ? name : name.Substring(0, MaxNameLength) + "…";
}
