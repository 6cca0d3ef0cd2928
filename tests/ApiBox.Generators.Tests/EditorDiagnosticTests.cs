using ApiBox.Hosting;
using Microsoft.CodeAnalysis;

namespace ApiBox.Generators.Tests;

/// <summary>In an editor, where no build stops before the compiler, the generator reports the errors of a description.</summary>
public sealed class EditorDiagnosticTests
{
    [Fact]
    public void AnErrorIsReportedAtItsLocationAndNothingIsGenerated()
    {
        const string Description = """
            {
              "openapi": "3.0.3",
              "info": { "title": "T", "version": "1" },
              "paths": {},
              "components": { "schemas": { "Thing": { "type": "objekt", "description": "d" } } }
            }
            """;

        var result = GeneratorHost.Driver(new DescriptionFile(Description, GeneratorHost.Path))
            .RunGenerators(GeneratorHost.Compilation(), TestContext.Current.CancellationToken)
            .GetRunResult();

        var error = Assert.Single(result.Diagnostics, static one => one.Severity == DiagnosticSeverity.Error);
        Assert.Equal("APIBOX103", error.Id);
        var location = error.Location.GetLineSpan();
        Assert.Equal((GeneratorHost.Path, 4, 50), (location.Path, location.StartLinePosition.Line, location.StartLinePosition.Character));
        Assert.Empty(result.GeneratedTrees);
    }
}
