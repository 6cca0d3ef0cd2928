using System.Collections.Immutable;
using ApiBox.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ApiBox.EndToEnd.Tests;

/// <summary>What the analyzers that ship with the package say about a program, whatever its severity.</summary>
internal static class ProgramAnalysis
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(ValueAnalyzer).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static async Task<IEnumerable<string>> ProblemsAsync(Compilation compilation, CancellationToken cancellation) =>
        (await compilation.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync(cancellation)).Select(static one => one.ToString());
}
