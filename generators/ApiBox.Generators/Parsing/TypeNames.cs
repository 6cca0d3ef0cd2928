using ApiBox.Generators.Diagnostics;

namespace ApiBox.Generators.Parsing;

/// <summary>
/// The names of all types of a description. A name that is taken gets a number, in the order of the document, so that the same
/// description gives the same names every time.
/// </summary>
internal sealed class TypeNames
{
    // Files are named after types, and names of files are compared without regard to case.
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase)
    {
        "ApiBoxClient", "IApiBoxClient", "ApiBoxWireClient", "ApiBoxWireClientJson", "ApiBoxWireClientJsonContext", "ApiBoxDescription",
        "ApiBoxPatterns", "ApiBoxCallbacks", "ApiBoxCallbackJsonContext",
    };

    /// <summary>The name wanted, or the first free one with a number behind it.</summary>
    public string Reserve(string wanted)
    {
        var name = wanted;
        for (var number = 2; !IsFree(name); number++)
            name = $"{wanted}{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        _taken.Add(name);
        _taken.Add(name + "Validator");
        _taken.Add(name + "Rule");
        return name;
    }

    /// <summary>As <see cref="Reserve(string)"/>, and a remark when the name could not be had.</summary>
    public string Reserve(string wanted, ParseContext context, TextRange place, string wire)
    {
        var name = Reserve(wanted);
        if (name != wanted)
            context.Findings.Add(Descriptors.DuplicateName, place, wire, wanted, name);
        return name;
    }

    private bool IsFree(string name) => !_taken.Contains(name) && !_taken.Contains(name + "Validator") && !_taken.Contains(name + "Rule");
}
