using ApiBox.OpenApi.Naming;

namespace ApiBox.Generators.Emission;

/// <summary>
/// The names of one method's locals. Each is given once, also where C# would let another scope have it again, so that no part of a method
/// needs to know what another part declares.
/// </summary>
internal sealed class LocalNames
{
    private readonly UniqueNames _names = new(StringComparer.Ordinal);

    /// <param name="taken">The method's parameters.</param>
    public LocalNames(IEnumerable<string> taken)
    {
        foreach (var name in taken)
            _names.Add(name.TrimStart('@'));
    }

    /// <summary>The name wanted, or that name with a number.</summary>
    public string Take(string wanted) => _names.Take(wanted.TrimStart('@'), "_");
}
