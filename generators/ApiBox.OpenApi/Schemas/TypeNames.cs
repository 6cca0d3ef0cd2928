using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Naming;
using ApiBox.OpenApi.Reading;

namespace ApiBox.OpenApi.Schemas;

/// <summary>
/// The names of all types of a description. A name that is taken gets a number, in the order of the document, so that the same
/// description gives the same names every time.
/// </summary>
internal sealed class TypeNames
{
    // Files are named after types, and names of files are compared without regard to case.
    private readonly UniqueNames _taken = new(StringComparer.OrdinalIgnoreCase);

    public TypeNames(ClientNames client)
    {
        foreach (var name in client.All.Concat(Ours).Concat(CSharpNaming.OfAnyType))
            _taken.Add(name);
    }

    private static readonly string[] Ours =
    [
        "ApiBoxWireClient", "ApiBoxWireClientJson", "ApiBoxDescription", "ApiBoxPatterns", "ApiBoxCallbacks", "ApiBoxUriConverter",
    ];

    // The types that are generated with another type.
    private static readonly string[] Companions = ["Validator", "Rule", "JsonConverter"];

    /// <summary>The name wanted, or the first free one with a number behind it.</summary>
    public string Reserve(string wanted)
    {
        var name = _taken.Take(Identifiers.Cut(wanted), "", IsFree);
        foreach (var companion in Companions)
            _taken.Add(name + companion);
        return name;
    }

    /// <summary>As <see cref="Reserve(string)"/>, and a remark when the name could not be had.</summary>
    public string Reserve(string wanted, ParseContext context, TextRange location, string wire)
    {
        var name = Reserve(wanted);
        if (name != wanted)
            context.Diagnostics.Add(Descriptors.DuplicateName, location, wire, wanted, name);
        return name;
    }

    private bool IsFree(string name) => _taken.IsFree(name) && Array.TrueForAll(Companions, companion => _taken.IsFree(name + companion));
}
