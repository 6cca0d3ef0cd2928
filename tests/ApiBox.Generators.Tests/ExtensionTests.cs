using ApiBox.OpenApi;
using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Extensions;
using ApiBox.OpenApi.Naming;
using ApiBox.OpenApi.Reading;
using ApiBox.Testing;
using Microsoft.CodeAnalysis.Text;

namespace ApiBox.Generators.Tests;

/// <summary>
/// Every x-apibox-* member that is not known, is misplaced or has another shape stops the build, at its place («) and with words that help.
/// </summary>
public sealed partial class ExtensionTests
{
    private const string Belongs = "has no effect here; it belongs on an operation under 'paths'";

    [Theory]
    [MemberData(nameof(Unknown))]
    public void WhatIsNotKnownHereIsAnError(string marked, string message) => Check("APIBOX118", marked, message);

    [Theory]
    [MemberData(nameof(Malformed))]
    public void WhatHasAnotherShapeIsAnError(string marked, string message) => Check("APIBOX113", marked, message);

    [Theory]
    [MemberData(nameof(Data))]
    public void DataIsNotLookedAt(string text) =>
        Assert.DoesNotContain(DescriptionParser.Parse(text).Diagnostics, static diagnostic => diagnostic.IsError);

    [Fact]
    public void EveryExtensionIsDocumented()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "spec", "README.md"));

        Assert.All(ExtensionTable.All, extension => Assert.Contains($"| `\"{extension.Name}\": ", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "abc", 3)]
    [InlineData("paid", "payed", 3)]
    [InlineData("paid", "piad", 1)]
    [InlineData("Pa_id", "pa-id", 0)]
    [InlineData("kitten", "sitting", 5)]
    [InlineData("max", "maximum", 4)]
    public void DistancesAreThoseOfSlips(string left, string right, int expected)
    {
        Assert.Equal(expected, NearestName.Distance(left, right));
        Assert.Equal(expected, NearestName.Distance(right, left));
    }

    private static void Check(string id, string marked, string message)
    {
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var text = marked.Remove(start, 1);

        var (model, diagnostics) = DescriptionParser.Parse(text);

        var diagnostic = Assert.Single(diagnostics, static diagnostic => diagnostic.IsError);
        Assert.Equal((id, message), (diagnostic.Descriptor.Id, diagnostic.Message));
        Assert.Equal(
            DiagnosticInfo.Position(SourceText.From(text), new TextRange(start, 0)),
            DiagnosticInfo.Position(SourceText.From(text), diagnostic.Span));
        Assert.Null(model);
    }

    private static string Document(string members) => $$"""{ "openapi": "3.0.3", {{members}} }""";

    private static string Operation(string members, string method = "post") =>
        Document($$"""
            "paths": { "/x": { "{{method}}": { "operationId": "x", "summary": "", {{members}} "responses": { "204": {} } } } }
            """);

    private static string Responses(string responses) =>
        Document($$""" "paths": { "/x": { "get": { "operationId": "x", "summary": "", "responses": { {{responses}} } } } } """);

    private static string Schema(string members) =>
        Document($$"""
            "components": { "schemas": { "Thing": { "type": "object", "description": "",
                  "properties": { "a": { "description": "", {{members}} } } } } }
            """);

    private static string Sent(string members) => Document(
        $$"""
        "paths": { "/x": { "post": { "operationId": "x", "summary": "",
              "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } },
              "responses": { "204": {} } } } }, "components": {
          "schemas": { "Thing": { "type": "object", "description": "", {{members}} } } }
        """);

    private static string Answered(string members) => Responses(
        $$"""
        "200": { "content": { "application/json": { "schema": { "type": "object", "description": "",
                "properties": { "code": { "type": "integer", "description": "" } }, {{members}} } } } }
        """);

    private static string Task(string members) => Document(
        $$"""
        "paths": { "/x": { "get": { "operationId": "x", "summary": "",
              "parameters": [{ "name": "id", "in": "query", "required": true, "schema": { "type": "string" } }],
              "x-apibox-task": { "status": "/a", {{members}} },
              "responses": { "200": { "content": { "application/json": {
                      "schema": { "type": "object", "description": "",
                        "properties": { "a": { "type": "string", "description": "" } } } } } } } } } }
        """);

    private static string Callback(string members) => Operation(
        $$"""
        "callbacks": { "done": { "{$request.body#/u}": {
              "post": { {{members}} "requestBody": { "content": {
                    "application/json": { "example": {}, "schema": { "type": "object", "description": "",
                        "properties": { "a": { "type": "string", "description": "" } } } } } } } } } },
        """);

    private static string Codes(string codes) =>
        Document($$"""
            "components": { "schemas": { "Code": { "type": "integer", "format": "int32", "description": "",
                  "x-apibox-codes": { {{codes}} } } } }
            """);

    private static string Rules(string rule) =>
        Schema($$""" "type": "object", "properties": { "a": { "description": "" } }, "x-apibox-rules": [{{rule}}] """);
}
