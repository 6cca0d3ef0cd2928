using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ApiBox.Analyzers.Misuse;

/// <summary>Reports paid calls in loops that send the same request until it succeeds.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RepeatedSubmissionAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.RepeatedInLoop);

    private protected override void Register(CompilationStartAnalysisContext context, Sdk sdk)
    {
        var loops = new SubmissionLoop(sdk);
        RegisterCalls(
            context,
            sdk.IsPaidName,
            (node, call) =>
            {
                if (sdk.IsPaid(call.TargetMethod) && loops.Repeats(call) && !sdk.IsTest(node.ContainingSymbol))
                    node.ReportDiagnostic(Diagnostic.Create(Rules.RepeatedInLoop, call.NameLocation(), call.TargetMethod.Name));
            });
    }
}
