using System.Collections.Immutable;
using ApiBox.Analyzers.Misuse;
using ApiBox.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace ApiBox.Analyzers.Tests.Misuse;

/// <summary>
/// Programs in files, which all analyzers of misuse look at. A file that begins with "// program" has top-level statements. Those with
/// marks are not named .cs, since a formatter would take the marks apart.
/// </summary>
internal static class MisuseCorpus
{
    private const string Usings = Programs.Usings + "\n" +
        """
        global using System.IO;
        global using System.Net.Http;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Logging;
        """;

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "ApiBox.Analyzers.Tests", "Misuse");

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(SdkAnalyzer).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(SdkAnalyzer)) && !type.IsAbstract)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Folder, folder))
            .Select(static path => Path.GetFileName(path)!)
            .Order(StringComparer.Ordinal);

    public static string Read(string folder, string file) => File.ReadAllText(Path.Combine(Folder, folder, file));

    /// <summary>The marked places, as line(column): id.</summary>
    public static (string Code, IReadOnlyList<string> Marks) Split(string marked)
    {
        TestFileMarkupParser.GetPositionsAndSpans(marked, out var code, out _, out var spans);
        var text = Microsoft.CodeAnalysis.Text.SourceText.From(code);
        return (code, [.. spans.SelectMany(pair => pair.Value.Select(span => Format(text.Lines.GetLinePositionSpan(span), pair.Key)))
            .Order(StringComparer.Ordinal)]);
    }

    /// <summary>What the analyzers report in one file, in the same form. Code that does not compile fails.</summary>
    public static Task<IReadOnlyList<string>> AnalyzeAsync(string code, CancellationToken cancellationToken) => AnalyzeAsync(
        [code], code.StartsWith("// program", StringComparison.Ordinal), mustCompile: true, cancellationToken);

    /// <summary>What the analyzers report in the files of a project.</summary>
    public static async Task<IReadOnlyList<string>> AnalyzeAsync(
        IEnumerable<string> files, bool isProgram, bool mustCompile, CancellationToken cancellationToken)
    {
        var compilation = Compile(files, isProgram);
        if (mustCompile)
        {
            var errors = compilation.GetDiagnostics(cancellationToken).Where(static one => one.Severity == DiagnosticSeverity.Error);
            Assert.Empty(errors.Select(static one => one.ToString()));
        }

        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var found = await compilation.WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync(cancellationToken);
        return [.. found.Select(static one => Format(one.Location.GetLineSpan().Span, one.Id)).Order(StringComparer.Ordinal)];
    }

    public static CSharpCompilation Compile(IEnumerable<string> files, bool isProgram)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        return CSharpCompilation.Create(
            "Program",
            [
                .. files.Select((code, index) => CSharpSyntaxTree.ParseText(code, options, $"Code{index}.cs")),
                CSharpSyntaxTree.ParseText(Usings, options, "Usings.cs"),
            ],
            Programs.References.Where(static one =>
                !Path.GetFileName(one.Display!).StartsWith("ApiBox.Analyzers", StringComparison.Ordinal)),
            new CSharpCompilationOptions(
                isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable));
    }

    private static string Format(Microsoft.CodeAnalysis.Text.LinePositionSpan span, string id) =>
        $"{span.Start.Line + 1:0000}({span.Start.Character + 1:000})-{span.End.Line + 1:0000}({span.End.Character + 1:000}): {id}";
}
