using ApiBox.OpenApi;
using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Model;
using Microsoft.CodeAnalysis;

namespace ApiBox.Generators.Tests;

/// <summary>What is odd about one place of a description costs no more than that place.</summary>
public sealed class ToleratedMistakeTests
{
    /// <summary>What stands in the description, and every warning about it. Nothing is left out, and nothing is an error.</summary>
    public static TheoryData<string, string[]> Odd => new()
    {
        {
            Schema(""" "type": "string", "pattern": "*.example.com" """),
            [
                "APIBOX115 The pattern is not a valid regular expression and is not checked: There is nothing to repeat (at character 1).",
            ]
        },
        {
            Schema(""" "type": "string", "format": null, "maxLength": null, "minLength": 1 """),
            [
                "APIBOX164 The member 'format' is null, which has no effect",
                "APIBOX164 The member 'maxLength' is null, which has no effect",
            ]
        },
        {
            Schema(""" "type": "array", "items": null """),
            [
                "APIBOX164 The member 'items' is null, which has no effect",
                "APIBOX138 An array needs 'items' in OpenAPI 3.0; without it, items of any type are accepted",
            ]
        },
        { Schema(""" "type": "string", "enum": [] """), ["APIBOX164 The member 'enum' lists nothing, so it is not checked"] },
        {
            Schema(""" "type": "object", "additionalProperties": { "type": "string", "enum": [] } """),
            [
                "APIBOX164 The member 'enum' lists nothing, so it is not checked",
            ]
        },
        {
            Schema(""" "type": "object", "properties": { "b": null } """),
            [
                "APIBOX164 The member 'b' is null, where a schema is expected; any value is allowed",
            ]
        },
        {
            Schema(""" "type": "object", "properties": [], "additionalProperties": false """),
            [
                "APIBOX164 The member 'properties' is an empty list; it is read as an empty object",
            ]
        },
        {
            Schema(""" "type": ["string", "null"], "maxLength": 3 """),
            [
                "APIBOX133 This form of 'type' does not belong to the OpenAPI version of the document: a list of types belongs to "
                    + "OpenAPI 3.1, and is enforced as in that version",
            ]
        },
        { Operation(""" "parameters": null, "responses": { "204": {} } """), [] },
        { Schema(""" "allOf": [null] """), ["APIBOX164 The member '0' is null, where a schema is expected; any value is allowed"] },
        {
            Schema(""" "type": "string", "required": true """),
            [
                "APIBOX166 'required: true' has no effect in a schema; list 'a' under 'required' of the object that has the property",
            ]
        },
        {
            Schema(""" "type": "object", "required": false, "properties": { "b": { "type": "string" } } """),
            [
                "APIBOX166 'required: false' has no effect in a schema; list 'a' under 'required' of the object that has the property",
            ]
        },
        {
            Schema(""" "type": "array", "items": { "type": "string", "required": true } """),
            [
                "APIBOX166 'required: true' has no effect in a schema; list the names of required members under "
                    + "'required' of the object that has them",
            ]
        },
        {
            Parameter(""" "name": "q", "in": "query", "schema": { "type": "string", "required": true } """),
            [
                "APIBOX166 'required: true' has no effect in a schema; write it beside 'schema', in the parameter",
            ]
        },
        {
            Parameter(""" "name": "X-A ", "in": "header", "schema": { "type": "string" } """),
            [
                "APIBOX170 The header name 'X-A ' must not begin or end with a space; it is sent as 'X-A'. Write it so",
            ]
        },
        {
            Parameter(""" "name": "X A", "in": "header", "schema": { "type": "string" } """),
            [
                "APIBOX169 The header 'X A' is left out, because its name contains characters that HTTP does not allow; "
                    + "use letters, digits and !#$%&'*+-.^_`|~",
            ]
        },
        {
            Operation(""" "requestBody": { "content": {} }, "responses": { "201": { "content": {} } } """),
            [
                "APIBOX180 The request body has no media type under 'content', so no body is sent; add one, such as application/json",
                "APIBOX186 The response 201 has no media type under 'content', so it is read as empty; add one, or remove 'content'",
            ]
        },
        {
            Operation(""" "responses": { "200": { "links": { "next": { "operationId": "getB" } } } } """),
            [
                "APIBOX165 The link 'next' is not followed: no operation has the operationId 'getB'",
            ]
        },
        {
            Operation(""" "responses": { "200": { "links": { "next": { "$ref": "#/components/links/none" } } } } """),
            [
                "APIBOX165 The link 'next' is not followed: the reference '#/components/links/none' cannot be resolved",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Odd))]
    public void AMistakeIsAWarningAndNothingIsLost(string description, string[] warnings)
    {
        var (model, diagnostics) = DescriptionParser.Parse(description);

        Assert.Equal(warnings.Order(StringComparer.Ordinal), Warnings(diagnostics).Order(StringComparer.Ordinal));
        Assert.NotNull(model);
    }

    [Theory]
    [InlineData("openapi: 3.1\n", true)]
    [InlineData("openapi: 3.0\n", false)]
    [InlineData("openapi: '3.1'\n", true)]
    [InlineData("openapi: 3.1.1\n", true)]
    public void AVersionWithoutAPatchIsAVersion(string line, bool is31)
    {
        const string schemas = "components: { schemas: { A: { description: '', type: object, properties: { a: { description: '', "
            + "const: 1 } } } } }\n";

        var (model, diagnostics) = DescriptionParser.Parse(line + schemas, "a.yaml");

        Assert.NotNull(model);
        Assert.Equal(is31 ? [] : ["APIBOX132"], diagnostics.Select(static diagnostic => diagnostic.Descriptor.Id));
    }

