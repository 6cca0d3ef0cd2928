using System.Reflection;
using ApiBox.Analyzers.Values;
using ApiBox.CodeFixes.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ApiBox.Analyzers.Tests;

/// <summary>Large programs: compiled, analyzed, fixed and run as a whole.</summary>
internal static class Compiled
{
    /// <summary>The diagnostics of a program, which must compile.</summary>
    public static async Task<(Compilation Compilation, IReadOnlyList<Diagnostic> Diagnostics)> Analyze(
        string text, CancellationToken cancellation)
    {
        using var workspace = new AdhocWorkspace();
        var compilation = (await Open(workspace, text).Project.GetCompilationAsync(cancellation))!;
        Assert.Empty(compilation.GetDiagnostics(cancellation).Where(static one => one.Severity == DiagnosticSeverity.Error));
        return (compilation, await Diagnostics(compilation, cancellation));
    }

    /// <summary>The program with every fix applied, and where.</summary>
    public static async Task<(string Text, IReadOnlySet<(string Id, TextSpan Span)> Fixed)> Fix(string text, CancellationToken cancellation)
    {
        using var workspace = new AdhocWorkspace();
        var document = Open(workspace, text);
        var compilation = (await document.Project.GetCompilationAsync(cancellation))!;
        var changes = new List<TextChange>();
        var places = new HashSet<(string, TextSpan)>();
        foreach (var diagnostic in await Diagnostics(compilation, cancellation))
        {
            var actions = new List<CodeAction>();
            await new ReplaceValueFix().RegisterCodeFixesAsync(
                new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), cancellation));
            if (actions is not [var only])
                continue;
            var operation = (await only.GetOperationsAsync(cancellation)).OfType<ApplyChangesOperation>().Single();
            var after = operation.ChangedSolution.GetDocument(document.Id)!;
            changes.AddRange(await after.GetTextChangesAsync(document, cancellation));
            places.Add((diagnostic.Id, diagnostic.Location.SourceSpan));
        }

        var before = await document.GetTextAsync(cancellation);
        return (before.WithChanges(changes.OrderBy(static change => change.Span.Start)).ToString(), places);
    }

    /// <summary>The assembly of a program.</summary>
    public static Assembly Load(Compilation compilation)
    {
        using var stream = new MemoryStream();
        Assert.True(compilation.Emit(stream).Success);
        return Assembly.Load(stream.ToArray());
    }

    private static async Task<IReadOnlyList<Diagnostic>> Diagnostics(Compilation compilation, CancellationToken cancellation) =>
        await compilation.WithAnalyzers([new ValueAnalyzer()], new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(cancellation);

    private static Document Open(AdhocWorkspace workspace, string text)
    {
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Corpus", "Corpus", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp12),
            metadataReferences: Programs.References));
        workspace.AddDocument(project.Id, "Usings.cs", SourceText.From(Programs.Usings));
        return workspace.AddDocument(project.Id, "Corpus.cs", SourceText.From(text));
    }
}
