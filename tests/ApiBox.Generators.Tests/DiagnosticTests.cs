using System.Reflection;
using System.Text.RegularExpressions;
using ApiBox.OpenApi;
using ApiBox.OpenApi.Diagnostics;
using ApiBox.OpenApi.Reading;
using ApiBox.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ApiBox.Generators.Tests;

/// <summary>
/// Each finding at its place: « marks where it must point. A case with another finding than the one it names fails, so a new
/// check cannot go unnoticed.
/// </summary>
public sealed partial class DiagnosticTests
{
    [Theory]
    [MemberData(nameof(SchemaCases))]
    [MemberData(nameof(OperationCases))]
    [MemberData(nameof(DocumentCases))]
    [MemberData(nameof(OnceSilent))]
    public void DiagnosticPointsAtItsPlace(string id, string marked)
    {
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var text = marked.Remove(start, 1);

        // Positions in the overlay follow those of the description.
        var parts = text.Split(Overlaid);
        var (model, findings) = DescriptionParser.Parse(
            parts[0], lenient: id == "APIBOX163", overlay: parts.Length == 1 ? null : new OverlayText("overlay.yaml", parts[1]));

        var relevant = id is "APIBOX156" or "APIBOX201" ? findings.Where(static finding => finding.Descriptor.Id != "APIBOX137") : findings;
        // What is null has no description either, and nobody uses it.
        relevant = id == "APIBOX164"
            ? relevant.Where(static finding => finding.Descriptor.Id is not ("APIBOX137" or "APIBOX200"))
            : relevant;
        var finding = Assert.Single(relevant);
        Assert.Equal(id, finding.Descriptor.Id);
        Assert.Equal(
            DiagnosticInfo.Position(SourceText.From(text), new TextRange(start, 0)),
            DiagnosticInfo.Position(SourceText.From(text), finding.Span));
        Assert.Equal(finding.IsError, model is null);
    }

