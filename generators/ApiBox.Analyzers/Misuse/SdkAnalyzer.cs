using Microsoft.CodeAnalysis.Diagnostics;

namespace ApiBox.Analyzers.Misuse;

/// <summary>An analyzer of code that uses the SDK. In other projects it costs one look-up.</summary>
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
}