    [Theory]
    [InlineData("swagger: '2.0'\npaths: {}\n", "This is Swagger 2.0, not OpenAPI 3; convert it")]
    [InlineData("swagger: 2.0\n", "This is Swagger 2.0, not OpenAPI 3; convert it")]
    [InlineData("swaggerVersion: '1.2'\n", "This is Swagger 1.2, not OpenAPI 3; convert it")]
    [InlineData("openapi: 3.2.0\n", "The member 'openapi' must be 3.0.x or 3.1.x, but it is '3.2.0'")]
    public void AnotherVersionIsNamed(string description, string words) =>
        Assert.StartsWith(
            words, Assert.Single(DescriptionParser.Parse(description, "a.yaml").Diagnostics).Message, StringComparison.Ordinal);

    [Fact]
    public void ANullSchemaIsOneDiagnostic() =>
        Assert.Single(Warnings(DescriptionParser.Parse("openapi: 3.0.3\ncomponents:\n  schemas:\n    Thing:\n", "a.yaml").Diagnostics));

    /// <summary>Without its pattern or list a schema allows more, so that what is above it would refuse good examples.</summary>
    [Theory]
    [InlineData(""" "oneOf": [{ "type": "string", "pattern": "*" }, { "type": "string", "maxLength": 3 }], "example": "abc" """)]
    [InlineData(""" "not": { "type": "string", "enum": [] }, "example": "abc" """)]
    [InlineData(""" "not": { "properties": { "b": { "pattern": "(" } } }, "example": { "b": "c" } """)]
    [InlineData(""" "if": { "pattern": "(" }, "then": { "maxLength": 1 }, "example": "abc" """)]
    [InlineData(""" "type": "array", "contains": { "pattern": "(" }, "maxContains": 1, "example": ["a", "b"] """)]
    [InlineData(""" "type": "object", "patternProperties": { "(": {} }, "additionalProperties": false, "example": { "b": 1 } """)]
    [InlineData(""" "allOf": [{ "patternProperties": { "(": {} } }], "unevaluatedProperties": false, "example": { "b": 1 } """)]
    [InlineData(""" "oneOf": [{ "$ref": "#/components/schemas/Odd" }, { "type": "string" }], "example": "abc" """)]
    public void WhatDependsOnALostRuleRefusesNoGoodValue(string members)
    {
        const string odd = """ "schemas": { "Odd": { "description": "", "type": "string", "pattern": "+" }, """;
        var description = Schema(members).Replace("3.0.3", "3.1.0", StringComparison.Ordinal)
            .Replace("\"schemas\": {", odd, StringComparison.Ordinal);

        var (model, diagnostics) = DescriptionParser.Parse(description);

        Assert.NotNull(model);
        Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.Descriptor == Descriptors.BadExample);
        Assert.Contains(diagnostics, static diagnostic => diagnostic.Descriptor == Descriptors.RuleNotChecked);
    }

    [Theory]
    [InlineData("""{ "$ref": "https://x.test/box" }""")]
    [InlineData("""{ "$ref": "https://x.test/inner/flat" }""")]
    [InlineData("""{ "$ref": "https://x.test/inner/round#/$defs/y" }""")]
    [InlineData("""{ "$ref": "https://x.test/box#corner" }""")]
    [InlineData("""{ "$ref": "#corner" }""", false)]
    [InlineData("""{ "$ref": "#top" }""")]
    [InlineData("""{ "$ref": "https://x.test/other" }""", false)]
    public void InOpenApi31ASchemaIsFoundByItsNames(string reference, bool isFound = true)
    {
        var description = """
            { "openapi": "3.1.0", "components": { "schemas": {
              "Box": { "$id": "https://x.test/box", "type": "object",
                "properties": { "w": { "$ref": "inner/flat" }, "c": { "$ref": "#corner" } },
                "$defs": {
                  "flat": { "$id": "inner/flat", "type": "integer" },
                  "round": { "$id": "inner/round", "$defs": { "y": { "type": "integer" } } },
                  "corner": { "$anchor": "corner", "type": "integer" } } },
              "Top": { "$anchor": "top", "type": "integer" },
              "Thing": { "type": "object", "properties": { "a":
            """ + reference + " } } } } }";

        var (model, diagnostics) = DescriptionParser.Parse(description);

        Assert.Equal(isFound, model is not null);
        Assert.Equal(
            isFound ? [] : ["APIBOX102"],
            diagnostics.Where(static diagnostic => diagnostic.IsError).Select(static diagnostic => diagnostic.Descriptor.Id));
        if (isFound)
            Assert.NotEqual(ValueKind.Any, model!.Objects.Single(static type => type.Name == "Thing").Properties[0].Value.Kind);
    }

    private static IEnumerable<string> Warnings(IEnumerable<DiagnosticInfo> diagnostics) =>
        diagnostics.Where(static diagnostic => diagnostic.Descriptor.DefaultSeverity == DiagnosticSeverity.Warning)
            .Select(static diagnostic => $"{diagnostic.Descriptor.Id} {diagnostic.Message}");

    private static string Schema(string members) =>
        $$"""
        { "openapi": "3.0.3", "components": { "schemas": { "Thing": { "type": "object", "properties": { "a": { {{members}} } } } } } }
        """;

    private static string Parameter(string members) => Operation($$""" "parameters": [{ {{members}} }], "responses": { "204": {} } """);

    private static string Operation(string members) =>
        $$"""{ "openapi": "3.0.3", "paths": { "/x": { "post": { "operationId": "x", {{members}} } } } }""";
}
