using System.Diagnostics;
using System.Reflection;
using ApiBox.Generators.Parsing;
using ApiBox.Preparation;
using ApiBox.Testing;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ApiBox.Generators.Tests.Hosting;

/// <summary>
/// A description taken through the whole pipeline – preparation, NSwag with our templates, our generator, the generators of
/// System.Text.Json and of regular expressions – and compiled in memory against the SDK.
/// </summary>
internal sealed class FixtureLibrary
{
    private const string Namespace = "Fixture";

    private FixtureLibrary(Assembly assembly) => Assembly = assembly;

    public Assembly Assembly { get; }

    public static async Task<FixtureLibrary> BuildAsync(string description, CancellationToken cancellation)
    {
        var (model, findings) = DescriptionParser.Parse(description);
        Assert.True(model is not null, string.Join('\n', findings.Select(static finding => finding.Message)));
        var files = PreparedFiles.Of(model, Namespace);
        string[] sources = [await WireAsync(files[PreparedFiles.Prepared], cancellation), .. PreparedFiles.Sources(files), Usings];
        var compilation = CSharpCompilation.Create(
            $"Fixture{Guid.NewGuid():N}",
            sources.Select(static text => CSharpSyntaxTree.ParseText(SourceText.From(text, System.Text.Encoding.UTF8), GeneratorHost.ParseOptions)),
            [.. Net100.References.All, .. SdkReferences()],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error));
        var driver = GeneratorHost.Driver(new DescriptionFile(description), Namespace, [Load(Tools.JsonGenerator), Load(Tools.RegexGenerator)]);
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var generatorDiagnostics, cancellation);
        Assert.DoesNotContain(generatorDiagnostics, static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        using var stream = new MemoryStream();
        var result = output.Emit(stream, cancellationToken: cancellation);
        var errors = result.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(static diagnostic => diagnostic.ToString());
        Assert.True(result.Success, string.Join('\n', errors));
        return new FixtureLibrary(Assembly.Load(stream.ToArray()));
    }

    /// <summary>What NSwag makes of a prepared description with the product's settings and templates.</summary>
    public static async Task<string> WireAsync(string prepared, CancellationToken cancellation, string @namespace = Namespace)
    {
        var folder = Directory.CreateTempSubdirectory("apibox-fixture").FullName;
        try
        {
            var input = Path.Combine(folder, "prepared.json");
            var output = Path.Combine(folder, "Wire.cs");
            await File.WriteAllTextAsync(input, prepared, cancellation);
            var settings = Path.Combine(Repository.Root, "spec", "nswag", "apibox.nswag");
            var start = new ProcessStartInfo("dotnet", [Tools.NSwagDll, "run", settings, $"/variables:Input={input},Output={output},Namespace={@namespace}"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            var log = process.StandardOutput.ReadToEndAsync(cancellation);
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            Assert.True(process.ExitCode == 0, await log + await errors);
            return await File.ReadAllTextAsync(output, cancellation);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Reads JSON into a generated type as a user's program would, and returns the errors of its validator as "pointer keyword".</summary>
    public IReadOnlyList<string> Validate(string typeName, string json)
    {
        var type = Assembly.GetType($"{Namespace}.{typeName}", throwOnError: true)!;
        var value = System.Text.Json.JsonSerializer.Deserialize(json, type)!;
        var validator = Assembly.GetType($"{Namespace}.{typeName}Validator", throwOnError: true)!;
        var result = (ValidationResult)validator.GetMethod("Validate")!.Invoke(null, [value])!;
        return [.. result.Errors.Select(static error => $"{error.Path} {error.Keyword}")];
    }

    private const string Usings = "global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

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

    private static IEnumerable<MetadataReference> SdkReferences()
    {
        yield return MetadataReference.CreateFromFile(typeof(ApiBoxException).Assembly.Location);
        yield return MetadataReference.CreateFromFile(typeof(Microsoft.Extensions.Logging.ILogger).Assembly.Location);
    }
}
