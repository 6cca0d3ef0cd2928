using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ApiBox.Analyzers.Misuse;

/// <summary>
/// An analyzer of code that uses the SDK. In other projects it costs one look-up. It selects nodes by names first, so that code that does
/// not use the SDK is not bound for it.
/// </summary>
public abstract class SdkAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (Sdk.Of(start.Compilation) is { } sdk)
                Register(start, sdk);
        });
    }

    private protected abstract void Register(CompilationStartAnalysisContext context, Sdk sdk);

    private protected static void RegisterCalls(
        CompilationStartAnalysisContext context, Func<string, bool> isName,
        Action<SyntaxNodeAnalysisContext, IInvocationOperation> analyze) => context.RegisterSyntaxNodeAction(
            node =>
            {
                if (isName(((InvocationExpressionSyntax)node.Node).CalledName())
                    && node.SemanticModel.GetOperation(node.Node, node.CancellationToken) is IInvocationOperation call)
                {
                    analyze(node, call);
                }
            },
            SyntaxKind.InvocationExpression);
}
