using ApiBox.OpenApi.Model;
using ApiBox.OpenApi.Naming;

namespace ApiBox.OpenApi.Operations;

/// <summary>The C# names of one method's parameters, kept apart from each other and from what each such method has besides.</summary>
internal sealed class ParameterNames
{
    private readonly UniqueNames _names = new(StringComparer.Ordinal);

    public ParameterNames()
    {
        foreach (var name in Ours)
            _names.Add(name);
    }

    private static readonly string[] Ours = ["request", "cancellationToken", "call", "response", "errors", "transport"];

    /// <summary>The name of a parameter; the second of two with one name gets its location as a suffix.</summary>
    public string Of(string wire, ParameterLocation location)
    {
        var wanted = CSharpNaming.Camel(wire)?.TrimStart('@') ?? "parameter";
        var name = _names.Take(_names.IsFree(wanted) ? wanted : wanted + location);
        return CSharpNaming.Camel(name) ?? name;
    }
}
