using ApiBox.Generators.Tests.Hosting;
using ApiBox.Hosting;
using ApiBox.OpenApi;
using ApiBox.Preparation;
using ApiBox.Testing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ApiBox.Generators.Tests;

/// <summary>What comes out of the product's description: an index of everything, and three things that users meet in full.</summary>
public sealed class ProductSnapshotTests
{
    private static readonly Lazy<Task<IReadOnlyDictionary<string, string>>> Product = new(ReadAsync);

    [Fact]
    public async Task EverythingGeneratedIsWhatWasAccepted() => SnapshotIndex.Match(await Product.Value, "index");

    [Theory]
    [InlineData("request", "wire/AddInstrumentalRequest.cs", "AddInstrumentalRequest.Validation.g.cs")]
    [InlineData("callback", "MusicGenerationCallback.g.cs", "MusicGenerationCallbackData.g.cs", "MusicGenerationCallbackStage.g.cs")]
    [InlineData("operation", "ApiBoxClient.AddInstrumental.g.cs", "ApiBoxOperations.AddInstrumental.g.cs")]
    public async Task OneOfEachKindIsWhatWasAccepted(string name, params string[] files) =>
        Snapshot.Match(SnapshotTests.Join(await Product.Value, files), name);

    /// <summary>The files of the generator, the sources of the preparation step, and each type that NSwag writes.</summary>
    private static async Task<IReadOnlyDictionary<string, string>> ReadAsync()
    {
        var description = await File.ReadAllTextAsync(Repository.Description);
        var (model, _) = DescriptionParser.Parse(description);
        var wire = await FixtureLibrary.WireAsync(PreparedDescription.Write(model!), CancellationToken.None, "ApiBox");
        var (files, _) = GeneratorHost.Run(description, catalog: true, @namespace: "ApiBox");
        return new Dictionary<string, string>(files.Concat(TypesOf(wire)))
        {
            ["preparation/Json.cs"] = Emission.WireMetadataEmitter.Emit(model!, "ApiBox"),
            ["preparation/Patterns.cs"] = Emission.PatternEmitter.Emit(model!.Patterns, "ApiBox"),
        };
    }

    private static IEnumerable<KeyValuePair<string, string>> TypesOf(string wire) =>
        CSharpSyntaxTree.ParseText(wire).GetCompilationUnitRoot()
            .DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .Where(static node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            .GroupBy(
                static node => node is BaseTypeDeclarationSyntax type
                    ? type.Identifier.Text
                    : ((DelegateDeclarationSyntax)node).Identifier.Text,
                static node => node.ToFullString().Trim('\n'))
            .Select(static type => KeyValuePair.Create($"wire/{type.Key}.cs", string.Join("\n\n", type) + "\n"));
}
