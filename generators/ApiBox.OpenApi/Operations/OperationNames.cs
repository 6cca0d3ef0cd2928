using System.Globalization;
using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Naming;
using ApiBox.OpenApi.Reading;
using ApiBox.OpenApi.Schemas;

namespace ApiBox.OpenApi.Operations;

/// <summary>
/// Names the method of each operation after the operationId, or after method and path, with a number if the name is taken. Of
/// operations with the same id the first by path has the name, in any order in the document, and no number takes the name of
/// another id.
/// </summary>
internal sealed class OperationNames
{
    private readonly ParseContext _context;

    // Files are named after them, and names of files are compared without regard to case.
    private readonly UniqueNames _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly UniqueNames _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<(SpecNode Node, string Path), OperationName> _names = [];

    public OperationNames(ParseContext context)
    {
        _context = context;
        var operations = PathParser.Operations(context).ToList();
        var groups = operations.GroupBy(static operation => operation.Node.StringOf("operationId") is { } id
            ? (id, "")
            : ("", MethodAndPath(operation)))
            .Select(static group => InOrder(group)).ToList();
        var firsts = new HashSet<OperationNode>(groups.Select(static group => group[0]));
        foreach (var operation in operations.Where(firsts.Contains))
            First(operation);
        foreach (var group in groups)
            for (var i = 1; i < group.Count; i++)
                Repeated(group, i);
    }

    /// <summary>The id that messages show, and the names.</summary>
    public OperationName Of(OperationNode operation) => _names[(operation.Node, operation.Path)];

    /// <summary>The name of an operation's second method, asked for after those of all operations.</summary>
    public string Second(SpecNode operation, string id, string wanted)
    {
        var name = _taken.Take(wanted);
        if (name != wanted)
            _context.Report(Descriptors.DuplicateName, operation["operationId"] ?? operation, id, wanted, name);
        return name;
    }

    private static List<OperationNode> InOrder(IEnumerable<OperationNode> group) =>
    [
        .. group.OrderBy(static one => one.IsAlias)
            .ThenBy(static one => one.Path, StringComparer.Ordinal).ThenBy(static one => one.Method, StringComparer.Ordinal),
    ];

    private static string MethodAndPath(OperationNode operation) => $"{operation.Method.ToUpperInvariant()} {operation.Path}";

    private void First(OperationNode operation)
    {
        var id = operation.Node.StringOf("operationId");
        var wanted = Wanted(operation, id);
        var name = _taken.Take(wanted);
        if (name != wanted)
            _context.Diagnostics.Add(Descriptors.DuplicateName, Location(operation), id ?? MethodAndPath(operation), wanted, name);
        _names.Add((operation.Node, operation.Path), new OperationName(_ids.Take(id ?? MethodAndPath(operation)), name, name));
    }

    private void Repeated(List<OperationNode> group, int index)
    {
        var operation = group[index];
        var id = operation.Node["operationId"];
        var name = _taken.Take(Wanted(operation, id?.Text));
        // The inner types are those of the operation that was read first at this location.
        var same = group.Take(index).FirstOrDefault(other => other.Node == operation.Node);
        if (same is not null)
            _context.Diagnostics.Add(Descriptors.PathAlias, operation.PathSpan, MethodAndPath(same), name + "Async");
        else
            _context.Report(
                Descriptors.DuplicateOperation, id!, id!.Text, MethodAndPath(group[0]), Number(index + 1), Number(group.Count), name
                    + "Async");
        var types = same is null ? name : Of(same).Name;
        _names.Add((operation.Node, operation.Path), new OperationName(_ids.Take(id?.Text ?? MethodAndPath(operation)), name, types));
    }

    private string Wanted(OperationNode operation, string? id)
    {
        if (id is not null && CSharpNaming.Pascal(id) is { } named)
            return named;
        var made = CSharpNaming.Pascal($"{operation.Method} {operation.Path}")!;
        _context.Diagnostics.Add(Descriptors.OperationNamed, Location(operation), MethodAndPath(operation), made + "Async");
        return made;
    }

    private static TextRange Location(OperationNode operation) => (operation.Node["operationId"] ?? operation.Node).Span;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What an operation is called.</summary>
/// <param name="Id">Its id, which no other operation has.</param>
/// <param name="Name">The method's name, without Async.</param>
/// <param name="Types">What the types within it are named after.</param>
internal sealed record OperationName(string Id, string Name, string Types);
