using System.Collections.Immutable;
using ApiBox.CodeFixes.Misuse;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ApiBox.Analyzers.Tests.Misuse;

/// <summary>Every fix that is offered for a mistake of the corpus gives code that compiles and is not reported any more.</summary>
public sealed class MisuseFixCorpusTests
{
    private static readonly ImmutableArray<CodeFixProvider> Fixes =
    [
        .. typeof(MisuseFix).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(MisuseFix)) && !type.IsAbstract)
            .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    public static TheoryData<string> Mistakes => [.. MisuseCorpus.Files("Mistakes")];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task EachFixRemovesItsMistake(string file)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var workspace = new AdhocWorkspace();
        var document = Open(workspace, MisuseCorpus.Split(MisuseCorpus.Read("Mistakes", file)).Code);
        var before = await FindAsync(document, cancellation);

        foreach (var diagnostic in before)
        {
            foreach (var action in await ActionsAsync(document, diagnostic, cancellation))
            {
                var after = await FindAsync(await ApplyAsync(document, action, cancellation), cancellation);
                Assert.True(
                    after.Count(one => one.Id == diagnostic.Id) < before.Count(one => one.Id == diagnostic.Id),
                    $"{diagnostic} is still reported after \"{action.Title}\"");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task FixAllLeavesOnlyWhatHasNoFix(string file)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var workspace = new AdhocWorkspace();
        var document = Open(workspace, MisuseCorpus.Split(MisuseCorpus.Read("Mistakes", file)).Code);

        foreach (var fix in Fixes)
        {
            var found = (await FindAsync(document, cancellation))
                .Where(one => fix.FixableDiagnosticIds.Contains(one.Id))
                .ToImmutableArray();
            if (found.IsEmpty)
                continue;
            var context = new FixAllContext(
                document, fix, FixAllScope.Document, fix.GetType().Name, fix.FixableDiagnosticIds, new Found(found), cancellation);
            if (await fix.GetFixAllProvider()!.GetFixAsync(context) is { } action)
                document = await ApplyAsync(document, action, cancellation);
        }

        foreach (var left in await FindAsync(document, cancellation))
            Assert.Empty((await ActionsAsync(document, left, cancellation)).Select(action => $"{left}: {action.Title}"));
    }

    private static Document Open(AdhocWorkspace workspace, string code)
    {
        var compilation = MisuseCorpus.Compile([code], code.StartsWith("// program", StringComparison.Ordinal));
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Program", "Program", LanguageNames.CSharp,
            compilationOptions: compilation.Options, parseOptions: new CSharpParseOptions(LanguageVersion.Preview),
            metadataReferences: compilation.References));
        var usings = compilation.SyntaxTrees.Last().ToString();
        return project.AddDocument("Usings.cs", usings).Project.AddDocument("Code.cs", SourceText.From(code));
    }

    private static async Task<IReadOnlyList<Diagnostic>> FindAsync(Document document, CancellationToken cancellationToken)
    {
        var compilation = (await document.Project.GetCompilationAsync(cancellationToken))!;
        var errors = compilation.GetDiagnostics(cancellationToken).Where(static one => one.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, string.Join('\n', errors) + '\n' + await document.GetTextAsync(cancellationToken));
        return await compilation.WithAnalyzers(MisuseCorpus.Analyzers).GetAnalyzerDiagnosticsAsync(cancellationToken);
    }

    private static async Task<IReadOnlyList<CodeAction>> ActionsAsync(
        Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var actions = new List<CodeAction>();
        foreach (var fix in Fixes.Where(one => one.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await fix.RegisterCodeFixesAsync(
                new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), cancellationToken));
        }

        return actions;
    }

    private static async Task<Document> ApplyAsync(Document document, CodeAction action, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
    }

    private sealed class Found(ImmutableArray<Diagnostic> found) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(found);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(found);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
