using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ApiBox.AnalyzerBenchmark;

/// <summary>
/// What an editor does after a change of one file: the compiler's diagnostics of that file, and then those of analyzers. Both sides of a
/// pair see the same edit, in turns one first and then the other.
/// </summary>
internal static class EditBenchmark
{
    public static async Task RunAsync(string folder, int edits, IReadOnlyList<string> others)
    {
        var compilation = Compile(folder);
        var ours = Load(typeof(Analyzers.Misuse.SdkAnalyzer).Assembly);
        var theirs = others.SelectMany(static path => Load(Assembly.LoadFrom(path))).ToImmutableArray();
        Console.WriteLine(
            $"{compilation.SyntaxTrees.Sum(static tree => tree.GetText().Lines.Count):N0} lines, {compilation.SyntaxTrees.Length} files, "
            + $"{ours.Length} analyzers of ours, {theirs.Length} others, {edits} edits");

        await MeasureAsync("ours, beside none", compilation, [new Nothing()], ours, edits);
        if (theirs.IsEmpty)
            return;
        await MeasureAsync(".NET's, beside none", compilation, [new Nothing()], theirs, edits);
        await MeasureAsync("ours and .NET's, beside .NET's", compilation, theirs, theirs.AddRange(ours), edits);
    }

    private static async Task MeasureAsync(
        string name, CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> off, ImmutableArray<DiagnosticAnalyzer> on,
        int edits)
    {
        const int warmUp = 100;
        var pairs = new List<(Cost Off, Cost On)>();
        for (var edit = 0; edit < warmUp + edits; edit++)
        {
            var isFirst = edit % 2 == 0;
            var first = await MeasureAsync(compilation, isFirst ? off : on, edit);
            var second = await MeasureAsync(compilation, isFirst ? on : off, edit);
            if (edit >= warmUp)
                pairs.Add(isFirst ? (first, second) : (second, first));
        }

        Print(name + ", processor", pairs, static cost => cost.Processor);
        Print(name + ", waiting", pairs, static cost => cost.Waiting);
    }

    private static void Print(string name, List<(Cost Off, Cost On)> pairs, Func<Cost, double> value) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-42} {Median(pairs.Select(pair => value(pair.Off))),7:0.0} ms without "
        + $"{Median(pairs.Select(pair => value(pair.On))),7:0.0} with "
        + $"{Median(pairs.Select(pair => value(pair.On) - value(pair.Off))),7:0.0} more"));

    private static async Task<Cost> MeasureAsync(CSharpCompilation before, ImmutableArray<DiagnosticAnalyzer> analyzers, int edit)
    {
        var tree = before.SyntaxTrees[edit % before.SyntaxTrees.Length];
        var text = tree.GetText();
        var at = text.Lines[text.Lines.Count / 2].Start;
        var changed = tree.WithChangedText(text.Replace(at, 0, $"// edit {edit}\n"));
        _ = await changed.GetRootAsync();

        var watch = Stopwatch.StartNew();
        var from = Environment.CpuUsage.TotalTime;
        var compilation = before.ReplaceSyntaxTree(tree, changed);
        var model = compilation.GetSemanticModel(changed);
        _ = model.GetDiagnostics();
        var driver = compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: static (error, _, _) => throw error, concurrentAnalysis: false,
            logAnalyzerExecutionTime: false));
        _ = await driver.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None);
        return new Cost((Environment.CpuUsage.TotalTime - from).TotalMilliseconds, watch.Elapsed.TotalMilliseconds);
    }

    private static CSharpCompilation Compile(string folder)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp13);
        const string usings =
            "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
            + "global using System.Threading; global using System.Threading.Tasks;";
        var compilation = CSharpCompilation.Create(
            "Program",
            [
                .. Directory.EnumerateFiles(folder, "Service*.cs")
                    .Order(StringComparer.Ordinal)
                    .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), options, path)),
                CSharpSyntaxTree.ParseText(usings, options, "Usings.cs"),
            ],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var errors = compilation.GetDiagnostics().Where(static one => one.Severity == DiagnosticSeverity.Error).ToList();
        return errors.Count == 0 ? compilation : throw new InvalidOperationException(string.Join('\n', errors));
    }

    private static ImmutableArray<DiagnosticAnalyzer> Load(Assembly assembly) =>
    [
        .. Types(assembly)
            .Where(static type => !type.IsAbstract && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is { } attribute
                && attribute.Languages.Contains(LanguageNames.CSharp))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    // Without the fixes, which need an editor's libraries.
    private static IEnumerable<Type> Types(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException error)
        {
            return error.Types.OfType<Type>();
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    private readonly record struct Cost(double Processor, double Waiting);

#pragma warning disable RS1036, RS1041, RS2008 // not an analyzer that is shipped
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class Nothing : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor Rule = new("NOTHING", "Nothing", "Nothing", "None", DiagnosticSeverity.Warning, true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
        }
    }
}
