using System.Text.RegularExpressions;
using ApiBox.OpenApi;
using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;
using ApiBox.Preparation;

namespace ApiBox.Generators.Tests;

/// <summary>With leniency an error costs the smallest part around it, which the summary names; without, it stays an error.</summary>
public sealed partial class OmissionTests
{
    private const string Good = """ "/good": { "get": { "operationId": "good", "responses": { "204": {} } } } """;

    /// <summary>The description, what is left out, and the operations that are left.</summary>
    public static TheoryData<string, string, string> Errors => new()
    {
        {
            Property(""" "type": "numbr", "maximum": 3 """),
            "'type' of #/components/schemas/Thing/properties/a is left out: The type 'numbr' is not known; "
                + "did you mean 'number'? (APIBOX103)",
            "good, use"
        },
        {
            Property(""" "$ref": "#/components/schemas/None" """),
            "The schema #/components/schemas/Thing/properties/a is left out: The reference "
                + "'#/components/schemas/None' cannot be resolved (APIBOX102)",
            "good, use"
        },
        {
            Property(""" "type": "string", "maxLength": "ten" """),
            "'maxLength' of #/components/schemas/Thing/properties/a is left out: 'maxLength' must be a whole "
                + "number, 0 or more (APIBOX105)",
            "good, use"
        },
        {
            Property(""" "type": "object", "required": "b", "properties": { "b": {} } """),
            "'required' of #/components/schemas/Thing/properties/a is left out: 'required' must be a list of names (APIBOX105)",
            "good, use"
        },
        {
            Property(""" "type": "array", "items": "string" """),
            "The schema #/components/schemas/Thing/properties/a/items is left out: 'items' must be a schema: an object (APIBOX105)",
            "good, use"
        },
        {
            Schemas(""" "Thing": 5 """),
            "The schema #/components/schemas/Thing is left out: 'Thing' must be a schema: an object (APIBOX105)",
            "good, use"
        },
        {
            Paths(""" "/bad": { "get": { "operationId": "bad", "parameters": [{ "in": "query" }], "responses": { "204": {} } } } """),
            "The operation bad is left out: A parameter needs a 'name' (APIBOX109)",
            "good"
        },
        {
            Paths("""
                "/bad": { "get": { "operationId": "bad", "parameters": [{ "name": "a b", "in": "header", "required": true }],
                "responses": { "204": {} } } }
                """),
            "The operation bad is left out: The required header 'a b' cannot be sent, because its name contains characters that HTTP "
                + "does not allow; use letters, digits and !#$%&'*+-.^_`|~ (APIBOX106)",
            "good"
        },
        {
            Paths("""
                "/bad": { "parameters": [{ "$ref": "other.json#/P" }], "get": { "operationId": "bad",
                "responses": { "204": {} } } }
                """),
            "The operation bad is left out: The reference 'other.json#/P' leads to another document, which is not read (APIBOX102)",
            "good"
        },
        {
            Paths(""" "/bad": { "get": { "operationId": "bad", "responses": { "200": { "$ref": "#/none" } } } } """),
            "The operation bad is left out: The reference '#/none' cannot be resolved (APIBOX102)",
            "good"
        },
        {
            Paths(""" "/bad": { "get": { "operationId": "bad", "responses": { "204": {}, "default": { "$ref": "#/none" } } } } """),
            "The response default is left out: The reference '#/none' cannot be resolved (APIBOX102)",
            "bad, good"
        },
        {
            Paths(""" "/bad": { "get": { "operationId": "bad", "responses": { "204": {}, "404": { "$ref": "#/none" } } } } """),
            "The response 404 is left out: The reference '#/none' cannot be resolved (APIBOX102)",
            "bad, good"
        },
        {
            Paths("""
                "/bad": { "get": { "operationId": "bad", "callbacks": { "done": { "$ref": "#/none" } },
                "responses": { "204": {} } } }
                """),
            "The callback 'done' is left out: The reference '#/none' cannot be resolved (APIBOX102)",
            "bad, good"
        },
        {
            Paths("""
                "/bad": { "get": { "operationId": "bad", "x-apibox-paid": true, "callbacks": { "done": { "$ref": "#/none" } },
                "responses": { "204": {} } } }
                """),
            "The operation bad is left out: The reference '#/none' cannot be resolved (APIBOX102)",
            "good"
        },
        {
            Paths(""" "/bad": [] """),
            "#/paths/~1bad is left out: '/bad' must be an object with an operation for each method (APIBOX105)",
            "good"
        },
        {
            Paths(""" "/bad": { "$ref": "#/components/pathItems/None" } """),
            "#/paths/~1bad is left out: The reference '#/components/pathItems/None' cannot be resolved (APIBOX102)",
            "good"
        },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public void AnErrorCostsTheSmallestPartAroundIt(string description, string leftOut, string operations)
    {
        var (strict, errors) = DescriptionParser.Parse(description);
        var (model, diagnostics) = DescriptionParser.Parse(description, lenient: true);

        Assert.Null(strict);
        Assert.Contains(errors, static diagnostic => diagnostic.IsError);
        Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.IsError);
        Assert.Equal(leftOut, Assert.Single(diagnostics, static diagnostic => diagnostic.Descriptor == Descriptors.LeftOut).Message);
        Assert.Equal(operations, string.Join(", ", model!.Operations.Select(static operation => operation.Id)));
        Assert.Contains(leftOut, DiagnosticOrder.Summary(model, diagnostics));
    }

