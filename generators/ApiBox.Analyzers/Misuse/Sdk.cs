using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ApiBox.Analyzers.ClientRules;
using Microsoft.CodeAnalysis;

namespace ApiBox.Analyzers.Misuse;

/// <summary>
/// The types of ApiBox.Runtime as a compilation refers to them. They are resolved once per compilation, for all analyzers. Clients are
/// recognised by what the generator gives each of them, so that any description is served.
/// </summary>
internal sealed class Sdk
{
    private static readonly ConditionalWeakTable<Compilation, Sdk> Known = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _clients = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _users = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _registrations = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _tests = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol? _description;
    private readonly RuleCatalog? _rules;

    private Sdk(Compilation compilation)
    {
        Task = compilation.GetTypeByMetadataName("ApiBox.ApiBoxTask`1");
        if (Task is null)
            return;
        Runtime = Task.ContainingAssembly;
        _rules = RuleCatalog.Of(compilation);
        _description = compilation.GetTypeByMetadataName("ApiBox.Runtime.ClientDescription");
        Options = compilation.GetTypeByMetadataName("ApiBox.ApiBoxOptions");
        BaseException = compilation.GetTypeByMetadataName("ApiBox.ApiBoxException");
        OutcomeUnknown = compilation.GetTypeByMetadataName("ApiBox.ApiBoxOutcomeUnknownException");
        TaskFailed = compilation.GetTypeByMetadataName("ApiBox.ApiBoxTaskFailedException");
        CallbackUrls = compilation.GetTypeByMetadataName("ApiBox.ICallbackUrls");
        SystemException = compilation.GetTypeByMetadataName("System.Exception");
    }

    public INamedTypeSymbol? Task { get; }

    public IAssemblySymbol? Runtime { get; }

    public INamedTypeSymbol? Options { get; }

    public INamedTypeSymbol? BaseException { get; }

    public INamedTypeSymbol? OutcomeUnknown { get; }

    public INamedTypeSymbol? TaskFailed { get; }

    public INamedTypeSymbol? CallbackUrls { get; }

    public INamedTypeSymbol? SystemException { get; }

    /// <summary>The types; null for a compilation that does not use the SDK.</summary>
    public static Sdk? Of(Compilation compilation) =>
        Known.GetValue(compilation, static one => new Sdk(one)) is { OutcomeUnknown: not null } sdk ? sdk : null;

    /// <summary>Whether a paid operation has this name, of whatever client.</summary>
    public bool IsPaidName(string name) => _rules?.PaidMethods.Contains(name) == true;

    /// <summary>Whether a method is an operation whose accepted calls are charged.</summary>
    public bool IsPaid(IMethodSymbol method) => _rules?.IsPaid(method) == true;

    /// <summary>Whether a method is a paid operation that starts a task.</summary>
    public bool IsSubmission(IMethodSymbol method) =>
        method.ReturnType is INamedTypeSymbol { Arity: 1, Name: "Task" or "ValueTask" } type
        && SymbolEqualityComparer.Default.Equals(type.TypeArguments[0].OriginalDefinition, Task)
        && IsPaid(method);

    /// <summary>Whether a method is an operation of a client, also where a decorator or a mock of the client declares it.</summary>
    public bool IsClientMember(IMethodSymbol method) => method is { IsStatic: false, ContainingType: { } type } && IsClient(type);

    /// <summary>Whether a method is of the SDK itself.</summary>
    public bool IsRuntimeMember(IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, Runtime);

    /// <summary>Whether a method adds a client to a container: its class has one that takes the client's options.</summary>
    public bool IsRegistration(IMethodSymbol method) =>
        method.ReturnType.Name == "IHttpClientBuilder"
        && (method.ContainingType.Name == "ClientServices" && IsRuntimeMember(method)
            || _registrations.GetOrAdd(method.ContainingType, FindRegistration));

    /// <summary>Whether code belongs to a class of tests: it submits to a stub or an emulator, and drops what it does not check.</summary>
    public bool IsTest(ISymbol? symbol)
    {
        for (var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType; type is not null; type = type.ContainingType)
        {
            if (_tests.GetOrAdd(type, FindTest))
                return true;
        }

        return false;
    }

    private bool IsClient(INamedTypeSymbol type) =>
        IsUser(type.ContainingAssembly) && _clients.GetOrAdd(type.OriginalDefinition, FindClient);

    // Only an assembly that refers to the runtime can have a client; most types are of others.
    private bool IsUser(IAssemblySymbol? assembly) => assembly is not null && _users.GetOrAdd(assembly, one => one.Modules
        .Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == Runtime?.Name)));

    private bool FindClient(INamedTypeSymbol type)
    {
        if (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, Runtime) || type.SpecialType != SpecialType.None)
            return false;
        return type.TypeKind == TypeKind.Interface
            ? IsInterface(type)
            : IsImplementation(type) || type.AllInterfaces.Any(IsInterface);
    }

    // The generator makes IThing and Thing: the interface has nothing else that would tell what it is.
    private bool IsInterface(INamedTypeSymbol type) =>
        type.Name.Length > 1 && type.Name[0] == 'I' && type.ContainingNamespace is { } space
        && space.GetTypeMembers(type.Name.Substring(1)).Any(IsImplementation);

    private bool IsImplementation(INamedTypeSymbol type) => type.GetMembers("Description")
        .Any(member => member is IPropertySymbol { IsStatic: true } property
            && SymbolEqualityComparer.Default.Equals(property.Type, _description));

    private bool FindRegistration(INamedTypeSymbol type) => type.IsStatic && type.GetMembers()
        .Any(member => member is IMethodSymbol { ReturnType.Name: "IHttpClientBuilder" } method
            && method.Parameters.Any(parameter => parameter.Type is INamedTypeSymbol { Name: "Action", Arity: 1 } action
                && SymbolEqualityComparer.Default.Equals(action.TypeArguments[0], Options)));

    private static bool FindTest(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers().Any(static member => member is IMethodSymbol && member.GetAttributes().Any(IsTestAttribute)))
                return true;
        }

        return false;
    }

    private static bool IsTestAttribute(AttributeData attribute)
    {
        for (var type = attribute.AttributeClass; type is not null; type = type.BaseType)
        {
            if (type.ContainingNamespace?.ToDisplayString() is "Xunit" or "Xunit.v3" or "NUnit.Framework" or "TUnit.Core"
                or "Microsoft.VisualStudio.TestTools.UnitTesting")
            {
                return true;
            }
        }

        return false;
    }
}
