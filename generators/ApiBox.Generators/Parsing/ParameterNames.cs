using ApiBox.Generators.Model;

namespace ApiBox.Generators.Parsing;

/// <summary>The C# names of one method's parameters, kept apart from each other and from the locals of what is generated.</summary>
internal sealed class ParameterNames
{
    private readonly UniqueNames _names = new(StringComparer.Ordinal);

    public ParameterNames()
    {
        foreach (var name in Ours)
            _names.Add(name);
    }

    private static readonly string[] Ours = ["request", "cancellationToken", "call", "answer", "errors", "transport"];

    // Locals that are made of a parameter.
    private static readonly string[] Locals = ["Value", "Json", "Text"];

    /// <summary>The name of a parameter: of two with one name, the second says where it stands.</summary>
    public string Of(string wire, ParameterPlace place)
    {
        var wanted = Naming.Camel(wire)?.TrimStart('@') ?? "parameter";
        // A number goes behind the place, since a name such as mark2 belongs to a local and is never free.
        var name = _names.Take(IsFree(wanted) ? wanted : wanted + place, "", IsFree);
        foreach (var local in Locals)
            _names.Add(name + local);
        return Naming.Camel(name) ?? name;
    }

    // Validators number their locals.
    private bool IsFree(string name) => !IsNumbered(name) && _names.IsFree(name) && Array.TrueForAll(Locals, local => _names.IsFree(name + local));

    private static bool IsNumbered(string name) => name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') is var stem && stem.Length < name.Length && stem is "i" or "mark" or "item" or "member";
}