    [Fact]
    public void WhatRefersToASchemaThatIsLeftOutTakesAnyValue()
    {
        var (model, _) = DescriptionParser.Parse(Schemas(""" "Thing": { "$ref": "#/components/schemas/None" } """), lenient: true);

        var use = model!.Operations.Single(static operation => operation.Id == "use");
        Assert.Equal((BodyKind.Json, ValueKind.Any), (use.Body!.Kind, use.Body.Value.Kind));
        Assert.Null(use.Body.Value.Rule);
    }

    [Fact]
    public void ALinkToAnOperationThatIsLeftOutIsNotFollowed()
    {
        var (_, diagnostics) = DescriptionParser.Parse(Paths("""
            "/bad": { "get": { "operationId": "bad", "parameters": [{ "in": "query" }], "responses": { "204": {} } } },
            "/link": { "get": { "operationId": "link", "responses": { "200": { "links": { "next": { "operationId": "bad" } } } } } }
            """), lenient: true);

        Assert.Single(diagnostics, static diagnostic => diagnostic.Descriptor == Descriptors.UnresolvedLink);
    }

    [Theory]
    [InlineData(
        """
        "/x": { "get": { "operationId": "x", "x-apibox-payed": true, "parameters": [{ "in": "query" }], "responses": { "204": {} } } }
        """,
        "APIBOX118")]
    [InlineData(""" "/x": { "get": { "operationId": "x", "x-apibox-paid": "yes", "responses": { "204": {} } } } """, "APIBOX113")]
    public void AnExtensionOfOursStaysAnError(string path, string id)
    {
        var (model, diagnostics) = DescriptionParser.Parse(Paths(path), lenient: true);

        Assert.Null(model);
        Assert.Equal(
            [id], diagnostics.Where(static diagnostic => diagnostic.IsError).Select(static diagnostic => diagnostic.Descriptor.Id));
    }

    [Fact]
    public void AThousandErrorsAreLeftOutTogether()
    {
        var paths = string.Join(", ", Enumerable.Range(0, 1000).Select(static i => $$"""
            "/p{{i}}": { "get": { "operationId": "p{{i}}", "parameters": [{ "in": "query" }], "responses": { "204": {} } } }
            """));

        var (model, diagnostics) = DescriptionParser.Parse(Paths(paths), lenient: true);

        Assert.Equal("good", Assert.Single(model!.Operations).Id);
        Assert.Equal(1000, diagnostics.Count(static diagnostic => diagnostic.Descriptor == Descriptors.LeftOut));
        Assert.Equal("1 operation, 0 types; 1000 parts left out", DiagnosticOrder.Summary(model, diagnostics)[^1]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ThePreparationStepWritesTheSummaryOrTheErrors(bool lenient)
    {
        var folder = Directory.CreateTempSubdirectory("apibox-lenient").FullName;
        try
        {
            var path = Path.Combine(folder, "api.json");
            File.WriteAllText(path, Paths("""
                "/bad": { "get": { "operationId": "bad", "parameters": [{ "in": "query" }], "responses": { "204": {} } } }
                """));
            using var log = new StringWriter();

            var exit = PreparationStep.Run(
                path, folder, log, static (model, diagnostics) => PreparedFiles.Of(model, diagnostics, "A"), lenient);

            Assert.Equal(lenient ? 0 : 1, exit);
            Assert.Equal(lenient ? "" : "error APIBOX109: A parameter needs a 'name'", ErrorText().Match(log.ToString()).Value);
            Assert.Equal(lenient, File.Exists(Path.Combine(folder, "summary.txt")));
            if (lenient)
                Assert.Equal(
                    "The operation bad is left out: A parameter needs a 'name' (APIBOX109)\n1 operation, 0 types; 1 part left out\n",
                    File.ReadAllText(Path.Combine(folder, "summary.txt")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [GeneratedRegex("error .*")]
    private static partial Regex ErrorText();

    private static string Property(string members) =>
        Schemas($$""" "Thing": { "type": "object", "properties": { "a": { {{members}} } } } """);

    private static string Schemas(string schemas) => Paths(
        """
        "/use": { "post": { "operationId": "use", "requestBody": {
              "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } }, "responses": { "204": {} } } }
        """,
        schemas);

    private static string Paths(string paths, string schemas = "") =>
        $$"""{ "openapi": "3.0.3", "paths": { {{Good}}, {{paths}} }, "components": { "schemas": { {{schemas}} } } }""";
}
