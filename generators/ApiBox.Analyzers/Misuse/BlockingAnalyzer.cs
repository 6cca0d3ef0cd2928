using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ApiBox.Analyzers.Misuse;

/// <summary>Reports code that blocks a thread until a call of the SDK ends.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BlockingAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.Blocking);

    private protected override void Register(CompilationStartAnalysisContext context, Sdk sdk)
    {
        context.RegisterSyntaxNodeAction(
            node => AnalyzeProperty(node, sdk), SyntaxKind.SimpleMemberAccessExpression, SyntaxKind.MemberBindingExpression);
        RegisterCalls(
            context, static name => name is "Wait" or "GetResult" or "WaitAll" or "WaitAny", (node, call) => AnalyzeCall(node, call, sdk));
    }

    private static void AnalyzeProperty(SyntaxNodeAnalysisContext context, Sdk sdk)
    {
        var name = context.Node is MemberAccessExpressionSyntax access ? access.Name : ((MemberBindingExpressionSyntax)context.Node).Name;
        if (name.Identifier.ValueText == "Result"
            && context.SemanticModel.GetOperation(context.Node, context.CancellationToken) is IPropertyReferenceOperation reference
            && IsTask(reference.Property.ContainingType))
            Report(context, sdk, reference.Instance, ".Result", NameOf(reference.Syntax));
    }

    private static void AnalyzeCall(SyntaxNodeAnalysisContext context, IInvocationOperation call, Sdk sdk)
    {
        var method = call.TargetMethod;
        if (method.Name == "Wait" && IsTask(method.ContainingType))
            Report(context, sdk, call.Instance, ".Wait()", call.NameLocation());
        else if (method.Name == "GetResult" && method.ContainingNamespace?.ToDisplayString() == "System.Runtime.CompilerServices"
            && call.Instance.Unwrapped() is IInvocationOperation { TargetMethod.Name: "GetAwaiter" } awaiter)
            Report(context, sdk, awaiter.Instance, ".GetAwaiter().GetResult()", call.NameLocation());
        else if (method.Name is "WaitAll" or "WaitAny" && method.ContainingType.Name == "Task" && IsTask(method.ContainingType))
            ReportFirst(context, sdk, call);
    }

    private static void ReportFirst(SyntaxNodeAnalysisContext context, Sdk sdk, IInvocationOperation call)
    {
        var tasks = call.Arguments.SelectMany(static argument => argument.Value.DescendantsAndSelf())
            .Where(static one => one is IInvocationOperation or ILocalReferenceOperation);
        if (tasks.Select(one => FindCall(one, sdk, hasWaited: false)).FirstOrDefault(static one => one is not null) is { } found
            && !sdk.IsTest(context.ContainingSymbol))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.Blocking, call.NameLocation(), $"Task.{call.TargetMethod.Name}", found.TargetMethod.Name));
        }
    }

    private static void Report(SyntaxNodeAnalysisContext context, Sdk sdk, IOperation? task, string how, Location place)
    {
        if (FindCall(task, sdk, hasWaited: true) is { } call && !sdk.IsTest(context.ContainingSymbol))
            context.ReportDiagnostic(Diagnostic.Create(Rules.Blocking, place, how, call.TargetMethod.Name));
    }

    // The call of the SDK that returned a task: directly, or into a variable that nothing awaits.
    private static IInvocationOperation? FindCall(IOperation? task, Sdk sdk, bool hasWaited)
    {
        while (true)
        {
            switch (task.Unwrapped())
            {
                case IInvocationOperation { TargetMethod: { Name: "ConfigureAwait" or "AsTask" or "WaitAsync" or "Preserve" } method } outer
                    when method.ContainingNamespace.ToDisplayString() == "System.Threading.Tasks":
                    task = outer.Instance;
                    break;
                case IInvocationOperation { TargetMethod: { Name: "Run", ContainingType.Name: "Task" } } run:
                    task = run.Arguments[0].Value.DescendantsAndSelf().OfType<IInvocationOperation>()
                        .FirstOrDefault(one => IsOurs(one.TargetMethod, sdk));
                    break;
                case IInvocationOperation call:
                    return IsOurs(call.TargetMethod, sdk) ? call : null;
                case ILocalReferenceOperation { } local when !hasWaited || !IsAwaited(local):
                    task = local.Initializer();
                    if (task is not IInvocationOperation)
                        return null;
                    break;
                default:
                    return null;
            }
        }
    }

    private static bool IsOurs(IMethodSymbol method, Sdk sdk) =>
        IsTask(method.ReturnType as INamedTypeSymbol) && (sdk.IsClientMember(method) || sdk.IsRuntimeMember(method));

    // After an await, or a check that it has ended, the task's result is there.
    private static bool IsAwaited(ILocalReferenceOperation local) => local.Root().Descendants().Any(one =>
        one is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local.Local)
        && (reference.Parent is IPropertyReferenceOperation { Property.Name: "IsCompleted" or "IsCompletedSuccessfully" or "Status" }
            || reference.AncestorsInFunction().Any(static outer => outer is IAwaitOperation)));

    private static bool IsTask(INamedTypeSymbol? type) =>
        type is { Name: "Task" or "ValueTask" } && type.ContainingNamespace?.ToDisplayString() == "System.Threading.Tasks";

    private static Location NameOf(SyntaxNode node) =>
        node is MemberAccessExpressionSyntax access ? access.Name.GetLocation() : node.GetLocation();
}