    [Fact]
    public void EveryDiagnosticHasACaseARowAndAReleaseEntry()
    {
        var ids = typeof(Descriptors)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(static field => (DiagnosticDescriptor)field.GetValue(null)!)
            .ToList();
        var cases = SchemaCases.Concat(OperationCases)
            .Concat(DocumentCases)
            .Concat(OnceSilent)
            .Select(static row => row.Data.Item1)
            .Append(Surface.ContractTests.Id)
            .ToHashSet();
        var documentation = File.ReadAllText(Path.Combine(Repository.Root, "DIAGNOSTICS.md"));
        var releases = File.ReadAllText(Path.Combine(Repository.Root, "generators", "ApiBox.OpenApi", "AnalyzerReleases.Unshipped.md"));

        Assert.Equal(ids.Count, ids.Select(static descriptor => descriptor.Id).Distinct().Count());
        // Nothing is left behind of a finding that is gone, nor is one of the build without its test.
        var known = ids.Select(static descriptor => descriptor.Id).Concat(BuildDiagnosticTests.Ids).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(known, Ids(documentation, "^### (APIBOX[0-2][0-9]+)"));
        Assert.Equal(known.Except(BuildDiagnosticTests.Ids), Ids(releases, "^(APIBOX[0-9]+)"));
        Assert.Equal(known, cases.Concat(BuildDiagnosticTests.Ids).Order(StringComparer.Ordinal));
        Assert.All(ids, descriptor =>
        {
            Assert.Contains(descriptor.Id, cases);
            Assert.Contains($"### {descriptor.Id}", documentation, StringComparison.Ordinal);
            Assert.Contains(
                $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}",
                releases,
                StringComparison.Ordinal);
        });
    }

    private static IEnumerable<string> Ids(string text, string row) =>
        Regex.Matches(text, row, RegexOptions.Multiline).Select(static match => match.Groups[1].Value).Order(StringComparer.Ordinal);

    [Fact]
    public void TheProductsDescriptionHasNoDiagnostic() =>
        Assert.Empty(DescriptionParser.Parse(File.ReadAllText(Repository.Description)).Diagnostics);

    [Fact]
    public void DeepNestingIsRefusedWithoutACrash()
    {
        var (model, findings) = DescriptionParser.Parse(new string('[', 100_000));

        Assert.Null(model);
        Assert.Equal("APIBOX100", Assert.Single(findings).Descriptor.Id);
    }

    [Theory]
    [InlineData("date-tiem", "; did you mean 'date-time'?")]
    [InlineData("colour", "")]
    public void AnUnknownFormatSuggestsOneThatIsClose(string format, string suggestion)
    {
        var schema = $$"""{ "type": "string", "description": "", "format": "{{format}}" }""";

        var (_, diagnostics) = DescriptionParser.Parse(Property(schema));

        var message = Assert.Single(diagnostics, static one => one.Descriptor == Descriptors.UnknownFormat).Message;
        Assert.EndsWith("and is not checked" + suggestion, message, StringComparison.Ordinal);
    }

    private const string Answer = """
        "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } } }
        """;
    private const string Thing = """ "Thing": { "type": "object", "description": "" } """;

    private static string Operation(string members, string method = "get", string path = "/x") =>
        Paths($$"""{ "{{path}}": { "{{method}}": { "operationId": "x", "summary": "", {{members}} {{Answer}} } } }""", Thing);

    private static string Webhook(string members) =>
        $$"""
        { "openapi": "3.1.0", "webhooks": { "x": { "post": {
                "requestBody": { "content": { "application/json": { "example": {}, "schema": { "type": "object" } } } },
                {{members}} } } } }
        """;

    private static string Responses(string responses, string method = "get") =>
        Paths($$"""{ "/x": { "{{method}}": { "operationId": "x", "summary": "", "responses": { {{responses}} } } } }""");

    private const char Overlaid = '\u241E';

    private const string Bearer = """ "a": { "type": "http", "scheme": "bearer" } """;

    private static string Overlay(string overlay) =>
        $$"""{ "openapi": "3.0.3", "info": { "title": "Any", "version": "1" }, "paths": {} }{{Overlaid}}{{overlay}}""";

    private static string Secured(string schemes, string security) =>
        $$"""{ "openapi": "3.0.3", "components": { "securitySchemes": { {{schemes}} } }, "security": {{security}} }""";

    private static string Schemas(string schemas) => $$"""{ "openapi": "3.0.3", "components": { "schemas": { {{schemas}} } } }""";

    private static string Property(string schema) =>
        Schemas($$""" "Thing": { "type": "object", "description": "", "properties": { "a": {{schema}} } } """);

    private static string Choices(string first, string second, string mark) => Schemas(
        """ "Cat": { "type": "object", "description": "", """ + first
        + """ "properties": { "kind": { "type": "string", "description": "" } } }, "Dog": { "type": "object", "description": "", """
        + second
        + """
            "properties": { "kind": { "type": "string", "description": "" } } },
            "Pet": { "description": "", "oneOf": [ { "$ref": "#/components/schemas/Cat" },
            """
        + mark
        + """{ "$ref": "#/components/schemas/Dog" } ], "discriminator": { "propertyName": "kind" } } """);

    private static string Example(string example) => Paths(
        """
        { "/x": { "get": { "operationId": "x", "summary": "",
              "responses": { "200": { "description": "", "content": {
                    "application/json": { "schema": { "$ref": "#/components/schemas/Thing" }, "example":
        """
            + example + " } } } } } } }",
        """ "Thing": { "type": "object", "description": "", "properties": { "n": { "type": "integer", "description": "" } } } """);

    private static string Callback(string schema, string examples) =>
        $$"""
        { "openapi": "3.0.3", "components": { "callbacks": {
              "done": { "{$request.body#/u}": { "post": { "requestBody": {
                      "content": { "application/json": { "schema": {{schema}}, {{examples}} } } } } } } } } }
        """;

    private static string Narrowed(string members, string mark = "", string wide = "") => Schemas(
        """ "Tone": { "type": "string", "description": "", """ + wide
        + """ "enum": ["a", "b", "c"] }, "Thing": { "type": "object", "description": "", "properties": { "a": """
        + mark + """{ "description": "", "allOf": [{ "$ref": "#/components/schemas/Tone" }], """ + members + " } } } ");

    private static string Later(string schema) => Property(schema).Replace("3.0.3", "3.1.0", StringComparison.Ordinal);

    private static string Nested(int depth, string innermost) =>
        string.Concat(Enumerable.Repeat("""{ "description": "", "not": """, depth)) + innermost + new string('}', depth);

    private static string Paths(string paths, string schemas = "") =>
        $$"""{ "openapi": "3.0.3", "paths": {{paths}}, "components": { "schemas": { {{schemas}} } } }""";
}
