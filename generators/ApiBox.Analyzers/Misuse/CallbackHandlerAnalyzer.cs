using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ApiBox.Analyzers.Misuse;

/// <summary>Reports handlers of callbacks that no callback can reach. It looks at the whole program.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallbackHandlerAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Rules.NoEndpoint, Rules.NowhereWithHandler);

    private protected override void Register(CompilationStartAnalysisContext context, Sdk sdk)
    {
        var seen = new Seen();
        RegisterCalls(
            context,
            static name => name is "AddApiBoxCallbackHandler" or "MapApiBoxCallbacks" or "Create" or "AddApiBoxPostgreSqlStore",
            (node, call) => AnalyzeCall(node, call, sdk, seen));
        context.RegisterSyntaxNodeAction(node => AnalyzeName(node, sdk, seen), SyntaxKind.IdentifierName);
        context.RegisterCompilationEndAction(one => Report(one, sdk, seen));
    }

    private static void AnalyzeCall(SyntaxNodeAnalysisContext context, IInvocationOperation call, Sdk sdk, Seen seen)
    {
        var method = call.TargetMethod;
        switch (method.Name)
        {
            case "AddApiBoxCallbackHandler" when sdk.IsRuntimeMember(method) && method.TypeArguments.Length == 2:
                if (!sdk.IsTest(context.ContainingSymbol))
                    seen.Handlers.Add((method.TypeArguments[0], call.NameLocation()));
                break;
            case "MapApiBoxCallbacks":
                seen.HasEndpoint = true;
                break;
            case "Create" when SymbolEqualityComparer.Default.Equals(method.ContainingType, sdk.CallbackUrls):
                seen.Addressed.Add(method.TypeArguments[0]);
                break;
            case "AddApiBoxPostgreSqlStore":
                // Several programs share such a store: another one can have the endpoint.
                seen.HasEndpoint = true;
                break;
        }
    }

    private static void AnalyzeName(SyntaxNodeAnalysisContext context, Sdk sdk, Seen seen)
    {
        var name = (IdentifierNameSyntax)context.Node;
        switch (name.Identifier.ValueText)
        {
            // An endpoint of one's own, or a store that another program with the endpoint can share.
            case "ICallbackReceiver":
            case "ITaskStore" when name.Parent is TypeArgumentListSyntax:
                if (SymbolEqualityComparer.Default.Equals(
                    context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol?.ContainingAssembly, sdk.Runtime))
                    seen.HasEndpoint = true;
                break;
            case "Nowhere":
                SyntaxNode node = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
                if (context.SemanticModel.GetOperation(node, context.CancellationToken) is IPropertyReferenceOperation reference)
                    AnalyzeNowhere(context, reference, sdk, seen);
                break;
        }
    }

    private static void AnalyzeNowhere(SyntaxNodeAnalysisContext context, IPropertyReferenceOperation reference, Sdk sdk, Seen seen)
    {
        if (reference.Property is { Name: "Nowhere", IsStatic: true, ContainingType.Name: "CallbackUrls" } property
            && SymbolEqualityComparer.Default.Equals(property.ContainingAssembly, sdk.Runtime)
            && RequestOf(reference) is { } request && !sdk.IsTest(context.ContainingSymbol))
        {
            seen.Nowhere.Add((request, reference.Syntax.GetLocation()));
        }
    }

    // The request whose property gets the address.
    private static INamedTypeSymbol? RequestOf(IOperation value)
    {
        var current = value;
        while (current.Parent is IConversionOperation or IParenthesizedOperation or ICoalesceOperation or IConditionalOperation)
            current = current.Parent;
        return current.Parent is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target }
            ? target.Property.ContainingType
            : null;
    }

    private static void Report(CompilationAnalysisContext context, Sdk sdk, Seen seen)
    {
        if (!seen.HasEndpoint && IsProgram(context.Compilation) && !MayMapElsewhere(context.Compilation, sdk))
        {
            foreach (var (callback, location) in seen.Handlers)
                context.ReportDiagnostic(Diagnostic.Create(Rules.NoEndpoint, location, callback.Name));
        }

        foreach (var (request, location) in seen.Nowhere)
        {
            var callback = seen.Handlers.Select(static one => one.Callback)
                .FirstOrDefault(one => IsCallbackOf(one, request, sdk));
            if (callback is not null && !seen.Addressed.Contains(callback, SymbolEqualityComparer.Default))
                context.ReportDiagnostic(Diagnostic.Create(Rules.NowhereWithHandler, location, callback.Name));
        }
    }

    // The generator names callbacks and details after the same task: MusicGenerationCallback, MusicGenerationDetails.
    private static bool IsCallbackOf(ITypeSymbol callback, INamedTypeSymbol request, Sdk sdk)
    {
        if (!SymbolEqualityComparer.Default.Equals(callback.ContainingAssembly, request.ContainingAssembly))
            return false;
        var details = request.ContainingNamespace.GetTypeMembers()
            .Where(static type => type.TypeKind == TypeKind.Interface && type.Name.EndsWith("Client", StringComparison.Ordinal))
            .SelectMany(static type => type.GetMembers().OfType<IMethodSymbol>())
            .Where(method => sdk.IsSubmission(method)
                && method.Parameters.Any(parameter => SymbolEqualityComparer.Default.Equals(parameter.Type, request)))
            .Select(static method => ((INamedTypeSymbol)((INamedTypeSymbol)method.ReturnType).TypeArguments[0]).TypeArguments[0])
            .FirstOrDefault();
        if (details is null)
            return false;
        var name = details.Name.EndsWith("Details", StringComparison.Ordinal)
            ? details.Name.Substring(0, details.Name.Length - "Details".Length)
            : details.Name;
        return callback.Name == name + "Callback"
            || request.ContainingNamespace.GetTypeMembers(name + "Callback").IsEmpty;
    }

    private static bool IsProgram(Compilation compilation) => compilation.Options.OutputKind
        is OutputKind.ConsoleApplication or OutputKind.WindowsApplication or OutputKind.WindowsRuntimeApplication;

    // A library of the same application that uses the endpoint's package can map it.
    private static bool MayMapElsewhere(Compilation compilation, Sdk sdk) => compilation.SourceModule.ReferencedAssemblySymbols
        .Any(assembly => !SymbolEqualityComparer.Default.Equals(assembly, sdk.Runtime)
            && !assembly.Name.StartsWith("ApiBox.", StringComparison.Ordinal)
            && assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static one => one.Name == "ApiBox.AspNetCore")));

    private sealed class Seen
    {
        public ConcurrentBag<(ITypeSymbol Callback, Location Location)> Handlers { get; } = [];

        public ConcurrentBag<(INamedTypeSymbol Request, Location Location)> Nowhere { get; } = [];

        public ConcurrentBag<ITypeSymbol> Addressed { get; } = [];

        public volatile bool HasEndpoint;
    }
}
