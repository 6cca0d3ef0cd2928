using System.Globalization;
using ApiBox.Conformance;
using ApiBox.Conformance.Documents;
using ApiBox.Conformance.Evaluation;
using ApiBox.Conformance.Reports;
using ApiBox.Conformance.Sites;
using ApiBox.Conformance.Trials;
using ApiBox.Hosting;
using ApiBox.Testing;
using Microsoft.CodeAnalysis.Text;

namespace ApiBox.Generators.Tests;

/// <summary>
/// The conformance runner over some of this repository's descriptions: nothing is lost, every object that breaks one rule is refused at its
/// place, and no good one is. Other descriptions are for the program itself, see docs/conformance.md.
/// </summary>
public sealed class ConformanceTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [SlowTheory]
    [InlineData("callbacks.json")]
    [InlineData("names.json")]
    [InlineData("nested.yaml")]
    [InlineData("numbers.json")]
    [InlineData("objects.json")]
    [InlineData("unions.json")]
    public async Task EveryRuleOfADescriptionIsEnforcedWhereItIsBroken(string file)
    {
        var run = new SpecsRun(new NSwagTool(), violations: true, stock: false);
        var report = await run.RunAsync(file, Fixture.Read(Path.GetFileNameWithoutExtension(file), Path.GetExtension(file)), Cancellation);

        AssertNothingIsLost(report);
        Assert.Equal(
            "",
            string.Join(
                '\n',
                report.Violations!.Complaints.Where(static one => one.What != "not made")
                    .Select(static one => $"{one.What}: {one.Type} {one.Site} {one.Json} {one.Said}")));
        Assert.Equal(report.Violations.Broken, report.Violations.AtPlace);
        Assert.Equal(0, report.Violations.NoType);
    }

    /// <summary>Some of the odd descriptions that the program is run over.</summary>
    [SlowTheory]
    [InlineData("deep.json")]
    [InlineData("oddities.json")]
    [InlineData("params.json")]
    public async Task NothingOfAnOddDescriptionIsLost(string file)
    {
        var run = new SpecsRun(new NSwagTool(), violations: false, stock: false);
        AssertNothingIsLost(await run.RunAsync(
            file, await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Shapes", file), Cancellation), Cancellation));
    }

    [SlowFact]
    public async Task NothingOfTheProductIsLost()
    {
        var run = new SpecsRun(new NSwagTool(), violations: false, stock: false);
        AssertNothingIsLost(await run.RunAsync(
            "apibox.openapi.json", await File.ReadAllTextAsync(Repository.Description, Cancellation), Cancellation));
    }

    /// <summary>Rules that stock descriptions seldom have, and names that few would choose.</summary>
    [SlowFact]
    public async Task EveryKindOfRuleIsValidatedAsJsonSchemaSays()
    {
        var suite = new SuiteRun(new NSwagTool(), []);

        var result = await suite.RunAsync(Path.Combine(AppContext.BaseDirectory, "Cases", "kinds.openapi.json"), Cancellation);

        Assert.InRange(result.Cases.Count, 100, int.MaxValue);
        Assert.Equal(
            [],
            result.Cases.Where(static one => one.Outcome != SuiteOutcome.Agrees || !one.ValidatorAgrees)
                .Select(static one => $"{one.Test.Group} {one.Test.Json} {one.Why}"));
    }

    private static void AssertNothingIsLost(DocumentReport report)
    {
        Assert.Equal("compiles", report.Outcome);
        Assert.Empty(report.Tallies.SelectMany(static tally => tally.Lost));
        Assert.Empty(report.RoundTrips.Failures);
        Assert.NotEqual(0, report.RoundTrips.Types);
    }

    [Fact]
    public void RulesAreFoundWhereSchemasStandAndNowhereElse()
    {
        var walk = DocumentWalk.Of(DocReader.Read(
            """
            openapi: 3.1.0
            paths:
              /x/{id}:
                parameters:
                  - {name: id, in: path, schema: {type: string, pattern: a}}
                post:
                  requestBody: {content: {application/json: {schema: {type: object, properties: {minimum: {type: number, maximum: 1}}},
                    example: {minimum: 5}}}}
                  responses:
                    200: {headers: {X: {schema: {type: integer, minimum: 1}}}, content: {a/b: {schema: {items: {minLength: 1}}}}}
                  callbacks:
                    done: {'{$request.body#/u}': {post: {requestBody: {content: {application/json: {schema: {not: {type: 'null'}}}}}}}}
            webhooks: {told: {post: {requestBody: {content: {application/json: {schema: {required: [a]}}}}}}}
            components:
              schemas:
                A: {enum: [{minimum: 1}], default: {maxLength: 1}, x-more: {maxLength: 1}, uniqueItems: false, minLength: 0,
                  additionalProperties: true}
                B: {allOf: [{additionalProperties: false}], oneOf: [{const: 1}, {type: 'null'}], if: {contains: {multipleOf: 2}},
                  patternProperties: {p: {format: date}}}
            """, "x.yaml"));

        Assert.Equal(
            [
                "#/components/schemas/A/enum", "#/components/schemas/B/if", "#/components/schemas/B/if/contains",
                "#/components/schemas/B/if/contains/multipleOf", "#/components/schemas/B/allOf/0/additionalProperties",
                "#/components/schemas/B/oneOf/0/const",
                "#/components/schemas/B/patternProperties/p/format",
                "#/paths/~1x~1{id}/parameters/0/schema/pattern",
                "#/paths/~1x~1{id}/post/requestBody/content/application~1json/schema/properties/minimum/maximum",
                "#/paths/~1x~1{id}/post/responses/200/headers/X/schema/minimum",
                "#/paths/~1x~1{id}/post/responses/200/content/a~1b/schema/items/minLength",
                "#/paths/~1x~1{id}/post/callbacks/done/{$request.body#~1u}/post/requestBody/content/application~1json/schema/not",
                "#/webhooks/told/post/requestBody/content/application~1json/schema/required",
            ],
            walk.Sites.Select(static site => site.Pointer));
    }

    [Fact]
    public void WhatNoCodeAndNoDiagnosticTellsIsLost()
    {
        const string text = """
            { "openapi": "3.0.3", "components": { "schemas": { "A": { "type": "string", "maxLength": 3, "minLength": 1 } } } }
            """;
        var walk = DocumentWalk.Of(DocReader.Read(text, "a.json"));
        var result = new PipelineResult
        {
            Namespace = "A",
            Milliseconds = new Dictionary<string, double>(),
            DescriptionDiagnostics = [new OpenApi.Diagnostics.DiagnosticInfo(
                OpenApi.Diagnostics.Descriptors.NoEffect,
                new OpenApi.Reading.TextRange(text.IndexOf("3,", StringComparison.Ordinal), 1),
                "")],
            Sources = ["class A { string a = \"#/components/schemas/A/minLen\"; }"],
        };

        var tally = new Measure(walk, result, SourceText.From(text)).Constraints();

        Assert.Equal((2, 0, 1), (tally.Found, tally.Enforced, tally.Reported));
        Assert.Equal("#/components/schemas/A/minLength", Assert.Single(tally.Lost));
    }

    [Theory]
    [InlineData("""{ "type": "integer", "minimum": 1 }""", "2.0", "")]
    [InlineData("""{ "multipleOf": 0.0001 }""", "0.00075", "/multipleOf")]
    [InlineData("""{ "maximum": 1e308 }""", "1e309", "/maximum")]
    [InlineData("""{ "maxLength": 1 }""", "\"😀\"", "")]
    [InlineData("""{ "uniqueItems": true }""", "[1, 1.0]", "/uniqueItems")]
    [InlineData(
        """{ "allOf": [{ "properties": { "a": true } }], "unevaluatedProperties": false }""",
        """{ "a": 1, "b": 2 }""",
        "/unevaluatedProperties")]
    [InlineData("""{ "oneOf": [{ "minimum": 1 }, { "maximum": 3 }] }""", "2", "/oneOf")]
    public void TheRunnersOwnValidatorKnowsWhichRuleIsBroken(string schema, string value, string broken)
    {
        var root = DocReader.Read(string.Create(CultureInfo.InvariantCulture, $$"""{ "openapi": "3.1.0", "s": {{schema}} }"""), "s.json");

        var failures = new SchemaValidator(root).Evaluate(root["s"]!, System.Text.Json.JsonElement.Parse(value));

        Assert.Equal(broken.Length == 0 ? [] : ["#/s" + broken], failures.Select(static failure => failure.Pointer));
    }
}
