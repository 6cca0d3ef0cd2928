using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ApiBox.Analyzers.Misuse;

/// <summary>Reports submissions in loops that send the same request until it succeeds.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RepeatedSubmissionAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.RepeatedInLoop);

    private protected override void Register(CompilationStartAnalysisContext context, Sdk sdk)
    {
        var loops = new SubmissionLoop(sdk);
        context.RegisterOperationAction(
            one =>
            {
                var call = (IInvocationOperation)one.Operation;
                if (sdk.IsSubmission(call.TargetMethod) && loops.Repeats(call) && !sdk.IsTest(one.ContainingSymbol))
                    one.ReportDiagnostic(Diagnostic.Create(Rules.RepeatedInLoop, call.NameLocation(), call.TargetMethod.Name));
            },
            OperationKind.Invocation);
    }
}
