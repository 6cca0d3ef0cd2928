using ApiBox.Conformance;
using ApiBox.Conformance.Documents;
using ApiBox.Conformance.Evaluation;
using ApiBox.Conformance.Reports;
using ApiBox.Conformance.Samples;
using ApiBox.Conformance.Trials;
using ApiBox.Hosting;

namespace ApiBox.Generators.Tests;

/// <summary>The runner's own mistakes would be taken for the product's.</summary>
public sealed class ConformanceRunnerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private const string Links = """
        openapi: 3.0.3
        info: { title: T, version: '1' }
        paths:
          /a:
            get:
              operationId: getA
              responses:
                '200':
                  description: ok
                  links: { Self: { $ref: '#/components/links/Self' } }
        components:
          links:
            Self:
              operationId: getA
        """;

    [Theory]
    [InlineData("a.yaml")]
    [InlineData("a.json")]
    public async Task ALinkThatADiagnosticNamesIsReportedInBothNotations(string file)
    {
        var text = file == "a.yaml" ? Links : DocReader.Read(Links, "a.yaml").ToJson();

        var report = await new SpecsRun(new NSwagTool(), violations: false, stock: false).RunAsync(file, text, Cancellation);

        Assert.Equal((1, 1), (report.Links.Found, report.Links.Reported));
    }

    [Fact]
    public void WhatAnObjectOrAListOfYamlHoldsIsWithinIt()
    {
        var root = DocReader.Read("a: { b: [1, { c: text }], d: {} }\nb:\n  c:\n    - x\n", "a.yaml");

        Assert.Equal(new DocPlace(1, 22), root["a"]!["b"]!.End);
        Assert.True(root["a"]!.End.CompareTo(root["a"]!["d"]!.End) >= 0);
        Assert.Equal(new DocPlace(4, 8), root["b"]!.End);
    }

    [Fact]
    public async Task AnObjectThatIsAParameterIsValidatedByItsOwnValidator()
    {
        const string text = """
            {
              "openapi": "3.0.3", "info": { "title": "T", "version": "1" },
              "paths": { "/a": { "get": {
                "operationId": "a", "parameters": [{ "name": "bar", "in": "query", "schema": { "$ref": "#/components/schemas/Bar" } }],
                "responses": { "200": { "description": "ok" } }
              } } },
              "components": { "schemas": { "Bar": { "type": "object",
                "properties": { "size": { "type": "integer", "minimum": 1 }, "every": { "type": "string", "format": "duration" } } } } }
            }
            """;

        var report = await new SpecsRun(new NSwagTool(), violations: true, stock: false).RunAsync("a.json", text, Cancellation);

        Assert.Equal((2, 2, 0), (report.Violations!.Broken, report.Violations.AtPlace, report.Violations.GoodRefused));
        Assert.Equal(0, report.Violations.NotMade);
    }

    [Fact]
    public void APatternThatTakesTooLongDecidesNothingAndEndsNothing()
    {
        var slow = new string('a', 60) + "!";
        var root = DocReader.Read(
            $$"""{ "openapi": "3.1.0", "s": { "type": "string", "minLength": 60, "pattern": "^(a|aa)+$", "example": "{{slow}}" } }""",
            "s.json");
        var judge = new SchemaValidator(root);

        Assert.Throws<UndecidedException>(() => judge.Matches("^(a|aa)+$", slow));
        Assert.Contains(
            new Sampler(root, judge).Values([root["s"]!], new Choices()), static value => value!.GetValue<string>() == new string('a', 60));
    }

    [Fact]
    public async Task AFileThatIsNoTextIsRefusedAndNotReadAsSomethingElse()
    {
        byte[] bytes = [.. "{ \"openapi\": \"3.0.3\", \"info\": { \"title\": \""u8, 0xF6, .. "\", \"version\": \"1\" }, \"paths\": {} }"u8];

        var report = await new SpecsRun(new NSwagTool(), violations: false, stock: false).RunAsync("a.json", bytes, Cancellation);

        Assert.True(report.IsRefused);
        Assert.Equal(("APIBOX100", 1, 43), (report.Errors[0].Id, report.Errors[0].Line, report.Errors[0].Column));
    }

    [Fact]
    public void WhatIsWrongMakesTheExitCodeSo()
    {
        var good = new DocumentReport("a.json") { Outcome = "compiles" };

        Assert.True(SpecsCommand.IsRight([good, good with { Outcome = "refused", ErrorCount = 1 }]));
        Assert.All(
            [
                good with { Outcome = "refused" },
                good with { Outcome = "does not compile", ErrorCount = 1 },
                good with { Links = new Tally(1, 0, 0, ["#/a"]) },
                good with { Violations = new ViolationCount { Exceptions = 1 } },
                good with { Violations = new ViolationCount { GoodRefused = 1 } },
            ],
            wrong => Assert.False(SpecsCommand.IsRight([good, wrong])));
    }
}
