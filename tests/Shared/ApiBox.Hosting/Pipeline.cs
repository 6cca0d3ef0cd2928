using System.Diagnostics;
using System.Reflection;
using System.Text;
using ApiBox.OpenApi;
using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;
using ApiBox.Preparation;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ApiBox.Hosting;

/// <summary>
/// A description taken through the whole pipeline – preparation, NSwag with our templates, our generator, the generator of
/// regular expressions – and compiled in memory against the SDK.
/// </summary>
internal sealed class Pipeline(NSwagTool nswag)
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using "
        + "System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly Lazy<IIncrementalGenerator[][]> OtherGenerators = new(static () =>
    [
        Load(Tools.RegexGenerator)
    ]);

    private static readonly Lazy<IReadOnlyList<MetadataReference>> Sdk = new(static () =>
    [
        MetadataReference.CreateFromFile(typeof(ApiBoxException).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Microsoft.Extensions.Logging.ILogger).Assembly.Location),
    ]);

    /// <summary>Whether parts that have errors are left out, as the build does for everybody but this repository.</summary>
    public bool Lenient { get; init; }

    /// <summary>Which types have public validators.</summary>
    public ValidatorScope Validators { get; init; }

    /// <param name="path">The name of the description's file, whose end may tell the notation.</param>
    /// <param name="catalog">Whether the catalogue of operations is made too.</param>
    public Task<PipelineResult> RunAsync(
        string description, string path, string @namespace, CancellationToken cancellation, bool catalog = false) =>
        RunAsync(
            () =>
            {
                var (model, findings) = DescriptionParser.Parse(description, path, Lenient);
                return (description, model, findings);
            },
            path, @namespace, catalog, cancellation);

    /// <param name="bytes">What the description's file holds.</param>
    /// <param name="path">The name of the description's file, whose end may tell the notation.</param>
    /// <param name="catalog">Whether the catalogue of operations is made too.</param>
    public Task<PipelineResult> RunAsync(
        byte[] bytes, string path, string @namespace, CancellationToken cancellation, bool catalog = false) =>
        RunAsync(() => DescriptionParser.Parse(bytes, path, Lenient), path, @namespace, catalog, cancellation);

    private async Task<PipelineResult> RunAsync(
        Func<(string Text, DescriptionModel? Model, IReadOnlyList<DiagnosticInfo> DescriptionDiagnostics)> parse,
        string path,
        string @namespace,
        bool catalog, CancellationToken cancellation)
    {
        var clock = new StageClock();
        var (description, model, findings) = parse();
        clock.Lap("parse");
        var result = new PipelineResult
        {
            Namespace = @namespace,
            Description = description,
            DescriptionDiagnostics = findings,
            Milliseconds = clock.Laps,
            Model = model
        };
        if (model is null)
            return result;
        var files = PreparedFiles.Of(PublicSurface.Limit(model, Validators), @namespace);
        clock.Lap("prepare");
        string wire;
        try
        {
            wire = await nswag.WireAsync(files[PreparedFiles.Prepared], @namespace, cancellation);
        }
        catch (NSwagException error)
        {
            return result with { NSwagError = error.Reason };
        }
        finally
        {
            clock.Lap("nswag");
        }

        string[] sources = [wire, .. PreparedFiles.Sources(files)];
        var compilation = Compile(sources.Append(Usings), @namespace, Sdk.Value);
        var driver = GeneratorHost.Driver(
            new DescriptionFile(description, path), @namespace, catalog, Lenient, Validators, OtherGenerators.Value);
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics, cancellation);
        clock.Lap("generate");
        var compiled = Emit(output, cancellation);
        clock.Lap("compile");
        var generated = driver.GetRunResult().Results
            .Where(static run => run.Generator.GetGeneratorType() == typeof(Generators.ApiBoxGenerator))
            .SelectMany(static run => run.GeneratedSources).Select(static file => file.SourceText.ToString());
        return result with
        {
            Sources = [.. sources, .. generated],
            Diagnostics =
            [
                .. diagnostics.Where(static one => one.Severity >= DiagnosticSeverity.Warning
                        && !one.Id.StartsWith("APIBOX", StringComparison.Ordinal)),
                .. compiled.Diagnostics
            ],
            Assembly = compiled.Assembly,
        };
    }

    /// <summary>Sources that need no SDK and no generator, such as those that NSwag makes by itself.</summary>
    public static (Assembly? Assembly, IReadOnlyList<Diagnostic> Diagnostics) CompileAlone(string source, CancellationToken cancellation) =>
        Emit(Compile([source], "Alone", []), cancellation);

    private static CSharpCompilation Compile(IEnumerable<string> sources, string name, IEnumerable<MetadataReference> references) =>
        CSharpCompilation.Create(
            $"{name}.{Guid.NewGuid():N}",
            sources.Select(static text => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), GeneratorHost.ParseOptions)),
            [.. Net100.References.All, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static (Assembly? Assembly, IReadOnlyList<Diagnostic> Diagnostics) Emit(Compilation compilation, CancellationToken cancellation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream, cancellationToken: cancellation);
        return (
            result.Success ? Assembly.Load(stream.ToArray()) : null,
            [.. result.Diagnostics.Where(static one => one.Severity >= DiagnosticSeverity.Warning)]);
    }

    private static IIncrementalGenerator[] Load(string path) =>
        [.. TypesOf(Assembly.LoadFrom(path))
            .Where(static type => !type.IsAbstract && typeof(IIncrementalGenerator).IsAssignableFrom(type))
            .Select(static type => (IIncrementalGenerator)Activator.CreateInstance(type)!)];

    // Their code fixes need parts of an IDE that are not here.
    private static IEnumerable<Type> TypesOf(Assembly assembly)
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

    private sealed class StageClock
    {
        private long _start = Stopwatch.GetTimestamp();

        public Dictionary<string, double> Laps { get; } = new(StringComparer.Ordinal);

        public void Lap(string stage)
        {
            Laps[stage] = Stopwatch.GetElapsedTime(_start).TotalMilliseconds;
            _start = Stopwatch.GetTimestamp();
        }
    }
}

/// <summary>What the pipeline made of a description, up to where it stopped.</summary>
internal sealed record PipelineResult
{
    public required string Namespace { get; init; }

    /// <summary>The description's text, which findings have their places in; up to what is no text.</summary>
    public string Description { get; init; } = "";

    /// <summary>What is wrong with the description, errors and remarks.</summary>
    public required IReadOnlyList<DiagnosticInfo> DescriptionDiagnostics { get; init; }

    /// <summary>Milliseconds by stage.</summary>
    public required IReadOnlyDictionary<string, double> Milliseconds { get; init; }

    /// <summary>Null when the description has errors.</summary>
    public DescriptionModel? Model { get; init; }

    public string? NSwagError { get; init; }

    /// <summary>All that was made of the description, but for what the generators of others make of that.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Errors and warnings of the compiler and of other generators.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Null when it does not compile.</summary>
    public Assembly? Assembly { get; init; }

    public bool IsRefused => Model is null;
}
