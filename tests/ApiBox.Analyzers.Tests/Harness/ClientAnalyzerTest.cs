using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace ApiBox.Analyzers.Tests;

/// <summary>A program that uses the product, with the places of diagnostics marked as <c>{|ID:expression|}</c>.</summary>
internal sealed class ClientAnalyzerTest<TAnalyzer> : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    public ClientAnalyzerTest() => Programs.Prepare(this);

    public static Task Run(string source, CancellationToken cancellation) =>
        new ClientAnalyzerTest<TAnalyzer> { TestCode = source }.RunAsync(cancellation);
}
