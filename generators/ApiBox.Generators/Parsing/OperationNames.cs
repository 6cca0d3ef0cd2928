using ApiBox.Generators.Diagnostics;

namespace ApiBox.Generators.Parsing;

/// <summary>Gives each operation the name of its method: the operationId's, or one made of method and path, with a number when it is taken.</summary>
internal sealed class OperationNames(ParseContext context)
{
    // Files are named after them, and names of files are compared without regard to case.
    private readonly UniqueNames _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The id that messages show, and the name.</summary>
    public (string Id, string Name) Of(OperationNode operation)
    {
        var shown = $"{operation.Method.ToUpperInvariant()} {operation.Path}";
        var id = operation.Node.StringOf("operationId");
        var isTwice = id is not null && !_ids.Add(id);
        if (isTwice)
            context.Report(Descriptors.DuplicateOperation, operation.Node["operationId"]!, id!);
        var wanted = id is null ? null : Naming.Pascal(id);
        if (wanted is null)
        {
            wanted = Naming.Pascal($"{operation.Method} {operation.Path}")!;
            var place = operation.Node["operationId"]?.Span ?? operation.Node.Span;
            context.Findings.Add(Descriptors.OperationNamed, place, shown, wanted + "Async");
        }

        var name = _taken.Take(wanted);
        if (name != wanted && !isTwice)
            context.Findings.Add(Descriptors.DuplicateName, operation.Node["operationId"]?.Span ?? operation.Node.Span, id ?? shown, wanted, name);
        return (id ?? shown, name);
    }
}
