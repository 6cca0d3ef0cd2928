using System.Collections.Immutable;
using ApiBox.Generators;
using ApiBox.OpenApi.Model;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ApiBox.Hosting;

/// <summary>Runs the generator alone over the text of a description, as the compiler would.</summary>
internal static class GeneratorHost
{
    public const string Path = "/spec/fixture.openapi.json";

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Preview);

    /// <param name="others">Generators to run beside ours.</param>
    public static GeneratorDriver Driver(
        AdditionalText description, string @namespace = "Fixture", params IIncrementalGenerator[][] others) =>
        Driver(description, @namespace, catalog: false, lenient: false, others);

    /// <param name="catalog">Whether the catalogue of operations is made too.</param>
    /// <param name="lenient">Whether parts that have errors are left out.</param>
    /// <param name="others">Generators to run beside ours.</param>
    public static GeneratorDriver Driver(
        AdditionalText description, string @namespace, bool catalog, bool lenient, params IIncrementalGenerator[][] others) =>
        Driver(description, @namespace, catalog, lenient, ValidatorScope.All, others);

    /// <param name="validators">Which types have public validators.</param>
    /// <param name="others">Generators to run beside ours.</param>
    public static GeneratorDriver Driver(
        AdditionalText description, string @namespace, bool catalog, bool lenient, ValidatorScope validators,
        params IIncrementalGenerator[][] others) =>
        Driver(description, @namespace, catalog, lenient, validators, tracks: true, others);

    /// <param name="services">Whether the methods that add the client to a container are made too.</param>
    /// <param name="tracks">Whether the driver notes what it did again, which costs what a compiler does not pay.</param>
    private static GeneratorDriver Driver(
        AdditionalText description, string @namespace, bool catalog, bool lenient, ValidatorScope validators, bool tracks,
        IIncrementalGenerator[][]? others = null, bool services = false) =>
        CSharpGeneratorDriver.Create(
            [
                new ApiBoxGenerator().AsSourceGenerator(),
                .. (others ?? []).SelectMany(static list => list).Select(static generator => generator.AsSourceGenerator())
            ],
            [description],
            ParseOptions,
            new OptionsProvider(new Options(@namespace, catalog, services, lenient, validators)),
            new GeneratorDriverOptions(default, trackIncrementalGeneratorSteps: tracks));

    /// <summary>The generator as a compiler runs it.</summary>
    /// <param name="catalog">Whether the catalogue of operations is made too.</param>
    public static GeneratorDriver PlainDriver(AdditionalText description, bool catalog = false) =>
        Driver(description, "Fixture", catalog, lenient: false, ValidatorScope.All, tracks: false);

    /// <summary>The generator with all that can be made.</summary>
    public static GeneratorDriver DriverOfEverything(AdditionalText description) =>
        Driver(description, "Fixture", catalog: true, lenient: false, ValidatorScope.All, tracks: true, services: true);

    /// <summary>The generator over a description with an overlay.</summary>
    public static GeneratorDriver DriverWithOverlay(AdditionalText description, AdditionalText overlay) =>
        CSharpGeneratorDriver.Create(
            [new ApiBoxGenerator().AsSourceGenerator()],
            [description, overlay],
            ParseOptions,
            new OptionsProvider(
                new Options("Fixture", catalog: false, services: false, lenient: false, ValidatorScope.All) { Overlay = overlay.Path })
            {
                Overlay = overlay.Path,
            },
            new GeneratorDriverOptions(default, trackIncrementalGeneratorSteps: true));

    public static CSharpCompilation Compilation(string code = "") => CSharpCompilation.Create(
        "Fixture",
        [CSharpSyntaxTree.ParseText(code, ParseOptions)],
        Net100.References.All,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>
    /// The files that come out, by name, and the generator's diagnostics. A second run over other code must find everything cached.
    /// </summary>
    public static (IReadOnlyDictionary<string, string> Files, ImmutableArray<Diagnostic> Diagnostics) Run(
        string description, string path = Path, bool catalog = false, string @namespace = "Fixture")
    {
        var driver = Driver(new DescriptionFile(description, path), @namespace, catalog, lenient: false).RunGenerators(Compilation());
        var result = driver.GetRunResult();
        if (result.Results.Select(static generator => generator.Exception)
            .FirstOrDefault(static error => error is not null) is { } exception)
            throw new InvalidOperationException("The generator has thrown.", exception);
        AssertCached(driver.RunGenerators(Compilation("class Edited;")).GetRunResult());
        return (result.Results.SelectMany(static generator => generator.GeneratedSources)
            .ToDictionary(file => file.HintName[(@namespace.Length + 1)..], static file => file.SourceText.ToString()), result.Diagnostics);
    }

    // Code that was edited is no reason for any step to run again, whatever the description.
    private static void AssertCached(GeneratorDriverRunResult result)
    {
        var steps =
            result.Results.SelectMany(static generator => generator.TrackedSteps.Where(static step => TrackingNames.All.Contains(step.Key)))
                .Concat(result.Results.SelectMany(static generator => generator.TrackedOutputSteps));
        foreach (var step in steps)
            foreach (var (_, reason) in step.Value.SelectMany(static run => run.Outputs))
                if (reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
                    throw new InvalidOperationException(
                        $"The step {step.Key} ran again ({reason}), although the description has not changed.");
    }

    private sealed class OptionsProvider(AnalyzerConfigOptions options) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = options;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public string? Overlay { get; init; }

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            textFile.Path == Overlay ? new OverlayOptions() : GlobalOptions;
    }

    private sealed class Options(string @namespace, bool catalog, bool services, bool lenient, ValidatorScope validators)
        : AnalyzerConfigOptions
    {
        public string? Overlay { get; init; }

        public override bool TryGetValue(string key, out string value)
        {
            value = key switch
            {
                "build_metadata.AdditionalFiles.ApiBoxNamespace" => @namespace,
                "build_metadata.AdditionalFiles.ApiBoxCatalog" => catalog ? "true" : "",
                "build_metadata.AdditionalFiles.ApiBoxServices" => services ? "true" : "",
                "build_metadata.AdditionalFiles.ApiBoxLenient" => lenient ? "true" : "",
                "build_metadata.AdditionalFiles.ApiBoxValidators" => validators.ToString(),
                "build_metadata.AdditionalFiles.ApiBoxOverlay" => Overlay ?? "",
                _ => "",
            };
            return value.Length > 0;
        }
    }

    private sealed class OverlayOptions : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = key == "build_metadata.AdditionalFiles.ApiBoxIsOverlay" ? "true" : "";
            return value.Length > 0;
        }
    }
}
