using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ApiBox.Analyzers.ClientRules;

/// <summary>The rules of all clients that a compilation refers to, or contains.</summary>
internal sealed class RuleCatalog
{
    private const string AttributeName = "ApiBox.Runtime.RequestRulesAttribute";
    private const string OpenEnumName = "ApiBox.IOpenEnum`1";

    // A compilation changes with every edit, but the assemblies that it refers to are kept.
    private static readonly ConditionalWeakTable<IAssemblySymbol, Dictionary<INamedTypeSymbol, TypeRules>> Assemblies = new();
    private static readonly ConditionalWeakTable<Compilation, RuleCatalog> Compilations = new();

    private readonly INamedTypeSymbol? _openEnum;
    private readonly List<Dictionary<INamedTypeSymbol, TypeRules>> _assemblies;

    private RuleCatalog(INamedTypeSymbol? openEnum, List<Dictionary<INamedTypeSymbol, TypeRules>> assemblies)
    {
        _openEnum = openEnum;
        _assemblies = assemblies;
        foreach (var rules in assemblies.SelectMany(static types => types.Values))
        {
            Properties.UnionWith(rules.Properties.Keys);
            Methods.UnionWith(rules.Methods);
            PaidMethods.UnionWith(rules.PaidMethods);
            HasBetween |= rules.Between.Count > 0;
        }
    }

    /// <summary>The names of properties with rules: a file in which none of them is assigned needs no more looks.</summary>
    public HashSet<string> Properties { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of methods whose parameters have rules.</summary>
    public HashSet<string> Methods { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of methods whose accepted calls are charged.</summary>
    public HashSet<string> PaidMethods { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a type has rules between its properties.</summary>
    public bool HasBetween { get; }

    /// <summary>Null when nothing that the compilation refers to has rules.</summary>
    public static RuleCatalog? Of(Compilation compilation) =>
        Compilations.GetValue(compilation, Find) is { _assemblies.Count: > 0 } catalog ? catalog : null;

    private static RuleCatalog Find(Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName(AttributeName) is not { } attribute)
            return new RuleCatalog(null, []);
        var runtime = attribute.ContainingAssembly.Identity.Name;
        return new RuleCatalog(
            compilation.GetTypeByMetadataName(OpenEnumName),
            [
                .. compilation.SourceModule.ReferencedAssemblySymbols
                    .Where(assembly => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(name => name.Name == runtime)))
                    .Select(static assembly => Assemblies.GetValue(assembly, Read))
                    .Append(Read(compilation.Assembly))
                    .Where(static types => types.Count > 0),
            ]);
    }

    private static Dictionary<INamedTypeSymbol, TypeRules> Read(IAssemblySymbol assembly)
    {
        var types = new Dictionary<INamedTypeSymbol, TypeRules>(SymbolEqualityComparer.Default);
        foreach (var data in assembly.GetAttributes())
            if (data.AttributeClass?.ToDisplayString() == AttributeName
                && data.ConstructorArguments is [{ Value: INamedTypeSymbol type }, { Kind: TypedConstantKind.Array, IsNull: false } texts])
                types[type] = new TypeRules(
                    [.. texts.Values.Select(static text => text.Value as string)], isClient: type.TypeKind == TypeKind.Interface);
        return types;
    }

    public TypeRules? Of(INamedTypeSymbol? type)
    {
        if (type is null)
            return null;
        foreach (var types in _assemblies)
            if (types.TryGetValue(type, out var rules))
                return rules;
        return null;
    }

    /// <summary>The rules of a property; null without any.</summary>
    public ValueRules? Of(IPropertySymbol property) =>
        Of(property.ContainingType) is { } type && type.Properties.TryGetValue(property.Name, out var rules) && !rules.IsEmpty
            ? rules
            : null;

    /// <summary>The rules of the parameters of a client's method, or of a class that implements the client; null without any.</summary>
    public TypeRules? OfMethod(IMethodSymbol method) => Methods.Contains(method.Name) ? OfClient(method.ContainingType) : null;

    /// <summary>Whether accepted calls of a client's method are charged, also where another class implements the client.</summary>
    public bool IsPaid(IMethodSymbol method) => PaidMethods.Contains(method.Name)
        && OfClient(method.ContainingType) is { } client && client.PaidMethods.Contains(method.Name);

    /// <summary>Whether a type is a client: its interface, or a class that implements it.</summary>
    public bool IsClient(INamedTypeSymbol type) => OfClient(type) is not null;

    private TypeRules? OfClient(INamedTypeSymbol type) =>
        type.AllInterfaces.Prepend(type).Select(Of).FirstOrDefault(static rules => rules is { IsClient: true });

    /// <summary>Whether a type is an open enum that a generator wrote.</summary>
    public bool IsOpenEnum(ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsValueType: true } named
            && named.AllInterfaces.Any(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, _openEnum));
}
