using ApiBox.Hosting;
using ApiBox.OpenApi;
using ApiBox.OpenApi.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ApiBox.Generators.Tests;

/// <summary>What a build says about a description: little, the important first, and what it comes to at the end.</summary>
public sealed class DiagnosticOrderTests
{
    private const string Noisy = """
        openapi: 3.0.3
        paths:
          /x:
            get:
              operationId: x
              responses:
                '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Thing' },
                  example: { a: 1 } } } }
                '4XX': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Thing' },
                  example: { a: 2, b: 3 } } } }
        components:
          schemas:
            Thing:
              type: object
              properties:
                a: { type: string, format: colour, example: a }
                b: { type: string, format: colour }
                c: { type: string, format: taste, required: true }
                d: { type: number, default: none }
                e: { type: string, format: colour, minLength: 5, example: abc }
            Other: { type: numbr }
        """;

    [Fact]
    public void OneDiagnosticStandsForAllOfItsKind()
    {
        var (_, diagnostics) = DescriptionParser.Parse(Noisy, "a.yaml", lenient: true);

        var formats = diagnostics.Where(static diagnostic => diagnostic.Descriptor == Descriptors.UnknownFormat).ToList();
        Assert.Equal([3, 1], formats.Select(static diagnostic => diagnostic.Count));
        var text = Microsoft.CodeAnalysis.Text.SourceText.From(Noisy);
        Assert.Equal("The format 'colour' is not known for this type and is not checked (2 more in lines 17, 20)", formats[0].Text(text));
        var examples = DiagnosticOrder.Of(diagnostics).Where(static diagnostic => diagnostic.Descriptor == Descriptors.BadExample).ToList();
        Assert.Equal([2, 1], examples.Select(static diagnostic => diagnostic.Count));
        Assert.Equal(
            "The example at '/a' violates type string: it is 1; it is one of 2 invalid examples of this schema (2 more in line 10)",
            examples[0].Text(text));
    }

    [Fact]
    public void TheCompilerIsToldTheImportantFirst()
    {
        var driver = GeneratorHost.Driver(new DescriptionFile(Noisy, "a.yaml"), "Fixture", catalog: false, lenient: true);

        var ids = driver.RunGenerators(GeneratorHost.Compilation(), TestContext.Current.CancellationToken).GetRunResult().Diagnostics
            .Where(static one => one.Severity != DiagnosticSeverity.Info).Select(static one => one.Id).Distinct();

        Assert.Equal(["APIBOX163", "APIBOX117", "APIBOX166", "APIBOX151", "APIBOX150"], ids);
    }

    [Fact]
    public void TheSummaryCountsWhatWasMadeAndWhatWasNot()
    {
        var (model, diagnostics) = DescriptionParser.Parse(Noisy, "a.yaml", lenient: true);

        Assert.Equal(
            [
                "'type' of #/components/schemas/Other is left out: The type 'numbr' is not known; did you mean 'number'? (APIBOX103)",
                "1 operation, 1 type; 1 part left out, 4 rules not enforced, 3 examples broken, 1 default broken",
            ],
            DiagnosticOrder.Summary(model!, diagnostics));
    }

    [Theory]
    [InlineData(
        """
        "allOf": [{ "type": "object", "additionalProperties": false, "properties": { "a": {} } }, { "properties": { "b": {} } }],
        "example": { "a": "x", "b": "y" }
        """,
        "The example at '/b' violates additionalProperties of '#/components/schemas/Thing/allOf/0': 'b' is not allowed there")]
    [InlineData(
        """ "type": "array", "items": {}, "uniqueItems": true, "example": [1, 1] """,
        "The example violates uniqueItems of '#/components/schemas/Thing': an item occurs twice")]
    [InlineData(
        """ "not": { "type": "string" }, "example": "a" """,
        "The example violates not of '#/components/schemas/Thing': \"a\" is not allowed")]
    [InlineData(""" "type": "string", "maxLength": 1, "example": "abc" """, "The example violates maxLength 1: it is 3 characters long")]
    public void ABrokenExampleNamesTheRuleAndWhereItStands(string members, string message)
    {
        var (_, diagnostics) = DescriptionParser.Parse($$"""
            { "openapi": "3.0.3", "components": { "schemas": { "Thing": { {{members}} } } } }
            """);

        Assert.Equal(message, Assert.Single(diagnostics, static diagnostic => diagnostic.Descriptor == Descriptors.BadExample).Message);
    }
}
