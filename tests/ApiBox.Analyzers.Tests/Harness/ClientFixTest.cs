using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace ApiBox.Analyzers.Tests;

/// <summary>A program that uses the product before and after a fix.</summary>
internal sealed class ClientFixTest<TAnalyzer, TFix> : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    public ClientFixTest()
    {
        Programs.Prepare(this);
        FixedState.Sources.Add(("Usings.cs", Programs.Usings));
    }

    public static Task Run(string source, string fixedSource, CancellationToken cancellation) =>
        new ClientFixTest<TAnalyzer, TFix> { TestCode = source, FixedCode = fixedSource }.RunAsync(cancellation);
}
